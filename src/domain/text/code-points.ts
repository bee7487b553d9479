import { firstNotBefore } from './search.ts';

/** From an offset in UTF-16 code units to one in code points, as the W3C counts. */
export type PositionsIn = (offset: number) => number;

/** Where the surrogate pairs stand is found once a text; an offset then costs a search by halves. */
export function positionsIn(text: string): PositionsIn {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\uD800-\uDBFF](?=[\uDC00-\uDFFF])/g)) pairs.push(index);
  return (offset) => offset - firstNotBefore(pairs, (pair) => pair < offset - 1);
}
