import { isAbbreviation } from '../../../reading/capital-words.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import type { LanguageText } from '../../language.ts';
import { agencyEnd, isBodysInitials } from '../agency-name.ts';
import { remarkMade } from './remark-made.ts';
import { isSayingCue } from './saying-cue.ts';

/** A credit has at most this many tokens ("the agency's correspondent reports with reference to the ministry's press service"). */
const LONGEST = 20;
/** Its verb is among the first of them. */
const FURTHEST_VERB = 8;

/** What a sentence says without the credit at its end. */
export function withoutCredit(read: LanguageText, sentence: Sentence): Sentence {
  const credit = creditAtEnd(read, sentence);
  return credit === null ? sentence : { ...sentence, last: credit };
}

/**
 * ", APA reports", ", Trend reports with reference to …", ", the agency's correspondent informs": where the credit at the end of a
 * sentence begins, as the token of its comma; null where there is none. Who passes on is not who speaks. A name that is no
 * agency's by its looks is one only beside another attribution.
 */
export function creditAtEnd(read: LanguageText, sentence: Sentence): number | null {
  for (let comma = sentence.last - 2; comma > Math.max(sentence.first, sentence.last - LONGEST); comma--) {
    if (read.norm(comma) !== ',' || read.inMarks(comma)) continue;
    if (isInverted(read, comma + 1, sentence.last) && isAttributed(read, sentence.first, comma)) return comma;
    if (wasInformed(read, comma + 1, sentence.last)) return comma;
    const verb = verbAfter(read, comma + 1, sentence.last);
    if (verb < 0) continue;
    const closes = verb + 1 >= sentence.last || read.isPunctuation(verb + 1) || read.is(verb + 1, 'creditLink');
    if (!closes) return null;
    const isAgency = agencyEnd(read, comma + 1) > 0 || isInitialsAlone(read, comma + 1, verb);
    const isMade = isAgency || isAttributed(read, sentence.first, comma);
    return isMade || remarkMade(read, { ...sentence, last: comma }) !== null ? comma : null;
  }
  return null;
}

/** ", | KORA | reports": a word in capitals alone that is no body we know. */
const isInitialsAlone = (read: LanguageText, at: number, verb: number): boolean =>
  verb === at + 1 && !isBodysInitials(read, at) && isAbbreviation(read, read.spanOf({ first: at, last: verb }));

/** ", Northern Press | was informed | by the ministry": the agency says where it heard what it reports. */
function wasInformed(read: LanguageText, from: number, limit: number): boolean {
  const verb = agencyEnd(read, from);
  if (verb < 0 || verb + 2 >= limit || !read.is(verb, 'auxiliary')) return false;
  return INFORMED.includes(read.norm(verb + 1)) && read.is(verb + 2, 'preposition');
}
const INFORMED = ['informed', 'told'];

/** ", reported the ministry's press service": the verb stands first, and no clause follows. */
function isInverted(read: LanguageText, from: number, limit: number): boolean {
  if (!read.is(from, 'creditVerb.inverted') || limit - from < 3) return false;
  for (let at = from + 1; at < limit - 1; at++) if (breaksCredit(read, at) || read.cueAt(at) !== null) return false;
  return true;
}

/** The verb after a name of capital words; what stands between ("'s Tbilisi correspondent") belongs to the agency. */
function verbAfter(read: LanguageText, from: number, limit: number): number {
  const first = read.norm(from) === 'the' ? from + 1 : from;
  if (!read.isCapital(first)) return -1;
  for (let at = first + 1; at < Math.min(limit, first + FURTHEST_VERB); at++) {
    if (breaksCredit(read, at)) return -1;
    if (read.is(at, 'creditVerb') && !read.isCapital(at)) return at;
  }
  return -1;
}

const breaksCredit = (read: LanguageText, at: number): boolean => read.norm(at) === ',' || read.norm(at) === 'that';

function isAttributed(read: LanguageText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSayingCue(read.ownCueAt(at))) return true;
  return false;
}
