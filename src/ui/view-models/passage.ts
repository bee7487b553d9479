import { type Span, sliceOf } from '../../domain/text/span.ts';
import { opensWithMark } from './quotation-marks.ts';

/** What is drawn on a piece of a passage. `omission` is the only piece that is not the page's: it stands for words left out. */
export type Mark = 'plain' | 'hedge' | 'same' | 'against' | 'omission';

export interface Piece {
  readonly text: string;
  readonly mark: Mark;
}

export interface Marked extends Span {
  readonly mark: Exclude<Mark, 'plain' | 'omission'>;
}

/** Words from a page or a record, ready to be drawn: joined, the pieces are the very text, but for its omissions. */
export interface Passage {
  readonly pieces: readonly Piece[];
  readonly lang: string;
  /** It opens with a quotation mark, which is hung in the margin. */
  readonly hangs: boolean;
}

export interface Cut {
  /** Something is left out before the first stretch. */
  readonly before?: boolean;
  /** Something is left out after the last stretch. */
  readonly after?: boolean;
  /** The page's mark that closes the quotation after what is left out. */
  readonly closing?: Span | null;
}

const OMISSION: Piece = { text: '…', mark: 'omission' };

/**
 * Cuts stretches of a text into pieces where marks begin and end. Between two stretches stands an omission,
 * unless only white space lies there. Where marks overlap, the one that begins first is drawn.
 */
export function passage(
  text: string,
  lang: string,
  stretches: readonly Span[],
  marks: readonly Marked[] = [],
  cut: Cut = {},
): Passage {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = cut.before ? [OMISSION, plain(' ')] : [];
  stretches.forEach((stretch, index) => {
    const previous = stretches[index - 1];
    if (previous) pieces.push(...gap(text.slice(previous.end, stretch.start)));
    pieces.push(...piecesOf(text, stretch, sorted));
  });
  if (cut.after || cut.closing) pieces.push(plain(' '), OMISSION);
  if (cut.closing) pieces.push(plain(sliceOf(text, cut.closing)));

  const first = stretches[0];
  return { pieces, lang, hangs: !cut.before && first !== undefined && opensWithMark(text, first.start) };
}

/** The passage as plain text, for the clipboard. */
export const textOf = (passage: Passage): string => passage.pieces.map((piece) => piece.text).join('');

const plain = (text: string): Piece => ({ text, mark: 'plain' });

const gap = (between: string): Piece[] =>
  between.trim() === '' ? [plain(between === '' ? ' ' : between)] : [plain(' '), OMISSION, plain(' ')];

function piecesOf(text: string, stretch: Span, marks: readonly Marked[]): Piece[] {
  const pieces: Piece[] = [];
  let at = stretch.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, stretch.end);
    if (start >= end) continue;
    if (at < start) pieces.push(plain(text.slice(at, start)));
    pieces.push({ text: text.slice(start, end), mark: mark.mark });
    at = end;
  }
  if (at < stretch.end) pieces.push(plain(sliceOf(text, { start: at, end: stretch.end })));
  return pieces;
}
