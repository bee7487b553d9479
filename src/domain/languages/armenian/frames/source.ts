import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isBreak, isPauseMark } from '../../by-frames/words/breaks.ts';
import { isFiller } from '../../by-frames/words/fillers.ts';
import { bodyThatSpeaks, ownerOfDocument } from './body-that-speaks.ts';
import { data } from './data.ts';
import { isListComma, isOfficeComma } from './office-list.ts';
import { isPassive } from './passive.ts';
import { clauseStart, LONGEST_SOURCE, phraseEndingAt } from './phrase.ts';
import { bareNameEnd, subjectEnd } from './subject.ts';
import { hasArticle, isConverb } from './word-forms.ts';

/**
 * Armenian sources have their head last and end with the article: «Ջրային տնտեսության ղեկավար Նարինե Բաբայանը». Hearer and
 * occasion stand between source and cue, or before the source; both are told by their endings.
 */
export function sourceBefore(read: FramedText, cueFirst: number, floor: number): TokenSpan | null {
  let from = cueFirst;
  while (from > floor && isFiller(read, from - 1)) from--;
  if (read.norm(from - 1) === ',' && isConverb(read.norm(cueFirst))) from--;
  else if (read.norm(from - 1) === ',') {
    // A credit or an aside between commas: «պետը, գործակալության փոխանցմամբ, ասել է».
    const opening = asideStart(read, from - 1, Math.max(floor, from - LONGEST_SOURCE));
    const furthest = Math.max(floor, from - FURTHEST_SUBJECT);
    if (read.is(from, 'conjunction')) return ofMainClause(read, { first: from, last: cueFirst }, furthest);
    if (opening === null) return subjectBeforeAsides(read, from, furthest);
    from = opening;
  } else if (isPauseMark(read, from - 1)) from--;
  const start = clauseStart(read, from, Math.max(floor, from - LONGEST_SOURCE));
  if (isPassive(read, cueFirst)) return ownerOfDocument(read, start, from);
  if (isConverb(read.norm(cueFirst)) && isComma(read, cueFirst - 1))
    return ofMainClause(read, { first: start, last: cueFirst }, Math.max(floor, from - FURTHEST_SUBJECT));
  if (start < from && onlyJoins(read, start, from))
    return ofMainClause(read, { first: start, last: cueFirst }, Math.max(floor, from - FURTHEST_SUBJECT));
  const end = subjectEnd(read, start, from);
  if (end !== null) return withOfficeBefore(read, namedOne(read, phraseEndingAt(read, start, end), from), floor);
  return (
    ownerOfDocument(read, start, from) ??
    bodyThatSpeaks(read, cueFirst, start, from) ??
    subjectBeforeAsides(read, start, Math.max(floor, from - FURTHEST_SUBJECT))
  );
}

/** «Բանկը փոխել է տոկոսադրույքը՝ | նշելով, որ …»: a converb has the subject of the clause before it, or of the one before that. */
function ofMainClause(read: FramedText, { first: start, last: verb }: TokenSpan, floor: number): TokenSpan | null {
  const from = start > floor && isComma(read, start - 1) ? clauseStart(read, start - 1, floor) : start;
  for (const first of from < start ? [start, from] : [start]) {
    let end = first;
    while (end < verb && (!isComma(read, end) || isListComma(read, end))) end++;
    const subject = subjectEnd(read, first, end);
    if (subject !== null) return phraseEndingAt(read, first, subject);
  }
  return null;
}

/** Between a subject and its verb asides stand; more tokens than these do not. */
const FURTHEST_SUBJECT = 40;

/**
 * «Վարիչ Բաբկեն Ալիշյանը, | պահեստ մտնելով, թղթակիցների ներկայությամբ | պնդել է»: a subject that ends right before the comma
 * of an aside. What has a verb of its own does not end so.
 */
function subjectBeforeAsides(read: FramedText, from: number, floor: number): TokenSpan | null {
  let comma = from - 1;
  while (comma > floor && !read.inMarks(comma) && isComma(read, comma)) {
    const start = clauseStart(read, comma, floor);
    if (!opensRelative(read, start)) {
      const end = subjectEnd(read, start, comma);
      if (end !== null && onlyFillers(read, end, comma))
        return withOfficeBefore(read, phraseEndingAt(read, start, end), floor);
      if (holdsCue(read, start, comma)) return null;
    }
    comma = start - 1;
  }
  return null;
}

