import type { ComponentChildren, JSX } from 'preact';
import type { Mark, Passage } from '../view-models/passage.ts';

interface WordsProps {
  readonly of: Passage;
  /** Show at most three lines. */
  readonly clamp?: boolean;
  /** Keep the page's own paragraphs. */
  readonly whole?: boolean;
  /** Put right after the first words that stand against the other side, or at the end when none do. */
  readonly tag?: ComponentChildren;
}

/** Words from a page or a record: in serif, in their own language and direction, as text nodes only. */
export const Words = ({ of: { pieces, lang, hangs }, clamp = false, whole = false, tag }: WordsProps) => {
  const tagged = tag
    ? Math.max(
        pieces.findIndex((piece) => piece.mark === 'against'),
        -1,
      )
    : -2;
  return (
    <span class={classes({ words: true, hang: hangs, clamp, whole })} lang={lang} dir="auto">
      {pieces.map((piece, index) => (
        <>
          {draw(piece.mark, piece.text)}
          {index === tagged && tag}
        </>
      ))}
      {tagged === -1 && tag}
    </span>
  );
};

function draw(mark: Mark, text: string): JSX.Element | string {
  if (mark === 'plain') return text;
  if (mark === 'omission') return <span class="omission">{text}</span>;
  return <mark class={mark}>{text}</mark>;
}

const classes = (names: Readonly<Record<string, boolean>>): string =>
  Object.keys(names)
    .filter((name) => names[name])
    .join(' ');
