import type { Span } from '../../../text/span.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import { tokenAt } from '../../../text/tokens.ts';
import type { LanguageText } from '../../language.ts';
import { isPossessive } from '../../possessive.ts';
import { wordClassOf } from '../word-class.ts';

/** An addition to a source has at most this many tokens. */
const LONGEST = 24;
/** A name in marks inside it, the marks included ("of the journal “Price”"). */
const LONGEST_NAME = 6;
/** What stands between a comma and the source it introduces ("its chairman, | Name Surname"). */
const LONGEST_BEFORE = 14;

/**
 * The words that name a source with all that they are described by: "Name Surname, who heads the guild,", "Its chairman, Name
 * Surname,", "A spokesman for her ministry". The corpora count these as the source; who it is the narrower words tell.
 * `cue`: UTF-16 offsets.
 */
export function wholeMention(read: LanguageText, source: TokenSpan, cue: Span | null): TokenSpan {
  if (cue === null) return source;
  const cueFirst = tokenAt(read.tokens, cue.start);
  const cueLast = tokenAt(read.tokens, cue.end - 1) + 1;
  if (source.last <= cueFirst) return beforeCue(read, source, cueFirst);
  // "According to the board, | the stores hold a supply": behind its comma the content may begin.
  const opens = read.cueAt(cueFirst)?.classes.has('accordingTo') === true;
  return source.first >= cueLast && !opens ? afterCue(read, source, cueLast) : source;
}

function beforeCue(read: LanguageText, source: TokenSpan, cue: number): TokenSpan {
  let end = cue;
  while (end > source.last && read.isAny(end - 1, ['auxiliary', 'adverb', 'modal'])) end--;
  const isClosed = end > source.last && read.norm(end - 1) === ',';
  const close = isClosed ? end - 1 : end;
  if (isClosed && close === source.last) return { first: introduced(read, source.first), last: source.last };
  const linked = linkedUpTo(read, source, firstComma(read, source.last, close));
  return { first: source.first, last: isClosed ? afterCommas(read, linked, close) : linked };
}

function firstComma(read: LanguageText, from: number, to: number): number {
  let at = from;
  while (at < to && read.norm(at) !== ',') at++;
  return at;
}

/** "Name Surname | , who heads the guild |, said": what stands between commas up to the verb. */
function afterCommas(read: LanguageText, from: number, to: number): number {
  if (read.norm(from) !== ',' || to - from > LONGEST) return from;
  const isClause = read.is(from + 1, 'relativePronoun') || isWhose(read, from + 1);
  const isDescribed = isClause || opensDescription(read, from + 1);
  return isDescribed && isUnbroken(read, from + 1, to, isClause) ? to : from;
}

/** An age, an office, a noun with its article, a name; "however" and "in a letter" describe nobody. */
const opensDescription = (read: LanguageText, at: number): boolean =>
  read.isCapital(at) ||
  read.tokens[at]?.kind === 'number' ||
  read.isAny(at, ['role', 'determiner', 'pronoun.possessive']);

/** Words without marks; verbs only where a pronoun brings them in. */
function isUnbroken(read: LanguageText, from: number, to: number, withVerbs: boolean): boolean {
  let inMarks = 0;
  for (let at = from; at < to; at++) {
    if (read.inMarks(at) ? ++inMarks > LONGEST_NAME : read.isMark(at, ':;?!')) return false;
    if (!withVerbs && (read.is(at, 'auxiliary') || (read.cueAt(at) !== null && !read.isCapital(at)))) return false;
  }
  return true;
}

const isWhose = (read: LanguageText, at: number): boolean => read.norm(at) === 'whose';

/** "A spokesman | for her ministry | said", "Ostria | and Norrland", "A pilot | who landed on a road |": no comma stands between. */
function linkedUpTo(read: LanguageText, { first, last }: TokenSpan, end: number): number {
  if (last >= end || end - last > LONGEST) return last;
  const link = read.norm(last);
  if (read.is(last, 'relativePronoun')) return isUnbroken(read, last, end, true) ? end : last;
  const isLink =
    link === 'and' || link === 'from' || link === 'for' || link === 'of' || isPlaceOfNoun(read, first, last);
  return isLink && isUnbroken(read, last, end, false) ? end : last;
}

