import type { PackedPatterns } from '../../reference/laid-out.ts';
import { numberString, numbersIn } from '../../text/number-string.ts';
import type { NumberedSentences } from './numbered-sentences.ts';

/** No sentence has as many terms: where a term stands is written as its sentence times this, and its place. */
export const PLACES = 128;

/** How many forms sentences have, and how long each one is as weights have it and in shares of words. */
export interface Measures {
  readonly size: number;
  readonly norms: ArrayLike<number>;
  readonly lengths: ArrayLike<number>;
}

/** The pattern sentences of a record in one language as they are shipped. */
export function packPatterns(
  { terms, sentences, leanings, runs }: NumberedSentences,
  { size, norms, lengths }: Measures,
): PackedPatterns {
  const places = terms.map((): number[] => []);
  sentences.forEach((sentence, number) => {
    if (sentence.length >= PLACES) throw new Error(`a pattern sentence has ${sentence.length} terms`);
    for (let at = 0; at < sentence.length; at++) places[sentence[at] as number]?.push(number * PLACES + at);
  });
  const inOrder = terms.map((_, term) => term).sort((a, b) => ((terms[a] as string) < (terms[b] as string) ? -1 : 1));
  return {
    terms: inOrder.map((term) => terms[term]).join(' '),
    places: inOrder.map((term) => numberString(stepsOf(places[term] as number[]))).join(' '),
    forms: size,
    norms: JSON.stringify(Array.from(norms)),
    lengths: JSON.stringify(Array.from(lengths)),
    leanings: numberString(Array.from(leanings)),
    runs: numberString(Array.from(runs)),
  };
}

/** From each number to the next, the first from 0. */
const stepsOf = (numbers: readonly number[]): number[] => numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

/** The places of a term again, in order. */
export function placesIn(written: string): Int32Array {
  const places = numbersIn(written);
  for (let at = 1; at < places.length; at++) places[at] = (places[at] as number) + (places[at - 1] as number);
  return places;
}
