import type { ComponentChildren } from 'preact';

/** A part of a page of ours: its name at the side, what it holds beside it. */
export const Chapter = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <section class="chapter">
    <h2>{name}</h2>
    <div>{children}</div>
  </section>
);

interface SettingProps {
  readonly id: string;
  readonly name: ComponentChildren;
  readonly text?: string;
  readonly children: ComponentChildren;
}

/** What can be set, in words, and the control at the end of the line. The control is named by `id`. */
export const Setting = ({ id, name, text, children }: SettingProps) => (
  <div class="setting">
    <div>
      <p class="name" id={id}>
        {name}
      </p>
      {text && <p id={`${id}-text`}>{text}</p>}
    </div>
    {children}
  </div>
);
