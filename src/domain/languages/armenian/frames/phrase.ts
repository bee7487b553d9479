import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { isFiller } from '../../by-frames/words/fillers.ts';
import { data } from './data.ts';
import { isListComma, isOfficeComma } from './office-list.ts';
import { endsIn, isAdjective, isDative, isGenitive } from './word-forms.ts';

/** A source has at most this many tokens: an office with its body and a name. */
export const LONGEST_SOURCE = 30;

/** Where the clause begins that ends before `from`, not before `floor`. */
export function clauseStart(read: FramedText, from: number, floor: number): number {
  let start = from;
  while (start > floor && !read.isQuoted(start - 1) && isInClause(read, start - 1)) start--;
  return start;
}

const isInClause = (read: FramedText, at: number): boolean =>
  read.inMarks(at) || isListComma(read, at) || isOfficeComma(read, at) || !(isBreak(read, at) || read.is(at, 'that'));

/** Goes left from the end of a phrase over the names, offices, adjectives and genitives that belong to it. */
export function phraseEndingAt(read: FramedText, start: number, end: number): TokenSpan | null {
  let first = end - 1;
  if (first < start) return null;
  if (read.is(first, 'pronoun.person')) return { first, last: end };
  first = wholeOfPart(read, start, first);
  while (first > start && belongs(read, first - 1)) first--;
  while (first < end && !read.isWord(first) && !read.inMarks(first)) first++;
  return first < end ? { first, last: end } : null;
}

/** «նրա գործընկերներից | մեկը», «միության անդամներից | մի քանիսի»: the word of which it is a part, with a number or «մի» between. */
function wholeOfPart(read: FramedText, start: number, part: number): number {
  if (!data.partitives.includes(read.norm(part))) return part;
  const whole = data.partitives.includes(read.norm(part - 1)) ? part - 2 : part - 1;
  return whole >= start && read.isWord(whole) && endsIn(read.norm(whole), ['ից']) ? whole : part;
}

function belongs(read: FramedText, at: number): boolean {
  if (read.inMarks(at)) return true;
  if (!read.isWord(at)) return read.tokens[at]?.kind === 'number' || joinsWords(read, at);
  if (isEndingOfHearer(read, at) || isFiller(read, at) || read.isAny(at, NOT_IN_SOURCE) || isOfCue(read, at))
    return false;
  if (isActing(read, at)) return true;
  if (isTime(read, at)) return false;
  if (read.is(at, 'conjunction'))
    return read.isCapital(at - 1) || read.is(at - 1, 'role') || isGenitive(read.norm(at - 1));
  return agreesWithHead(read, at);
}

/** A word of the phrase by its form. */
function agreesWithHead(read: FramedText, at: number): boolean {
  const word = read.norm(at);
  // «Նամակի | հեղինակներից | Սեդա Բադունին»: of which people somebody is one.
  if ((word.endsWith('երից') || read.is(at, 'pronoun.object')) && word.endsWith('ից') && isNamedBehind(read, at + 1))
    return true;
  // «խմբակցություններից | մեկի | ներկայացուցիչ …»
  if (word.endsWith('երից') && data.partitives.includes(read.norm(at + 1))) return true;
  if (read.isCapital(at) && !isFirstWord(read, at)) return !isDative(word) || opensBody(read, at);
  return !endsIn(word, data.foreignEndings) && (isAdjective(word) || !isDative(word));
}

/** «նույն օրը»; but «նույն ղեկավարը». */
const isTime = (read: FramedText, at: number): boolean =>
  data.timeNouns.includes(read.norm(at)) &&
  !(data.same.includes(read.norm(at)) && !data.timeNouns.includes(read.norm(at + 1)));

/** «ղեկավարի | պարտականությունները կատարող | Նարինե Տեր-Ավագյանը»: who holds an office for another. */
const isActing = (read: FramedText, at: number): boolean => {
  const [duties = '', doing = ''] = data.acting;
  return (
    (read.norm(at) === duties && read.norm(at + 1) === doing) ||
    (read.norm(at) === doing && read.norm(at - 1) === duties)
  );
};

/** «Ճանապարհային | դեպարտամենտը»: an adjective with a capital before a noun. */
const opensBody = (read: FramedText, at: number): boolean =>
  isAdjective(read.norm(at)) && read.isWord(at + 1) && !read.isCapital(at + 1);

const isNamedBehind = (read: FramedText, at: number): boolean =>
  read.isWord(at) && read.isCapital(at) && read.isCapital(at + 1);

const joinsWords = (read: FramedText, at: number): boolean =>
  read.isMark(at, '-.') || isListComma(read, at) || isOfficeComma(read, at);

/** «Լրատու»-ին: who was told. */
const isEndingOfHearer = (read: FramedText, at: number): boolean =>
  read.norm(at) === 'ին' && read.norm(at - 1) === '-' && read.inMarks(at - 2);

const isOfCue = (read: FramedText, at: number): boolean =>
  read.ownCueAt(at) !== null || read.ownCueAt(at - 1)?.last === at + 1;

const NOT_IN_SOURCE: readonly WordClass[] = [
  'preposition',
  'month',
  'weekday',
  'subordinator',
  'addressee',
  'leadOff',
  'that',
  'pronoun.thing',
];

/** A word that begins its sentence or its line has a capital letter of its own. */
export const isFirstWord = (read: FramedText, at: number): boolean =>
  at === 0 || read.isMark(at - 1, '։.:') || read.isLineBetween(at - 1, at);
