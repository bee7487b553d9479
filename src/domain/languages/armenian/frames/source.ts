import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import { isBreak, isSoft } from '../../by-frames/frame-view.ts';
import type { LanguageText } from '../../language.ts';
import { isGenitive, isListComma } from './list.ts';

const LONGEST_SOURCE = 30;

/**
 * Armenian sources have their head last and end with the article: «Ջրային տնտեսության ղեկավար Նարինե Բաբայանը». Hearer and
 * occasion stand between source and cue, or before the source; both are told by their endings.
 */
export function armenianSourceBefore(read: LanguageText, cueFirst: number, floor: number): TokenSpan | null {
  let from = cueFirst;
  // A credit or an aside between commas: «պետը, գործակալության փոխանցմամբ, ասել է».
  while (from > floor && isSoft(read, from - 1)) from--;
  if (read.norm(from - 1) === ',') {
    const opening = asideStart(read, from - 1, Math.max(floor, from - LONGEST_SOURCE));
    if (opening === null) return null;
    from = opening;
  } else if (read.norm(from - 1) === '՝') from--;
  const start = clauseStart(read, from, Math.max(floor, from - LONGEST_SOURCE));
  const end = subjectEnd(read, start, from);
  if (end !== null) return phraseEndingAt(read, start, end);
  return ownerOfDocument(read, start, from) ?? bodyThatSpeaks(read, cueFirst, start, from);
}

/** «նախարարության | հաղորդագրության մեջ ասվում է»: whose the document is. */
function ownerOfDocument(read: LanguageText, start: number, end: number): TokenSpan | null {
  const document = find(start, end, (at) => read.isWord(at) && !read.inMarks(at) && read.is(at, 'document'));
  return document === null ? null : phraseEndingAt(read, start, document);
}

/** «ԱԳՆ-ից հայտնել են», «Երևանում ասել են»: beside a plural without a subject the body or place that the words come from. */
function bodyThatSpeaks(read: LanguageText, cueFirst: number, start: number, end: number): TokenSpan | null {
  if (!isPluralCue(read, cueFirst)) return null;
  const body = find(
    start,
    end,
    (at) =>
      read.isWord(at) &&
      !read.inMarks(at) &&
      (read.norm(at).endsWith('ից') || (read.isCapital(at) && read.norm(at).endsWith('ում'))) &&
      !isSoft(read, at) &&
      !read.is(at, 'pronoun.object'),
  );
  return body === null ? null : phraseEndingAt(read, start, body + 1);
}

/** «հայտնում են», «հայտնել են», «հայտնեցին». */
const isPluralCue = (read: LanguageText, cue: number): boolean =>
  read.norm(cue).endsWith('ին') || ['են', 'էին'].includes(read.norm(cue + 1));

/** The phrase that follows an inverted cue: up to its article. */
export function armenianSourceAfter(read: LanguageText, from: number, limit: number): TokenSpan | null {
  let start = from;
  const furthest = Math.min(limit, from + LONGEST_SOURCE);
  while (start < furthest && (isSoft(read, start) || read.is(start, 'addressee'))) start++;
  let end = start;
  while (
    end < furthest &&
    !read.isQuoted(end) &&
    (read.inMarks(end) || !isBreak(read, end) || isListComma(read, end)) &&
    read.ownCueAt(end) === null &&
    !read.is(end, 'that')
  )
    end++;
  if (read.is(start, 'pronoun.person') && start < end) return { first: start, last: start + 1 };
  const subject = subjectEnd(read, start, end);
  if (subject !== null) return phraseEndingAt(read, start, subject);
  const other = ownerOfDocument(read, start, end) ?? bodyThatSpeaks(read, cueBefore(read, from), start, end);
  const bare = other === null ? bareEnd(read, start, end) : null;
  return bare === null ? other : phraseEndingAt(read, start, bare);
}

/** The verb of the cue that ends before `from`: «հայտնել | են», «հայտնեցին». */
const cueBefore = (frame: LanguageText, from: number): number =>
  frame.is(from - 1, 'auxiliary') ? from - 2 : from - 1;

