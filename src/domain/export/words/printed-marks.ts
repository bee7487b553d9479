import data from '../../../../assets/text/quotation-marks.json' with { type: 'json' };

/** What opens and what closes a quotation in print. */
export type Pair = readonly [opening: string, closing: string];

interface Printed {
  readonly outer: Pair;
  readonly inner: Pair;
}

const PRINTED: ReadonlyMap<string, Printed> = new Map(
  Object.entries(data).map(([lang, { outer, inner }]) => [lang, { outer: pairOf(outer), inner: pairOf(inner) }]),
);
const OF_OTHERS: Printed = { outer: pairOf(data.und.outer), inner: pairOf(data.und.inner) };

function pairOf([opening = '', closing = '']: readonly string[]): Pair {
  return [opening, closing];
}

/** The marks of a language at a depth: 0 is the outermost, and what is deeper takes turns. */
export function printedMarks(lang: string, depth: number): Pair {
  const { outer, inner } = PRINTED.get(lang) ?? OF_OTHERS;
  return depth % 2 === 0 ? outer : inner;
}
