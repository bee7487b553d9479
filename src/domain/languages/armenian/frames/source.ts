import type { TokenSpan } from '../../../reading/source-phrase.ts';
import { cueOf, type FrameView, is, isBreak, isCapital, isSoft, isWord, normAt } from '../../by-frames/frame-view.ts';
import { isGenitive, isListComma } from './list.ts';

const LONGEST_SOURCE = 30;

/**
 * Armenian sources have their head last and end with the article: «Ջրային տնտեսության ղեկավար Նարինե Բաբայանը». Hearer and
 * occasion stand between source and cue, or before the source; both are told by their endings.
 */
export function armenianSourceBefore(frame: FrameView, cueFirst: number, floor: number): TokenSpan | null {
  let from = cueFirst;
  // A credit or an aside between commas: «պետը, գործակալության փոխանցմամբ, ասել է».
  while (from > floor && isSoft(frame, from - 1)) from--;
  if (normAt(frame, from - 1) === ',') {
    const opening = asideStart(frame, from - 1, Math.max(floor, from - LONGEST_SOURCE));
    if (opening === null) return null;
    from = opening;
  } else if (normAt(frame, from - 1) === '՝') from--;
  const start = clauseStart(frame, from, Math.max(floor, from - LONGEST_SOURCE));
  const end = subjectEnd(frame, start, from);
  if (end !== null) return phraseEndingAt(frame, start, end);
  return ownerOfDocument(frame, start, from) ?? bodyThatSpeaks(frame, cueFirst, start, from);
}

/** «նախարարության | հաղորդագրության մեջ ասվում է»: whose the document is. */
function ownerOfDocument(frame: FrameView, start: number, end: number): TokenSpan | null {
  const document = find(start, end, (at) => isWord(frame, at) && !frame.inMarks(at) && is(frame, at, 'document'));
  return document === null ? null : phraseEndingAt(frame, start, document);
}

/** «ԱԳՆ-ից հայտնել են», «Երևանում ասել են»: beside a plural without a subject the body or place that the words come from. */
function bodyThatSpeaks(frame: FrameView, cueFirst: number, start: number, end: number): TokenSpan | null {
  if (!isPluralCue(frame, cueFirst)) return null;
  const body = find(
    start,
    end,
    (at) =>
      isWord(frame, at) &&
      !frame.inMarks(at) &&
      (normAt(frame, at).endsWith('ից') || (isCapital(frame, at) && normAt(frame, at).endsWith('ում'))) &&
      !isSoft(frame, at) &&
      !is(frame, at, 'pronoun.object'),
  );
  return body === null ? null : phraseEndingAt(frame, start, body + 1);
}

/** «հայտնում են», «հայտնել են», «հայտնեցին». */
const isPluralCue = (frame: FrameView, cue: number): boolean =>
  normAt(frame, cue).endsWith('ին') || ['են', 'էին'].includes(normAt(frame, cue + 1));

/** The phrase that follows an inverted cue: up to its article. */
export function armenianSourceAfter(frame: FrameView, from: number, limit: number): TokenSpan | null {
  let start = from;
  const furthest = Math.min(limit, from + LONGEST_SOURCE);
  while (start < furthest && (isSoft(frame, start) || is(frame, start, 'addressee'))) start++;
  let end = start;
  while (
    end < furthest &&
    !frame.isQuoted(end) &&
    (frame.inMarks(end) || !isBreak(frame, end) || isListComma(frame, end)) &&
    cueOf(frame, end) === null &&
    !is(frame, end, 'that')
  )
    end++;
  if (is(frame, start, 'pronoun.person') && start < end) return { first: start, last: start + 1 };
  const subject = subjectEnd(frame, start, end);
  if (subject !== null) return phraseEndingAt(frame, start, subject);
  const other = ownerOfDocument(frame, start, end) ?? bodyThatSpeaks(frame, cueBefore(frame, from), start, end);
  const bare = other === null ? bareEnd(frame, start, end) : null;
  return bare === null ? other : phraseEndingAt(frame, start, bare);
}

/** The verb of the cue that ends before `from`: «հայտնել | են», «հայտնեցին». */
const cueBefore = (frame: FrameView, from: number): number => (is(frame, from - 1, 'auxiliary') ? from - 2 : from - 1);

/** The genitive phrase before «խոսքով», «կարծիքով»: all of its clause that can belong to it. */
export function armenianPossessor(frame: FrameView, wordFirst: number, floor: number): TokenSpan | null {
  if (is(frame, wordFirst - 1, 'pronoun.possessive')) return { first: wordFirst - 1, last: wordFirst };
  const start = clauseStart(frame, wordFirst, Math.max(floor, wordFirst - LONGEST_SOURCE));
  return phraseEndingAt(frame, start, wordFirst);
}

function asideStart(frame: FrameView, closing: number, floor: number): number | null {
  for (let at = closing - 1; at >= floor; at--) {
    if (frame.inMarks(at)) continue;
    if (normAt(frame, at) === ',') return at;
    if (isBreak(frame, at)) return null;
  }
  return null;
}

function clauseStart(frame: FrameView, from: number, floor: number): number {
  let start = from;
  while (
    start > floor &&
    !frame.isQuoted(start - 1) &&
    (frame.inMarks(start - 1) ||
      isListComma(frame, start - 1) ||
      !(isBreak(frame, start - 1) || is(frame, start - 1, 'that')))
  )
    start--;
  return start;
}

