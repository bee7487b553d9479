import { type Span, shared, sliceOf } from '../text/span.ts';
import type { Anchor } from './correction.ts';

/** Code units on either side that tell words from the same ones elsewhere. */
const CONTEXT = 40;
/** Words of this length stand in one place or are repeated with all that belongs to them; shorter ones need a neighbour. */
const LONG = 60;
/** So much of the longer of two stretches has to be in both for them to be one statement. */
const ALIKE = 0.8;

export const anchorOf = (text: string, span: Span): Anchor => ({
  quote: sliceOf(text, span),
  before: text.slice(Math.max(0, span.start - CONTEXT), span.start),
  after: text.slice(span.end, span.end + CONTEXT),
});

/** Words of one statement, though a later version of the program may cut it a little otherwise. */
export const isAlike = (one: Span, other: Span): boolean =>
  shared(one, other) >= ALIKE * Math.max(one.end - one.start, other.end - other.start);

/** A text in which words are found again. White space counts as one space: how much of it a page has is its setting. */
export class AnchoredText {
  readonly #folded: string;
  /** For each code unit of the folded text its place in the text, and the text's end. */
  readonly #places: Uint32Array;

  constructor(text: string) {
    const { folded, places } = foldedWithPlaces(text);
    this.#folded = folded;
    this.#places = places;
  }

  /**
   * Where the words stand: with the most of what stood around them. Null where they stand nowhere, where short ones have lost what
   * stood on both sides, and where several places are as good.
   */
  find(anchor: Anchor): Span | null {
    const quote = folded(anchor.quote).trim();
    const [before, after] = [folded(anchor.before), folded(anchor.after)];
    if (quote === '') return null;
    let best = { at: -1, worth: -1, isTied: false };
    for (let at = this.#folded.indexOf(quote); at >= 0; at = this.#folded.indexOf(quote, at + quote.length)) {
      const { sides, worth } = this.#neighbours(at, at + quote.length, before, after);
      if (quote.length < LONG && sides === 0) continue;
      if (worth > best.worth) best = { at, worth, isTied: false };
      else if (worth === best.worth) best.isTied = true;
    }
    if (best.at < 0 || best.isTied) return null;
    const last = best.at + quote.length - 1;
    return { start: this.#places[best.at] ?? 0, end: (this.#places[last] ?? 0) + 1 };
  }

  /** How much of what stood around words stands there still, and on how many sides all of it does. */
  #neighbours(
    start: number,
    end: number,
    before: string,
    after: string,
  ): { readonly sides: number; readonly worth: number } {
    const text = this.#folded;
    let [left, right] = [0, 0];
    while (left < before.length && left < start && before[before.length - 1 - left] === text[start - 1 - left]) left++;
    while (right < after.length && after[right] === text[end + right]) right++;
    const isWholeLeft = before.trim() === '' ? start === 0 : left === before.length;
    const isWholeRight = after.trim() === '' ? end === text.length : right === after.length;
    return { sides: Number(isWholeLeft) + Number(isWholeRight), worth: left + right };
  }
}

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ');

function foldedWithPlaces(text: string): { readonly folded: string; readonly places: Uint32Array } {
  const places = new Uint32Array(text.length);
  const parts: string[] = [];
  let count = 0;
  let from = 0;
  const take = (end: number): void => {
    for (let at = from; at < end; at++) places[count++] = at;
    parts.push(text.slice(from, end));
  };
  for (const space of text.matchAll(/\s+/g)) {
    take(space.index);
    places[count++] = space.index;
    parts.push(' ');
    from = space.index + space[0].length;
  }
  take(text.length);
  return { folded: parts.join(''), places: places.subarray(0, count) };
}
