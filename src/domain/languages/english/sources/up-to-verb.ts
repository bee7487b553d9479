import { isFunctionWord } from '../../../reading/function-words.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { LanguageText } from '../../language.ts';
import { wordClassOf } from '../word-class.ts';
import { nameBeside } from './name-beside.ts';
import { isOfficeWord } from './office-word.ts';
import { isVerb } from './verb-word.ts';

/** What goes on with a source has at most so many tokens. */
const LONGEST = 14;

/**
 * "Residents of three | neighbouring communities | have demanded", "A woman | at their office on the mainland | said", "Its | acting
 * director |, Marta Lund, said": a source that ends before its noun, or with no name of its own, goes on up to its verb or the
 * first comma. `cue` is the token of the verb. The source as it is where other words stand between.
 */
export function upToVerb(read: LanguageText, source: TokenSpan, cue: number): TokenSpan {
  if (source.last >= cue || read.isAny(source.first, ['pronoun.person', 'pronoun.object', 'pronoun.relative']))
    return source;
  const end = endOfPhrase(read, source.last, pastFillers(read, source.last, cue));
  if (end === source.last || end - source.last > LONGEST) return source;
  const isOpen =
    isCounted(read, source.last - 1) ||
    goesOnWithNoun(read, pastMark(read, source.last)) ||
    (isUnnamed(read, source) && leadsOn(read, source.last)) ||
    nameBeside(read, source.first, end) !== null;
  return isOpen && isPhrase(read, source.last, end) ? { first: source.first, last: end } : source;
}

/** Where the adverbs, auxiliaries and days before a verb begin ("| on Friday told", "| have again demanded"). */
function pastFillers(read: LanguageText, from: number, cue: number): number {
  let end = cue;
  while (end > from) {
    if (read.isAny(end - 1, ['auxiliary', 'adverb', 'modal'])) end--;
    else if (read.is(end - 1, 'weekday')) end = read.norm(end - 2) === 'on' ? Math.max(from, end - 2) : end - 1;
    else break;
  }
  return end;
}

function endOfPhrase(read: LanguageText, from: number, to: number): number {
  let at = from;
  while (at < to && read.norm(at) !== ',') at++;
  return at;
}

/** "Residents of three | neighbouring communities": a number counts what follows. */
const isCounted = (read: LanguageText, at: number): boolean =>
  read.tokens[at]?.kind === 'number' || read.is(at, 'numeral');

/** "Producers | ’ Association": the mark of an owner whose name ends with "s". */
const pastMark = (read: LanguageText, at: number): number => (read.isMark(at, "’'") ? at + 1 : at);

/** "Consumer | advocate", "Rose Oil | Producers' Association": no link, but the rest of the noun itself. */
const goesOnWithNoun = (read: LanguageText, at: number): boolean =>
  read.isWord(at) && !isFunctionWord(read, at) && (read.isCapital(at) || isNoun(read, at));

const isNoun = (read: LanguageText, at: number): boolean => {
  const known = wordClassOf(read.norm(at));
  return known === null ? !/(?:ed|ing|ly)$/.test(read.norm(at)) : /^[na]|^v.*[na]/.test(known.parts);
};

const LINKS = ['of', 'for', 'from', 'in', 'at', 'on', 'with', 'to', 'outside', 'near', 'within'];

/** "a woman | at their office", "lawyers | in Brisk", but not "the mayor | on Monday", "the mayor | at a forum". */
function leadsOn(read: LanguageText, link: number): boolean {
  const norm = read.norm(link);
  if (!LINKS.includes(norm)) return false;
  const next = link + 1;
  if (norm === 'of' || norm === 'for' || norm === 'from') return true;
  if (read.isCapital(next)) return !read.isAny(next, ['weekday', 'month']);
  return read.is(next, 'pronoun.possessive') || (norm !== 'on' && read.is(next, 'definite'));
}

/** Words that end with no surname. */
const isUnnamed = (read: LanguageText, { last }: TokenSpan): boolean =>
  !read.isCapital(last - 1) || wordClassOf(read.norm(last - 1)) !== null || isOfficeWord(read, last - 1);

/** Words without a verb; "consumer | advocate | Marta Lund" is a person, though "advocate" can be one. */
export function isPhrase(read: LanguageText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (read.isMark(at, "’'")) continue;
    if (!read.isWord(at) || read.inMarks(at)) return false;
    if (read.isAny(at, ['auxiliary', 'modal', 'pronoun.person', 'relativePronoun'])) return false;
    if (read.is(at, 'subordinator') && !LINKS.includes(read.norm(at))) return false;
    if (isVerb(read, at) && !(isOfficeWord(read, at) && read.isCapital(at + 1))) return false;
  }
  return true;
}
