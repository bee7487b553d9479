import { sourceAfter } from '../../../reading/source-after-cue.ts';
import type { LanguageText } from '../../language.ts';
import { nameAfterComma, officeAfter } from '../sources/office.ts';
import type { Attribution } from './english-frame.ts';

/** An attribution that is no clause, and the comma that closes it. */
export interface AttributionPhrase extends Attribution {
  readonly comma: number;
}

/** What stands between the beginning of such a phrase and its comma has at most this many tokens. */
const LONGEST = 30;

/** "According to SOURCE,", "In SOURCE's opinion,", "In her words,": such a phrase at a token, its comma before `limit`. */
export const attributionPhraseAt = (read: LanguageText, from: number, limit: number): AttributionPhrase | null =>
  accordingTo(read, from, limit) ?? inWordsOf(read, from, limit);

function accordingTo(read: LanguageText, from: number, limit: number): AttributionPhrase | null {
  const cue = read.cueAt(from);
  if (cue === null || !cue.classes.has('accordingTo')) return null;
  if (read.is(cue.last, 'pronoun.object') && read.norm(cue.last + 1) === ',')
    return { cue, source: { first: cue.last, last: cue.last + 1 }, comma: cue.last + 1 };
  const source = sourceAfter(read, cue.last, Math.min(limit, from + LONGEST));
  if (source === null || read.norm(source.last) !== ',') return null;
  // "According to Name Surname, head of the office, …": the comma after what stands in apposition.
  const aside = officeAfter(read, source.last) ?? nameAfterComma(read, source.last);
  const last = aside !== null && read.norm(aside.last) === ',' ? aside.last : source.last;
  return { cue, source: { first: source.first, last }, comma: last };
}

function inWordsOf(read: LanguageText, from: number, end: number): AttributionPhrase | null {
  if (read.norm(from) !== 'in' && read.norm(from) !== 'by') return null;
  const limit = Math.min(end, from + LONGEST);
  for (let at = from + 2; at < limit; at++) {
    if (read.isPunctuation(at)) return null;
    if (!read.is(at, 'opinionNoun')) continue;
    if (!isOwnedByOther(read, at - 1) || read.norm(at + 1) !== ',') return null;
    return {
      cue: { first: at, last: at + 1, classes: new Set(['accordingTo']) },
      source: { first: from + 1, last: at },
      comma: at + 1,
    };
  }
  return null;
}

/** "the mayor's", "her": an owner who is not the one who writes ("my"). */
function isOwnedByOther(read: LanguageText, at: number): boolean {
  const owner = read.norm(at);
  if (read.is(at, 'pronoun.first') || ['my', 'our', 'your'].includes(owner)) return false;
  return owner.endsWith("'s") || owner.endsWith("s'") || read.is(at, 'pronoun.possessive');
}
