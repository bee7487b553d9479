import type { JSX } from 'preact';

/** Line icons on a field of 16; `filled` parts take the colour of the line. */
const DRAWINGS = {
  restates: <path d="M2.5 5.5h11M2.5 10.5h11" />,
  extends: <path d="M3 3.5v9M3 8h10M9.5 4.5 13 8l-3.5 3.5" />,
  departs: <path d="M2 8h4.5L13.5 3M6.5 8l7 5" />,
  unrelated: <circle cx="8" cy="8" r="4.25" />,
  direct: (
    <path
      class="filled"
      d="M6.6 3.6C3.6 4.3 2 6.4 2 9.4v2.8h4.4V8.1H4.2c.1-1.5.9-2.5 2.6-3.1zM13.9 3.6c-3 .7-4.6 2.8-4.6 5.8v2.8h4.4V8.1h-2.2c.1-1.5.9-2.5 2.6-3.1z"
    />
  ),
  mixed: (
    <>
      <path class="filled" d="M6.6 3.6C3.6 4.3 2 6.4 2 9.4v2.8h4.4V8.1H4.2c.1-1.5.9-2.5 2.6-3.1z" />
      <path d="M13.9 3.6c-3 .7-4.6 2.8-4.6 5.8v2.8h4.4V8.1h-2.2c.1-1.5.9-2.5 2.6-3.1z" />
    </>
  ),
  indirect: (
    <path d="M6.6 3.6C3.6 4.3 2 6.4 2 9.4v2.8h4.4V8.1H4.2c.1-1.5.9-2.5 2.6-3.1zM13.9 3.6c-3 .7-4.6 2.8-4.6 5.8v2.8h4.4V8.1h-2.2c.1-1.5.9-2.5 2.6-3.1z" />
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
  down: <path d="m4 6 4 4 4-4" />,
  jump: <path d="M13 3v4.5a2 2 0 0 1-2 2H3.5M6.5 6.5l-3 3 3 3" />,
  up: <path d="m4 10 4-4 4 4" />,
  more: <path class="filled" d="M3 7h2v2H3zM7 7h2v2H7zM11 7h2v2h-2z" />,
  dash: <path d="M4.5 8h7" />,
  tick: <path d="m3 8.5 3.5 3.5L13 4.5" />,
} as const satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof DRAWINGS;

/** Beside a word, hidden from assistive technology; "more" in the masthead is the one whose word is hidden from the eye. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {DRAWINGS[name]}
  </svg>
);