const isComma = (read: FramedText, at: number): boolean => read.norm(at) === ',' || isPauseMark(read, at);

const opensRelative = (read: FramedText, at: number): boolean =>
  read.is(at, 'subordinator') || data.relatives.includes(read.norm(at));

function holdsCue(read: FramedText, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (read.ownCueAt(at) !== null && !isConverb(read.norm(at))) return true;
  return false;
}

/** «Փորձագետը կողմ է, | բայց | վստահ է, որ …»: between the comma and the verb only joining words stand, so it goes on with its subject. */
function onlyJoins(read: FramedText, from: number, end: number): boolean {
  if (!isComma(read, from - 1) || !read.is(from, 'conjunction')) return false;
  return onlyFillers(read, from + 1, end);
}

function onlyFillers(read: FramedText, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!isFiller(read, at)) return false;
  return true;
}

/** «Ավտոբուսի վարորդը՝ | Մարտուն Սոլախյանը», «նրանցից մեկը՝ | Հովիկ Թախթաջյանը», «նրա կինը՝ | Էլմիրան»: the office before the pause is the same person's. */
function withOfficeBefore(read: FramedText, source: TokenSpan | null, floor: number): TokenSpan | null {
  if (source === null || !isPauseMark(read, source.first - 1) || !read.isCapital(source.first)) return source;
  const office = source.first - 2;
  const isOffice =
    read.is(office, 'role') || data.partitives.includes(read.norm(office)) || read.is(office - 1, 'pronoun.possessive');
  if (office <= floor || !isOffice || !hasArticle(read.norm(office))) return source;
  const phrase = phraseEndingAt(
    read,
    clauseStart(read, office + 1, Math.max(floor, office - LONGEST_SOURCE)),
    office + 1,
  );
  return phrase === null ? source : { first: phrase.first, last: source.last };
}

/** «նրանցից մեկը | ՝ Հովիկ Թախթաջյանը»: the name behind the pause belongs to it. */
function namedOne(read: FramedText, source: TokenSpan | null, limit: number): TokenSpan | null {
  if (source === null || !isPauseMark(read, source.last) || !read.isCapital(source.last + 1)) return source;
  let end = source.last + 1;
  while (end < limit && read.isWord(end) && read.isCapital(end)) end++;
  const name = subjectEnd(read, source.last + 1, end);
  return name === null ? source : { first: source.first, last: name };
}

/** The phrase that follows an inverted cue: up to its article. */
export function sourceAfter(read: FramedText, from: number, limit: number): TokenSpan | null {
  let start = from;
  const furthest = Math.min(limit, from + LONGEST_SOURCE);
  while (start < furthest && (isFiller(read, start) || read.is(start, 'addressee'))) start++;
  let end = start;
  while (end < furthest && isInPhrase(read, end)) end++;
  if (read.is(start, 'pronoun.person') && start < end) return { first: start, last: start + 1 };
  const subject = subjectEnd(read, start, end);
  if (subject !== null) return namedOne(read, phraseEndingAt(read, start, subject), limit);
  const other = ownerOfDocument(read, start, end) ?? bodyThatSpeaks(read, cueBefore(read, from), start, end);
  if (other !== null) return other;
  const bare = bareNameEnd(read, start, end);
  return bare === null ? null : phraseEndingAt(read, start, bare);
}

const isInPhrase = (read: FramedText, at: number): boolean =>
  !read.isQuoted(at) &&
  (read.inMarks(at) || !isBreak(read, at) || isListComma(read, at) || isOfficeComma(read, at)) &&
  read.ownCueAt(at) === null &&
  !read.is(at, 'that');

/** The verb of the cue that ends before `from`: «հայտնել | են», «հայտնեցին». */
const cueBefore = (read: FramedText, from: number): number => (read.is(from - 1, 'auxiliary') ? from - 2 : from - 1);

function asideStart(read: FramedText, closing: number, floor: number): number | null {
  for (let at = closing - 1; at >= floor; at--) {
    if (read.inMarks(at)) continue;
    if (read.norm(at) === ',') return at;
    if (isBreak(read, at)) return null;
  }
  return null;
}