/** "Lawyers | in Brisk": of a person with a name such words say where something was said. */
function isPlaceOfNoun(read: LanguageText, first: number, link: number): boolean {
  if (!['in', 'at', 'on', 'with', 'to'].includes(read.norm(link)) || isNamed(read, link - 1)) return false;
  if (read.is(first, 'pronoun.person')) return false;
  const next = link + 1;
  return read.isCapital(next)
    ? !read.isAny(next, ['weekday', 'month'])
    : read.norm(next) === 'the' && read.norm(link) !== 'on';
}

/** "Its chairman, | Name Surname": where the words begin that a comma parts from the name they introduce. */
function introduced(read: LanguageText, name: number): number {
  const comma = name - 1;
  if (read.norm(comma) !== ',' || !read.isCapital(name)) return name;
  let from = comma;
  while (from > Math.max(0, comma - LONGEST_BEFORE) && isOfPhrase(read, from - 1)) from--;
  const isClauseStart = from === 0 || !read.isWord(from - 1) || read.isLineBetween(from - 1, from);
  return from < comma && isClauseStart && opensIntroduction(read, from) ? from : name;
}

/** "Its chairman", "the captain", "One of them", "Head of the office". */
const opensIntroduction = (read: LanguageText, at: number): boolean =>
  read.isAny(at, ['determiner', 'role', 'pronoun.possessive']) ||
  (read.norm(at) === 'one' && read.norm(at + 1) === 'of') ||
  isPossessive(read.norm(at));

const isOfPhrase = (read: LanguageText, at: number): boolean =>
  read.isWord(at) &&
  !read.inMarks(at) &&
  !read.isAny(at, ['auxiliary', 'modal', 'conjunction']) &&
  (read.cueAt(at) === null || read.isCapital(at));

function afterCue(read: LanguageText, source: TokenSpan, cue: number): TokenSpan {
  const comma = source.first - 1;
  const isIntroduced =
    comma > cue && read.norm(comma) === ',' && comma - cue <= LONGEST_BEFORE && isPhrase(read, cue, comma);
  return { first: isIntroduced ? cue : source.first, last: describedUpTo(read, source.last) };
}

function isPhrase(read: LanguageText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isOfPhrase(read, at)) return false;
  return true;
}

/** "said Name Surname | , 58, who has fished there since he was a boy": an age, a relative clause, an office. */
function describedUpTo(read: LanguageText, from: number): number {
  let last = from;
  while (read.norm(last) === ',' && last - from < LONGEST) {
    const next = last + 1;
    const isAge = read.tokens[next]?.kind === 'number' && (read.norm(next + 1) === ',' || read.isMark(next + 1, '.'));
    const isClause = read.is(next, 'relativePronoun') || isWhose(read, next);
    const isNoun = read.isAny(next, ['role', 'determiner', 'pronoun.possessive']);
    if (!isAge && !isClause && !isNoun) return last;
    const end = isAge ? next + 1 : endOfDescription(read, next, isClause);
    // A noun after a comma may be the subject of what comes next.
    if (end < 0 || (isNoun && !isClause && !read.isMark(end, '.'))) return last;
    last = end;
  }
  return last;
}

/** The mark after a description; -1 where it is something else. */
function endOfDescription(read: LanguageText, from: number, isClause: boolean): number {
  let at = from;
  while (at < from + LONGEST && at < read.tokens.length && !read.isPunctuation(at) && !read.inMarks(at)) at++;
  const isEnd = read.isMark(at, '.,') || read.isLineBetween(at - 1, at);
  return isEnd && isUnbroken(read, from, at, isClause) ? at : -1;
}

/** A capital word that is no common noun. */
const isNamed = (read: LanguageText, at: number): boolean => read.isCapital(at) && wordClassOf(read.norm(at)) === null;
