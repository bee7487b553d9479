import { isAbbreviation } from '../../by-frames/frame-view.ts';
import type { LanguageText } from '../../language.ts';

/** «Урсула фон дер Ляйен», «Мохаммед аль-Джабер»: small words inside a name. */
const PARTICLES = ['фон', 'дер', 'ван', 'де', 'ди', 'да', 'аль', 'бен', 'бин', 'ибн', 'эль'];
const LONGEST_RUN = 8;
const CYRILLIC = 0x400;

/** Adjectives open the name of a place or a body, not of a person: «Саудовской Аравии», «Большая игра». */
const ADJECTIVE = ['ого', 'шего', 'щего', 'ому', 'ской', 'ной', 'ских', 'ных', 'скими', 'ными', 'ая', 'ое', 'ые', 'ие'];

/**
 * The first token of the person's name that the words before `end` close with, not before `floor`: «в Армении | Кристина Квин»,
 * «по внешним отношениям | Саргис Ханданян». Null where the capital words are a place («в Новой Зеландии»), or a name in
 * another case («с президентом Владимиром Путиным»).
 */
export function nameEndingAt(read: LanguageText, end: number, floor: number): number | null {
  let run = end;
  while (run > floor && end - run < LONGEST_RUN && inName(read, run - 1)) run--;
  while (run < end && !read.isCapital(run)) run++;
  const words: number[] = [];
  for (let at = run; at < end; at++) if (read.isCapital(at)) words.push(at);
  const ownedBefore = read.is(run - 1, 'preposition') ? 1 : 0;
  if (words.length < 2 + ownedBefore || !read.isCapital(end - 1)) return null;
  const surname = words[words.length - 1] as number;
  let first = words[words.length - 2] as number;
  // An initial needs the other one, or the first name, before it: «А. Б. Петров».
  if (isInitial(read, first) && words.length > 2 && isInitial(read, words[words.length - 3] as number))
    first = words[words.length - 3] as number;
  return isInNominative(read, first, surname) ? first : null;
}

function inName(read: LanguageText, at: number): boolean {
  if (read.inMarks(at)) return false;
  if (read.norm(at) === '.') return isInitialDot(read, at);
  if (!read.isWord(at)) return false;
  if (!read.isCapital(at)) return PARTICLES.includes(read.norm(at)) && read.isCapital(at - 1);
  return !read.is(at, 'role') && !read.is(at, 'organisation') && !isAbbreviation(read, at);
}

const isInitial = (read: LanguageText, at: number): boolean => read.isCapital(at) && read.norm(at).length === 1;

export const isInitialDot = (read: LanguageText, at: number): boolean =>
  read.norm(at) === '.' && isInitial(read, at - 1);

const ends = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending));

/** Instrumental and dative show in both words of a name; the genitive of a man is no other than the nominative of a woman. */
function isInNominative(read: LanguageText, first: number, surname: number): boolean {
  const given = read.norm(first);
  const family = read.norm(surname);
  if (ends(given, ADJECTIVE) || given.charCodeAt(0) < CYRILLIC) return false;
  if (ends(given, ['ом', 'ем', 'ым', 'им']) && ends(family, ['ым', 'им', 'ом', 'ем'])) return false;
  if (ends(given, ['ой', 'ей']) && ends(family, ['ой', 'ей'])) return false;
  return !(ends(given, ['у', 'ю', 'е']) && ends(family, ['у', 'ю', 'ой', 'е']));
}

/**
 * Whether the words [first, last) hold a person's name already: two capital words in a row that are no abbreviation and no
 * place in the genitive. A single one may be a country («посол Ирана») or what somebody is («кандидат»).
 */
export function hasName(read: LanguageText, first: number, last: number): boolean {
  for (let at = first; at + 1 < last; at++)
    if (isNameWord(read, at) && isNameWord(read, at + 1) && !ends(read.norm(at), ADJECTIVE)) return true;
  return false;
}

const isNameWord = (read: LanguageText, at: number): boolean =>
  read.isCapital(at) &&
  !read.inMarks(at) &&
  !read.is(at, 'role') &&
  !read.is(at, 'organisation') &&
  !isAbbreviation(read, at);
