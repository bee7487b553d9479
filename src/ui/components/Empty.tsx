import type { ComponentChildren } from 'preact';

interface EmptyProps {
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** Where there is no list: what is the case, in one sentence, and what to do. */
export const Empty = ({ title, children }: EmptyProps) => (
  <section class="empty">
    <h1 class="headline">{title}</h1>
    {children}
  </section>
);

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
