import type { LanguageText } from '../../language.ts';

/** A name before a comma has at most this many words, what stands in apposition to it this many tokens. */
const LONGEST_NAME = 4;
const LONGEST_APPOSITION = 18;

/** The nearest comma before a token, after token `floor`; -1 where another mark or a quotation comes first. */
export function commaBefore(read: LanguageText, from: number, floor: number): number {
  for (let at = from - 1; at > Math.max(floor, from - LONGEST_APPOSITION); at--) {
    if (read.inMarks(at)) return -1;
    if (read.norm(at) === ',') return at;
    // The full stop of a short word is an abbreviation's.
    if (read.isMark(at, '.!?;:') && read.norm(at - 1).length > 3) return -1;
  }
  return -1;
}

/** Two to six words, two of them in capitals, with no word between them but an initial's full stop or a particle ("Name van Surname"). */
export function isFullName(read: LanguageText, from: number, to: number): boolean {
  const words = to - from;
  if (words < 2 || words > LONGEST_NAME + 2) return false;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    if (read.isCapital(at)) capitals++;
    else if (read.norm(at) !== '.' && !read.is(at, 'nameParticle')) return false;
  }
  return capitals >= 2;
}

/** What describes somebody: no verb in it that would make it a clause. */
export function isDescription(read: LanguageText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (read.isAny(at, ['auxiliary', 'modal', 'pronoun.person'])) return false;
  return to > from;
}

/** The first token of a name of capital words that ends at a token and follows another comma; null where none does. */
export function nameEndingAt(read: LanguageText, floor: number, end: number): number | null {
  let first = end;
  while (first > floor && end - first < LONGEST_NAME && read.isCapital(first - 1)) first--;
  return end - first >= 2 && read.norm(first - 1) === ',' && first - 1 > floor ? first : null;
}