/** The genitive phrase before «խոսքով», «կարծիքով»: all of its clause that can belong to it. */
export function armenianPossessor(read: LanguageText, wordFirst: number, floor: number): TokenSpan | null {
  if (read.is(wordFirst - 1, 'pronoun.possessive')) return { first: wordFirst - 1, last: wordFirst };
  const start = clauseStart(read, wordFirst, Math.max(floor, wordFirst - LONGEST_SOURCE));
  return phraseEndingAt(read, start, wordFirst);
}

function asideStart(read: LanguageText, closing: number, floor: number): number | null {
  for (let at = closing - 1; at >= floor; at--) {
    if (read.inMarks(at)) continue;
    if (read.norm(at) === ',') return at;
    if (isBreak(read, at)) return null;
  }
  return null;
}

function clauseStart(read: LanguageText, from: number, floor: number): number {
  let start = from;
  while (
    start > floor &&
    !read.isQuoted(start - 1) &&
    (read.inMarks(start - 1) ||
      isListComma(read, start - 1) ||
      !(isBreak(read, start - 1) || read.is(start - 1, 'that')))
  )
    start--;
  return start;
}

/** The end of the subject among [start, end): a pronoun, else the first name with an article, else the first office, else any noun with one. */
function subjectEnd(read: LanguageText, start: number, end: number): number | null {
  const own = (at: number): boolean => read.isWord(at) && !read.inMarks(at);
  const pronoun = find(start, end, (at) => own(at) && read.is(at, 'pronoun.person'));
  if (pronoun !== null) return pronoun + 1;
  const name = find(
    start,
    end,
    (at) =>
      own(at) &&
      read.isCapital(at) &&
      hasArticle(read.norm(at)) &&
      !isSentenceOpener(read, at, start) &&
      !(at + 1 < end && read.isCapital(at + 1) && !endsWith(read.norm(at + 1), CIRCUMSTANCE)),
  );
  if (name !== null) return name + 1;
  const role = find(start, end, (at) => own(at) && read.is(at, 'role') && hasArticle(read.norm(at)));
  if (role !== null) return role + 1;
  const noun = find(
    start,
    end,
    (at) => own(at) && !read.is(at, 'addressee') && endsWith(read.norm(at), ['ը', 'ներն', 'երն', 'ունն']),
  );
  if (noun !== null) return noun + 1;
  return opensWithSubject(read, start, end) ? start + 1 : null;
}

/** «Պարսյանն ասաց», «Անկարան հայտարարեց», «ԱԳՆ-ն հայտնել է»: the capital is the sentence's, but the article tells a subject. */
function opensWithSubject(read: LanguageText, start: number, end: number): boolean {
  const word = read.norm(start);
  return (
    start < end &&
    read.isCapital(start) &&
    !read.inMarks(start) &&
    hasArticle(word) &&
    !isDative(word) &&
    !isSoft(read, start) &&
    !read.isAny(start, NO_SUBJECT)
  );
}

const NO_SUBJECT: readonly WordClass[] = [
  'preposition',
  'subordinator',
  'determiner',
  'addressee',
  'weekday',
  'month',
  'conjunction',
];

/** Where or from where: what follows a name without belonging to it. */
const CIRCUMSTANCE = ['ում', 'ից'];

/** Names without an article, as some sites write them: the last of the capital words. */
function bareEnd(read: LanguageText, start: number, end: number): number | null {
  let last: number | null = null;
  for (let at = start; at < end; at++) if (read.isCapital(at) && !read.inMarks(at)) last = at + 1;
  return last;
}

/** The first word of a sentence has a capital letter of its own: «Քարտուղարությունը …» is no name yet, but may be the subject. */
const isSentenceOpener = (read: LanguageText, at: number, start: number): boolean =>
  at === start && !read.isCapital(at + 1) && isFirstWord(read, at);