/** The end of the subject among [start, end): a pronoun, else the first name with an article, else the first office, else any noun with one. */
function subjectEnd(frame: FrameView, start: number, end: number): number | null {
  const own = (at: number): boolean => isWord(frame, at) && !frame.inMarks(at);
  const pronoun = find(start, end, (at) => own(at) && is(frame, at, 'pronoun.person'));
  if (pronoun !== null) return pronoun + 1;
  const name = find(
    start,
    end,
    (at) =>
      own(at) &&
      isCapital(frame, at) &&
      hasArticle(normAt(frame, at)) &&
      !isSentenceOpener(frame, at, start) &&
      !(at + 1 < end && isCapital(frame, at + 1) && !endsWith(normAt(frame, at + 1), CIRCUMSTANCE)),
  );
  if (name !== null) return name + 1;
  const role = find(start, end, (at) => own(at) && is(frame, at, 'role') && hasArticle(normAt(frame, at)));
  if (role !== null) return role + 1;
  const noun = find(
    start,
    end,
    (at) => own(at) && !is(frame, at, 'addressee') && endsWith(normAt(frame, at), ['ը', 'ներն', 'երն', 'ունն']),
  );
  if (noun !== null) return noun + 1;
  return opensWithSubject(frame, start, end) ? start + 1 : null;
}

/** «Պարսյանն ասաց», «Անկարան հայտարարեց», «ԱԳՆ-ն հայտնել է»: the capital is the sentence's, but the article tells a subject. */
function opensWithSubject(frame: FrameView, start: number, end: number): boolean {
  const word = normAt(frame, start);
  return (
    start < end &&
    isCapital(frame, start) &&
    !frame.inMarks(start) &&
    hasArticle(word) &&
    !isDative(word) &&
    !isSoft(frame, start) &&
    !NO_SUBJECT.some((name) => is(frame, start, name))
  );
}

const NO_SUBJECT = ['preposition', 'subordinator', 'determiner', 'addressee', 'weekday', 'month', 'conjunction'];

/** Where or from where: what follows a name without belonging to it. */
const CIRCUMSTANCE = ['ում', 'ից'];

/** Names without an article, as some sites write them: the last of the capital words. */
function bareEnd(frame: FrameView, start: number, end: number): number | null {
  let last: number | null = null;
  for (let at = start; at < end; at++) if (isCapital(frame, at) && !frame.inMarks(at)) last = at + 1;
  return last;
}

/** The first word of a sentence has a capital letter of its own: «Քարտուղարությունը …» is no name yet, but may be the subject. */
const isSentenceOpener = (frame: FrameView, at: number, start: number): boolean =>
  at === start && !isCapital(frame, at + 1) && isFirstWord(frame, at);

function isFirstWord(frame: FrameView, at: number): boolean {
  const before = frame.tokens[at - 1];
  return (
    before === undefined ||
    '։.:'.includes(before.norm) ||
    frame.view.text.slice(before.end, frame.tokens[at]?.start).includes('\n')
  );
}

/** ը after a consonant, ն after a vowel or before a vowel; but many words end in ն without one: surnames, adjectives, genitives. */
const hasArticle = (word: string): boolean =>
  word.endsWith('ը') ||
  word.endsWith('նն') ||
  (word.endsWith('ն') && word.length > 3 && !BARE_ENDINGS.some((ending) => word.endsWith(ending)));

/** A common noun as it stands with a verb of saying: a subject with its article, a body in the ablative, the owner of a document. */
export const endsAsSubject = (frame: FrameView, source: TokenSpan): boolean => {
  const word = normAt(frame, source.last - 1);
  return hasArticle(word) || word.endsWith('ից') || is(frame, source.last, 'document');
};

const BARE_ENDINGS = ['յան', 'ություն', 'ության', 'ային', 'ական'];

const endsWith = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

/** Goes left from the end of a phrase over the names, offices, adjectives and genitives that belong to it. */
function phraseEndingAt(frame: FrameView, start: number, end: number): TokenSpan | null {
  let first = end - 1;
  if (first < start || is(frame, first, 'pronoun.person')) return first < start ? null : { first, last: end };
  while (first > start && belongs(frame, first - 1)) first--;
  while (first < end && !isWord(frame, first) && !frame.inMarks(first)) first++;
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

function belongs(frame: FrameView, at: number): boolean {
  if (frame.inMarks(at)) return true;
  const word = normAt(frame, at);
  // «Լրատու»-ին: who was told.
  if (word === 'ին' && normAt(frame, at - 1) === '-' && frame.inMarks(at - 2)) return false;
  if (word === '-' || word === '.' || (word === ',' && isListComma(frame, at))) return true;
  if (!isWord(frame, at)) return frame.tokens[at]?.kind === 'number';
  if (
    isSoft(frame, at) ||
    is(frame, at, 'preposition') ||
    is(frame, at, 'month') ||
    is(frame, at, 'weekday') ||
    is(frame, at, 'subordinator') ||
    is(frame, at, 'addressee')
  )
    return false;
  if (
    is(frame, at, 'leadOff') ||
    is(frame, at, 'that') ||
    is(frame, at, 'pronoun.thing') ||
    cueOf(frame, at) !== null ||
    cueOf(frame, at - 1)?.last === at + 1
  )
    return false;
  if (is(frame, at, 'conjunction'))
    return isCapital(frame, at - 1) || is(frame, at - 1, 'role') || isGenitive(normAt(frame, at - 1));
  if (isCapital(frame, at) && !isFirstWord(frame, at)) return !isDative(word);
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
