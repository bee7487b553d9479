import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface EmptyProps {
  readonly title: string;
  /** Takes the focus: what was pressed to come here is gone. */
  readonly focused?: boolean;
  readonly children?: ComponentChildren;
}

/** Where there is no list: what is the case, in one sentence, and what to do. */
export const Empty = ({ title, focused = false, children }: EmptyProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  return (
    <section class="empty">
      <h1 class="headline" ref={heading} tabIndex={focused ? -1 : undefined}>
        {title}
      </h1>
      {children}
    </section>
  );
};

export const Action = ({
  label,
  first = false,
  act,
}: {
  readonly label: string;
  readonly first?: boolean;
  readonly act: () => void;
}) => (
  <button type="button" class={first ? 'button first' : 'button plain'} onClick={act}>
    {label}
  </button>
);
