import type { TokenSpan } from '../text/token-span.ts';
import type { TokenizedText } from './tokenized-text.ts';

/** "Minister of Education, Science and Sports | Marta Lund": commas inside an office, with an "and" after the last one. */
export function hasListInOffice(read: TokenizedText, { first, last }: TokenSpan): boolean {
  let and = -1;
  let comma = -1;
  for (let at = first; at < last; at++) {
    if (read.norm(at) === ',') comma = at;
    if (read.is(at, 'additive')) and = at;
  }
  return comma > 0 && and > comma && last - and > 3 && read.isCapital(last - 1);
}

/** The comma of a source that parts a name from an office ("Marta Lund, | head of the port"), not one inside an office. */
export function partingComma(read: TokenizedText, source: TokenSpan): number | null {
  return hasListInOffice(read, source) ? null : firstIn(source, (at) => read.norm(at) === ',');
}

/** The tokens from `first` on of which something holds, up to `limit`; the first is taken as it is. */
export function runFrom(first: number, limit: number, holds: (at: number) => boolean): TokenSpan {
  let last = first + 1;
  while (last < limit && holds(last)) last++;
  return { first, last };
}

/** The first token of a range of which something holds. */
export function firstIn({ first, last }: TokenSpan, holds: (at: number) => boolean): number | null {
  for (let at = first; at < last; at++) if (holds(at)) return at;
  return null;
}