function isFirstWord(read: LanguageText, at: number): boolean {
  const before = read.tokens[at - 1];
  return (
    before === undefined ||
    '։.:'.includes(before.norm) ||
    read.text.slice(before.end, read.tokens[at]?.start).includes('\n')
  );
}

/** ը after a consonant, ն after a vowel or before a vowel; but many words end in ն without one: surnames, adjectives, genitives. */
const hasArticle = (word: string): boolean =>
  word.endsWith('ը') ||
  word.endsWith('նն') ||
  (word.endsWith('ն') && word.length > 3 && !BARE_ENDINGS.some((ending) => word.endsWith(ending)));

/** A common noun as it stands with a verb of saying: a subject with its article, a body in the ablative, the owner of a document. */
export const endsAsSubject = (read: LanguageText, source: TokenSpan): boolean => {
  const word = read.norm(source.last - 1);
  return hasArticle(word) || word.endsWith('ից') || read.is(source.last, 'document');
};

const BARE_ENDINGS = ['յան', 'ություն', 'ության', 'ային', 'ական'];

const endsWith = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

/** Goes left from the end of a phrase over the names, offices, adjectives and genitives that belong to it. */
function phraseEndingAt(read: LanguageText, start: number, end: number): TokenSpan | null {
  let first = end - 1;
  if (first < start || read.is(first, 'pronoun.person')) return first < start ? null : { first, last: end };
  while (first > start && belongs(read, first - 1)) first--;
  while (first < end && !read.isWord(first) && !read.inMarks(first)) first++;
  return first < end ? { first, last: end } : null;
}

/** Cases that a word left of the head cannot have: dative, locative, ablative; nor may it be a verb form or a circumstance. */
const FOREIGN_ENDINGS = [
  'ում',
  'ից',
  'լիս',
  'լով',
  'ներին',
  'երին',
  'ությանը',
  'ությանն',
  'անը',
  'ելու',
  'եց',
  'ները',
  'երը',
];

function belongs(read: LanguageText, at: number): boolean {
  if (read.inMarks(at)) return true;
  const word = read.norm(at);
  // «Լրատու»-ին: who was told.
  if (word === 'ին' && read.norm(at - 1) === '-' && read.inMarks(at - 2)) return false;
  if (word === '-' || word === '.' || (word === ',' && isListComma(read, at))) return true;
  if (!read.isWord(at)) return read.tokens[at]?.kind === 'number';
  if (
    isSoft(read, at) ||
    read.is(at, 'preposition') ||
    read.is(at, 'month') ||
    read.is(at, 'weekday') ||
    read.is(at, 'subordinator') ||
    read.is(at, 'addressee')
  )
    return false;
  if (
    read.is(at, 'leadOff') ||
    read.is(at, 'that') ||
    read.is(at, 'pronoun.thing') ||
    read.ownCueAt(at) !== null ||
    read.ownCueAt(at - 1)?.last === at + 1
  )
    return false;
  if (read.is(at, 'conjunction'))
    return read.isCapital(at - 1) || read.is(at - 1, 'role') || isGenitive(read.norm(at - 1));
  if (read.isCapital(at) && !isFirstWord(read, at)) return !isDative(word);
  return !endsWith(word, FOREIGN_ENDINGS) && (isAdjective(word) || !isDative(word));
}

const isDative = (word: string): boolean => word.length > 5 && word.endsWith('ին') && !IN_ADJECTIVES.includes(word);

/** «ազգային», «միջազգային»; but «Թուրքիային» is a dative. */
const isAdjective = (word: string): boolean => word.endsWith('ային') && !word.endsWith('իային');

/** Adjectives that end as datives do. */
const IN_ADJECTIVES = ['արտաքին', 'ներքին', 'նախկին', 'առաջին', 'վերջին', 'միջին', 'ստորին', 'վերին', 'հետին'];

function find(from: number, to: number, wanted: (at: number) => boolean): number | null {
  for (let at = from; at < to; at++) if (wanted(at)) return at;
  return null;
}
