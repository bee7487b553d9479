import { firstNotBefore } from '../../domain/text/search.ts';
import type { Span } from '../../domain/text/span.ts';
import { folded } from './folded.ts';
import type { ShownPiece, ShownText } from './shown-text.ts';

/**
 * A stretch of what the page shows, character for character as a browser reads it for matching: its own letters and marks, white
 * space collapsed as its styles say. The edge of a block is a line feed. What no words can be joined across is a NUL.
 */
export interface Stretch {
  readonly text: string;
  /** For each code unit of the text, and one after the last, how many letters and digits of the page stand before it. */
  readonly starts: readonly number[];
  /** Whether the page's words go on before it, or behind it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

export const BLOCK_EDGE = '\n';
export const GAP = '\0';

/** The stretch in which these letters and digits stand. */
export function stretchOf({ pieces, words }: ShownText, span: Span): Stretch {
  const writer = new StretchWriter(span);
  for (let at = lastBeginning(pieces, span.start); at < pieces.length; at++) {
    const piece = pieces[at] as ShownPiece;
    if (piece.start >= span.end) break;
    writer.add(piece);
  }
  return { ...writer.finish(), isCutBefore: span.start > 0, isCutAfter: span.end < words.length };
}

/** The first of the pieces that begin where the last one at or before the offset does. */
function lastBeginning(pieces: readonly ShownPiece[], offset: number): number {
  const behind = firstNotBefore(pieces, ({ start }) => start <= offset);
  // Those before the last hold no letter, but may hold a mark or an edge.
  let first = Math.max(0, behind - 1);
  while (first > 0 && (pieces[first - 1] as ShownPiece).start === offset) first--;
  return first;
}

/** UTF-16: of much white space or many marks in a row, no more is read. */
const LONGEST = 20_000;

class StretchWriter {
  readonly #span: Span;
  #text: string[] = [];
  #starts: number[] = [];
  #at = 0;

  constructor(span: Span) {
    this.#span = span;
  }

  add(piece: ShownPiece): void {
    this.#at = piece.start;
    if (this.#text.length > LONGEST) {
      this.#edge(GAP);
      return;
    }
    if (piece.before === 'block') this.#edge(BLOCK_EDGE);
    if (piece.before === 'gap') this.#edge(GAP);
    const style = styleOf(piece.node);
    for (const char of piece.node.data.slice(piece.from, piece.to)) {
      const { length } = lettersOf(char);
      const isInside = this.#at >= this.#span.start && this.#at + length <= this.#span.end;
      if (isInside) this.#char(char, length, style);
      this.#at += length;
    }
  }

  finish(): Pick<Stretch, 'text' | 'starts'> {
    this.#leaveOutUnsure();
    return { text: this.#text.join(''), starts: [...this.#starts, this.#at] };
  }

  /** Not the letter alone: no link may begin or end inside of a word. */
  #leaveOutUnsure(): void {
    for (let at = this.#text.indexOf(UNSURE); at >= 0; at = this.#text.indexOf(UNSURE, at + 1)) {
      for (let left = at; left >= 0 && !EDGES.test(this.#text[left] ?? ''); left--) this.#text[left] = GAP;
      for (let right = at + 1; right < this.#text.length && !EDGES.test(this.#text[right] ?? ''); right++) {
        this.#text[right] = GAP;
      }
    }
  }

  #char(char: string, letters: number, { preserves, changesCase }: Style): void {
    if (char === SOFT_HYPHEN) return;
    if (WHITE.test(char)) this.#white(char, preserves);
    // A style may set one letter as two, and how depends on the language and the browser.
    else if (changesCase && letters > 1) this.#push(UNSURE);
    else this.#push(char);
  }

  /** Only what style sheets collapse; a no-break space is a character like others. */
  #white(char: string, preserves: boolean): void {
    const last = this.#text.at(-1);
    if (!preserves) {
      if (last !== undefined && last !== ' ' && last !== BLOCK_EDGE && last !== GAP) this.#push(' ');
    } else if (char === ' ' && last !== ' ') this.#push(' ');
    else this.#edge(BLOCK_EDGE);
  }

  #edge(edge: string): void {
    if (this.#text.at(-1) !== GAP) this.#push(edge);
  }

  /** One entry for each code unit. */
  #push(char: string): void {
    for (const unit of char.split('')) {
      this.#text.push(unit);
      this.#starts.push(this.#at);
    }
  }
}

const SOFT_HYPHEN = '\u00ad';
const UNSURE = '\u0001';
const EDGES = /[\0\s]/;
const WHITE = /[\t\n\f\r ]/;

const known = new Map<string, string>();

/** Kept, since texts are made of few characters. */
function lettersOf(char: string): string {
  let letters = known.get(char);
  if (letters === undefined) {
    letters = folded(char);
    if (known.size < 5_000) known.set(char, letters);
  }
  return letters;
}

interface Style {
  /** Whether white space is shown as it is written. */
  readonly preserves: boolean;
  readonly changesCase: boolean;
}

function styleOf(node: Text): Style {
  const { parentElement, ownerDocument } = node;
  const style = parentElement && ownerDocument.defaultView?.getComputedStyle(parentElement);
  return {
    preserves: /pre|break-spaces/.test(style?.whiteSpace ?? ''),
    changesCase: !/^(?:none)?$/.test(style?.textTransform ?? ''),
  };
}
