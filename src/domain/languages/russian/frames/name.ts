import { type FrameView, is, isAbbreviation, isCapital, isWord, normAt } from '../../by-frames/frame-view.ts';

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
export function nameEndingAt(frame: FrameView, end: number, floor: number): number | null {
  let run = end;
  while (run > floor && end - run < LONGEST_RUN && inName(frame, run - 1)) run--;
  while (run < end && !isCapital(frame, run)) run++;
  const words: number[] = [];
  for (let at = run; at < end; at++) if (isCapital(frame, at)) words.push(at);
  const ownedBefore = is(frame, run - 1, 'preposition') ? 1 : 0;
  if (words.length < 2 + ownedBefore || !isCapital(frame, end - 1)) return null;
  const surname = words[words.length - 1] as number;
  let first = words[words.length - 2] as number;
  // An initial needs the other one, or the first name, before it: «А. Б. Петров».
  if (isInitial(frame, first) && words.length > 2 && isInitial(frame, words[words.length - 3] as number))
    first = words[words.length - 3] as number;
  return isInNominative(frame, first, surname) ? first : null;
}

function inName(frame: FrameView, at: number): boolean {
  if (frame.inMarks(at)) return false;
  if (normAt(frame, at) === '.') return isInitialDot(frame, at);
  if (!isWord(frame, at)) return false;
  if (!isCapital(frame, at)) return PARTICLES.includes(normAt(frame, at)) && isCapital(frame, at - 1);
  return !is(frame, at, 'role') && !is(frame, at, 'organisation') && !isAbbreviation(frame, at);
}

const isInitial = (frame: FrameView, at: number): boolean => isCapital(frame, at) && normAt(frame, at).length === 1;

export const isInitialDot = (frame: FrameView, at: number): boolean =>
  normAt(frame, at) === '.' && isInitial(frame, at - 1);

const ends = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending));

/** Instrumental and dative show in both words of a name; the genitive of a man is no other than the nominative of a woman. */
function isInNominative(frame: FrameView, first: number, surname: number): boolean {
  const given = normAt(frame, first);
  const family = normAt(frame, surname);
  if (ends(given, ADJECTIVE) || given.charCodeAt(0) < CYRILLIC) return false;
  if (ends(given, ['ом', 'ем', 'ым', 'им']) && ends(family, ['ым', 'им', 'ом', 'ем'])) return false;
  if (ends(given, ['ой', 'ей']) && ends(family, ['ой', 'ей'])) return false;
  return !(ends(given, ['у', 'ю', 'е']) && ends(family, ['у', 'ю', 'ой', 'е']));
}

/**
 * Whether the words [first, last) hold a person's name already: two capital words in a row that are no abbreviation and no
 * place in the genitive. A single one may be a country («посол Ирана») or what somebody is («кандидат»).
 */
export function hasName(frame: FrameView, first: number, last: number): boolean {
  for (let at = first; at + 1 < last; at++)
    if (isNameWord(frame, at) && isNameWord(frame, at + 1) && !ends(normAt(frame, at), ADJECTIVE)) return true;
  return false;
}

const isNameWord = (frame: FrameView, at: number): boolean =>
  isCapital(frame, at) &&
  !frame.inMarks(at) &&
  !is(frame, at, 'role') &&
  !is(frame, at, 'organisation') &&
  !isAbbreviation(frame, at);
