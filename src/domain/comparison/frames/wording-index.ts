import type { ClauseWord } from './clause-words.ts';
import { type Wording, type WordPattern, wordingOf } from './wording.ts';

/** Where a wording stands among the words of a passage: first and last word, and what it means. */
export interface WordingMatch<Meaning> {
  readonly at: number;
  readonly to: number;
  /** The places of its own words. */
  readonly places: readonly number[];
  /** Of these, words whose first letters deny the rest where the wording has these letters too: «չօգն*» in «չօգնեց». */
  readonly denied: readonly number[];
  readonly meaning: Meaning;
}

const KEY_LENGTH = 3;
/** The key of wordings that begin with any number. */
const NUMBER = '#';
const DIGIT = /^\d/;

const isNumber = ({ norm }: ClauseWord): boolean => DIGIT.test(norm);

function keyOf({ kind, letters }: WordPattern): string {
  if (kind === 'other number') return NUMBER;
  return kind === 'entity' ? letters : letters.slice(0, KEY_LENGTH);
}

/** Wordings by the beginning of their first word, so that a passage is read once whatever their number. */
export class WordingIndex<Meaning> {
  readonly #byKey = new Map<string, { wording: Wording; meaning: Meaning }[]>();

  add(written: string, meaning: Meaning): void {
    const wording = wordingOf(written);
    const first = wording[0];
    if (first === undefined) return;
    const key = keyOf(first);
    const list = this.#byKey.get(key) ?? [];
    list.push({ wording, meaning });
    this.#byKey.set(key, list);
  }

  matches(words: readonly ClauseWord[]): WordingMatch<Meaning>[] {
    const found: WordingMatch<Meaning>[] = [];
    words.forEach((word, at) => {
      const keys = new Set([word.norm.slice(0, KEY_LENGTH), word.stem.slice(0, KEY_LENGTH), word.entity ?? '']);
      if (isNumber(word)) keys.add(NUMBER);
      for (const key of keys)
        for (const { wording, meaning } of this.#byKey.get(key) ?? []) {
          const places = placesOf(wording, words, at);
          if (places === null) continue;
          const to = (places[places.length - 1] as number) + 1;
          const denied = places.filter((place, part) =>
            hasDenial(wording[part] as WordPattern, words[place] as ClauseWord),
          );
          found.push({ at, to, places, denied, meaning });
        }
    });
    return found;
  }
}

function placesOf(wording: Wording, words: readonly ClauseWord[], at: number): number[] | null {
  if (!fits(wording[0] as WordPattern, words[at] as ClauseWord)) return null;
  const places = [at];
  let last = at;
  for (let part = 1; part < wording.length; part++) {
    const pattern = wording[part] as WordPattern;
    const furthest = last + 1 + pattern.gap;
    let next = last + 1;
    while (next <= furthest && next < words.length && !fits(pattern, words[next] as ClauseWord)) next++;
    if (next > furthest || next >= words.length) return null;
    places.push(next);
    last = next;
  }
  return places;
}

function fits({ kind, letters }: WordPattern, word: ClauseWord): boolean {
  if (kind === 'entity') return word.entity === letters;
  if (kind === 'other number') return isNumber(word) && word.norm !== letters;
  if (kind === 'form') return word.norm === letters;
  if (kind === 'beginning')
    return word.norm.startsWith(letters) || (word.negatesWithin && word.norm.slice(1).startsWith(letters));
  return word.stem === letters;
}

/** Whether a part of a wording that fits a word has the letters that deny it. */
function hasDenial({ kind, letters }: WordPattern, { norm, negatesWithin }: ClauseWord): boolean {
  return negatesWithin && kind !== 'stem' && norm.startsWith(letters);
}
