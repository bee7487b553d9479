import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isFiller } from '../../by-frames/words/fillers.ts';
import { data } from './data.ts';
import { isFirstWord } from './phrase.ts';
import { endsIn, hasArticle, isDative, isGenitive, isObliqueWithArticle, isWhere } from './word-forms.ts';

/** The end of the subject among [start, end): a pronoun, else the first name with an article, else the first office, else any noun with one. */
export function subjectEnd(read: FramedText, start: number, end: number): number | null {
  const first = (wanted: (at: number) => boolean): number | null =>
    firstOwnWord(read, { first: start, last: end }, wanted);
  const subject =
    first((at) => read.is(at, 'pronoun.person')) ??
    first((at) => endsName(read, at, start, end)) ??
    first((at) => isOfficeWithArticle(read, at)) ??
    first((at) => isNounWithArticle(read, at, start)) ??
    first((at) => isNameLikeDative(read, at, end));
  if (subject !== null) return subject + 1;
  const counted = first((at) => isCounted(read, at));
  if (counted !== null) return counted + 1;
  return start < end && isSubjectAtHead(read, start) ? start + 1 : null;
}

/** «նախարարը», «պաշտոնյան»: after a vowel the article is known by the word without it. */
function isOfficeWithArticle(read: FramedText, at: number): boolean {
  const word = read.norm(at);
  if (!read.is(at, 'role') || isDative(word)) return false;
  // «դեսպան», «տնօրեն» end so without any.
  return (
    (hasArticle(word) && !read.is(at, 'role.base')) ||
    (word.endsWith('ն') && read.lexicon.is(word.slice(0, -1), 'role'))
  );
}

/** «երկու աշխատակից», «մի խումբ պատգամավորներ», «մի տարեց կին»: people without an article behind a number or «մի». */
function isCounted(read: FramedText, at: number): boolean {
  if (!read.is(at, 'role') || !isNominative(read.norm(at)) || read.isCapital(at + 1)) return false;
  for (let back = at - 1; back >= at - FURTHEST_NUMBER; back--)
    if (read.norm(back) === 'մի' || data.numbers.includes(read.norm(back)) || read.tokens[back]?.kind === 'number')
      return true;
  return false;
}

const FURTHEST_NUMBER = 2;

const isNominative = (word: string): boolean => !isDative(word) && !word.endsWith('ի') && !isWhere(word);

const isNounWithArticle = (read: FramedText, at: number, start: number): boolean =>
  !read.is(at, 'addressee') &&
  (endsIn(read.norm(at), ['ը', 'ներն', 'երն', 'ունն']) || isBeforeVowel(read, at, start)) &&
  !isOwnThing(read, at) &&
  !data.timeNouns.includes(read.norm(at)) &&
  !isFiller(read, at) &&
  !isObjectOf(read, at + 1) &&
  (read.isCapital(at) || !isObliqueWithArticle(read.norm(at)));

/**
 * «Բանկն | ակնկալում է»: behind another consonant ն is the article before a vowel. Behind a comma that may be the object of a
 * subject before it («ամսագիրը, ընդհակառակը, | ֆիլմն | անվանել է …»), if it is no word for a body.
 */
const isBeforeVowel = (read: FramedText, at: number, start: number): boolean =>
  AFTER_CONSONANT.test(read.norm(at)) &&
  (read.norm(start - 1) !== ',' || read.lexicon.is(read.norm(at).slice(0, -1), 'role.body'));

const AFTER_CONSONANT = /.{3}[բգդզթժլխծկհձղճմնշչպջռսվտրցփքֆ]ն$/;

/** «իր արարքը»: what is the speaker's own is no subject. */
const isOwnThing = (read: FramedText, at: number): boolean =>
  data.reflexives.includes(read.norm(at - 1)) || data.reflexives.includes(read.norm(at - 2));

/** «գավաթը | ստանալուց հետո», «նիստը բացելով»: what stands before such a form is its object. */
const isObjectOf = (read: FramedText, at: number): boolean => endsIn(read.norm(at), data.nonfiniteEndings);

/** «Վաղինակ Լոռեցին», «Արմիկ Շահվերդին»: a surname in -ի with its article, where no other subject stands, and a first name before it. */
const isNameLikeDative = (read: FramedText, at: number, end: number): boolean =>
  read.isCapital(at) &&
  isDative(read.norm(at)) &&
  !/(?:յանին|ների?ն|իին)$/.test(read.norm(at)) &&
  read.isCapital(at - 1) &&
  !hasArticle(read.norm(at - 1)) &&
  (at + 1 >= end || !read.isCapital(at + 1));

/** The first of some words outside marks that is wanted. */
export function firstOwnWord(
  read: FramedText,
  { first, last }: TokenSpan,
  wanted: (at: number) => boolean,
): number | null {
  for (let at = first; at < last; at++) if (read.isWord(at) && !read.inMarks(at) && wanted(at)) return at;
  return null;
}

/** A name with an article behind which no other name stands, unless it is that of a place: «Մարկ Ռյուսեն | Գորիսում». */
function endsName(read: FramedText, at: number, start: number, end: number): boolean {
  const word = read.norm(at);
  if (!read.isCapital(at) || !hasArticle(word) || isDative(word) || isSentenceOpener(read, at, start)) return false;
  return at + 1 >= end || !read.isCapital(at + 1) || isWhere(read.norm(at + 1));
}

/** The first word of a sentence has a capital letter of its own: «Քարտուղարությունը …» is no name yet, but may be the subject. */
const isSentenceOpener = (read: FramedText, at: number, start: number): boolean =>
  at === start && !read.isCapital(at + 1) && isFirstWord(read, at);

/** «Պարսյանն ասաց», «Անկարան հայտարարեց», «ԱԳՆ-ն հայտնել է»: the capital is the sentence's, but the article tells a subject. */
function isSubjectAtHead(read: FramedText, at: number): boolean {
  if (!read.isCapital(at) || read.inMarks(at) || isFiller(read, at)) return false;
  // «Հարևան խանութի …»: an adjective.
  const isAdjective =
    !read.norm(at).endsWith('ը') &&
    !read.norm(at).includes('-') &&
    !read.isCapital(at + 1) &&
    isGenitive(read.norm(at + 1));
  return hasArticle(read.norm(at)) && !isAdjective && !isDative(read.norm(at)) && !read.isAny(at, NO_SUBJECT);
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

/** Names without an article, as some sites write them: the end of the last of the capital words. */
export function bareNameEnd(read: FramedText, start: number, end: number): number | null {
  for (let at = end - 1; at >= start; at--) if (read.isCapital(at) && !read.inMarks(at)) return at + 1;
  return null;
}
