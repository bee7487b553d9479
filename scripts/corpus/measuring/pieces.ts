import type { Kind, Mention, Span } from '../types.ts';

/** A statement as it is measured, the labelled and the found alike. */
export interface Measured extends Span {
  readonly kind: Kind;
  readonly segments?: readonly Span[] | undefined;
  readonly speaker: (Mention & { readonly mention?: Span | null | undefined }) | null;
}

/** A stretch of a statement that is measured on its own: a part of a split statement, or a paragraph of a long one. */
export interface Piece extends Span {
  readonly statement: Measured;
}

const AT_EDGES = /[\s"“”„‟«»‹›‘’‚'`´″.,;:!?…–—\-()[\]{}]/u;
const BLANK_LINE = /\n\s*\n/g;

/** A span without the spaces, quotation marks, brackets and punctuation at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && AT_EDGES.test(text[from] as string)) from++;
  while (to > from && AT_EDGES.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

/**
 * The pieces of statements: parts that only marks and spaces divide are joined, what crosses paragraphs is cut at the blank
 * lines. So it does not matter whether a split quotation is given as one statement or as two.
 */
export const piecesOf = (text: string, statements: readonly Measured[]): Piece[] =>
  statements.flatMap((statement) =>
    joined(text, statement)
      .flatMap((part) => paragraphsOf(text, part))
      .map((part) => trimmed(text, part))
      .filter(({ start, end }) => start < end)
      .map((part) => ({ ...part, statement })),
  );

function joined(text: string, statement: Measured): Span[] {
  const parts = [...(statement.segments?.length ? statement.segments : [statement])].sort((a, b) => a.start - b.start);
  const made: Span[] = [];
  for (const { start, end } of parts) {
    const last = made.at(-1);
    if (last !== undefined && onlyMarks(text.slice(last.end, Math.max(last.end, start))))
      made[made.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else made.push({ start, end });
  }
  return made;
}

const onlyMarks = (between: string): boolean =>
  between.search(BLANK_LINE) < 0 && [...between].every((letter) => AT_EDGES.test(letter));

function paragraphsOf(text: string, { start, end }: Span): Span[] {
  const cuts: Span[] = [];
  let from = start;
  for (const line of text.slice(start, end).matchAll(BLANK_LINE)) {
    cuts.push({ start: from, end: start + line.index });
    from = start + line.index + line[0].length;
  }
  return [...cuts, { start: from, end }];
}
