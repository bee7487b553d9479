import type { Sliced } from '../slices.ts';

/** So many comparisons of characters, at worst, are made between two pauses. */
const A_SLICE = 5_000_000;
const LONGEST_SLICE = 100_000;

/** Where `key` stands in `text` from an offset on, in order, overlapping ones too; at most so many. */
export function* occurrences(
  text: string,
  key: string,
  { from = 0, most }: { readonly from?: number; readonly most: number },
): Sliced<readonly number[]> {
  const found: number[] = [];
  if (key === '') return found;
  const reach = Math.max(2 * key.length, Math.min(LONGEST_SLICE, Math.round(A_SLICE / key.length)));
  for (let begin = from; begin < text.length && found.length < most; begin += reach) {
    if (begin > from) yield;
    const part = text.slice(begin, begin + reach + key.length - 1);
    for (let at = part.indexOf(key); at >= 0 && found.length < most; at = part.indexOf(key, at + 1)) {
      found.push(begin + at);
    }
  }
  return found;
}
