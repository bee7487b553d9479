import { isInCapitals } from '../../../text/characters.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { data, endsIn } from './data.ts';

const LONGEST_RUN = 8;
const CYRILLIC = 0x400;

/**
 * The first token of the person's name that the words before `end` close with, not before `floor`: «в Армении | Кристина Квин»,
 * «по внешним отношениям | Саргис Ханданян». Null where the capital words are a place («в Новой Зеландии»), or a name in
 * another case («с президентом Владимиром Путиным»).
 */
export function nameEndingAt(read: FramedText, end: number, floor: number): number | null {
  if (!read.isCapital(end - 1)) return null;
  let run = end;
  while (run > floor && end - run < LONGEST_RUN && inName(read, run - 1)) run--;
  while (run < end && !read.isCapital(run)) run++;
  const words: number[] = [];
  for (let at = run; at < end; at++) if (read.isCapital(at)) words.push(at);
  const [surname, given, before] = words.reverse();
  const ownedBefore = read.is(run - 1, 'preposition') ? 1 : 0;
  if (surname === undefined || given === undefined || words.length < 2 + ownedBefore) return null;
  // An initial needs the other one, or the first name, before it: «А. Б. Петров».
  const first = before !== undefined && isInitial(read, given) && isInitial(read, before) ? before : given;
  return isInNominative(read, first, surname) ? first : null;
}

function inName(read: FramedText, at: number): boolean {
  if (read.inMarks(at)) return false;
  if (read.norm(at) === '.') return isInitialDot(read, at);
  if (!read.isWord(at)) return false;
  if (!read.isCapital(at)) return data.nameParticles.includes(read.norm(at)) && read.isCapital(at - 1);
  return isNameWord(read, at);
}

/** «США», «МИД»: all capitals. */
const isAbbreviation = (read: FramedText, at: number): boolean =>
  isInCapitals(read.wordsOf({ first: at, last: at + 1 }));

/** «А», «А.С»: with a full stop behind it an initial, or two in one word. */
const isInitial = (read: FramedText, at: number): boolean =>
  read.isCapital(at) && (read.norm(at).length === 1 || (read.norm(at).length === 3 && read.norm(at)[1] === '.'));

/** «С. Рогов», «И. о. директора»: letters with a full stop are no words of their own. */
export const isLetterWithDot = (read: FramedText, at: number): boolean =>
  (isInitial(read, at) && read.norm(at + 1) === '.') || isActing(read, at);

/** «и. о.», «и.о.»: who holds an office for another. */
export const isActing = (read: FramedText, at: number): boolean =>
  data.acting.includes(read.norm(at)) ||
  (read.norm(at + 1) === '.' &&
    read.norm(at + 3) === '.' &&
    data.acting.includes(`${read.norm(at)}.${read.norm(at + 2)}`));

/** The token behind «и. о.». */
export const pastActing = (read: FramedText, at: number): number => {
  if (!isActing(read, at)) return at;
  if (read.norm(at + 1) !== '.') return at + 1;
  return read.norm(at + 3) === '.' && read.norm(at).length === 1 ? at + 4 : at + 2;
};

/** A preposition that is no initial. */
export const isPreposition = (read: FramedText, at: number): boolean =>
  read.is(at, 'preposition') && !isLetterWithDot(read, at) && !(read.norm(at + 1) === '.' && isActing(read, at - 2));

/** The full stop behind an initial: «А. Б. Петров». */
export const isInitialDot = (read: FramedText, at: number): boolean => read.norm(at) === '.' && isInitial(read, at - 1);

/** Instrumental and dative show in both words of a name; the genitive of a man is no other than the nominative of a woman. */
function isInNominative(read: FramedText, first: number, surname: number): boolean {
  const given = read.norm(first);
  const family = read.norm(surname);
  if (isPlaceAdjective(given) || given.charCodeAt(0) < CYRILLIC) return false;
  const both = (ofGiven: readonly string[], ofFamily: readonly string[]): boolean =>
    endsIn(given, ofGiven) && endsIn(family, ofFamily);
  return !(
    both(['ом', 'ем', 'ым', 'им'], ['ым', 'им', 'ом', 'ем']) ||
    both(['ой', 'ей'], ['ой', 'ей']) ||
    both(['у', 'ю', 'е'], ['у', 'ю', 'ой', 'е'])
  );
}

/**
 * Whether the words [first, last) hold a person's name already: two capital words in a row that are no abbreviation and no
 * place in the genitive. A single one may be a country («посол Ирана») or what somebody is («кандидат»).
 */
export function hasName(read: FramedText, first: number, last: number): boolean {
  for (let at = first; at + 1 < last; at++)
    if (isNameWord(read, at) && isNameWord(read, at + 1) && !isPlaceAdjective(read.norm(at))) return true;
  return false;
}

const isPlaceAdjective = (word: string): boolean => endsIn(word, data.placeAdjectiveEndings);

const isNameWord = (read: FramedText, at: number): boolean =>
  read.isCapital(at) && !read.inMarks(at) && !read.isAny(at, ['role', 'organisation']) && !isAbbreviation(read, at);
