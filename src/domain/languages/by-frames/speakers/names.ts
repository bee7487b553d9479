import { isNameWord } from '../../../reading/capital-words.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { LanguageText, NameRules } from '../../language.ts';
import { givenWords, namesAsWritten, wordCount } from '../../name-parts.ts';

/** What a language says itself of its names; the rest is as in every language that puts a name last among capital words. */
export interface FramedNames
  extends Pick<NameRules, 'surnameKey' | 'shown' | 'likeNominative' | 'likeliestForm' | 'canBeSame' | 'areCasesOfOne'> {
  /** Whether a word in normal form is a father's name between first name and surname: «Иванович». */
  isPatronymic(word: string): boolean;
  /** Whether a surname in normal form has the form of a subject. */
  isSubject(surname: string): boolean;
}

/** Of a language that says nothing of its names. */
export const plainFramedNames: FramedNames = {
  ...namesAsWritten,
  isPatronymic: () => false,
  isSubject: () => true,
};

export function namesByFrames(own: FramedNames): NameRules {
  const { surnameKey, shown, likeNominative, likeliestForm, canBeSame, areCasesOfOne } = own;
  const opens = (read: LanguageText, first: number, last: number): boolean =>
    read.isSentenceStart(first) && own.isSubject(read.norm(last - 1));
  return {
    surnameKey,
    shown,
    likeNominative,
    likeliestForm,
    given: givenWords,
    canBeSame,
    areCasesOfOne,
    isFuller: (name, than) => wordCount(name) > wordCount(than),
    isPartOfName: isNameWord,
    inRun: (read, run) => lastName(read, run, own),
    standsAlone: (read, run, name) => opens(read, name.first, name.last) || opens(read, run.first, name.last),
  };
}

/**
 * The last two of some capital words, or three with a patronymic: what stands before them is a place or an organisation («мэр
 * Каменногорска | Остап Вронский»), or a calling («Океанолог | Вера Тихая»).
 */
function lastName(read: LanguageText, { first, last }: TokenSpan, own: FramedNames): TokenSpan | null {
  const initials = withInitials(read, { first, last });
  if (initials !== null) return initials;
  const particled = withParticles(read, { first, last });
  if (particled.first < first) return particled;
  const length = last - first;
  if (length < 2) return null;
  const words = length > 2 && own.isPatronymic(read.norm(last - 2)) ? 3 : 2;
  return { first: Math.max(first, last - words), last };
}

/** «Питер ван | Хорн», «Ингеборг ван дер | Хейде»: small words before a surname belong to it, with the name before them. */
export function withParticles(read: LanguageText, name: TokenSpan): TokenSpan {
  let { first } = name;
  while (read.is(first - 1, 'nameParticle')) first--;
  return first < name.first && read.isCapital(first - 1) ? { first: first - 1, last: name.last } : name;
}

/** «А. С. Рогов», «Рогов А. С.»: letters with full stops belong to the name beside them. */
function withInitials(read: LanguageText, { first, last }: TokenSpan): TokenSpan | null {
  if (read.norm(last - 1) === '.') return { first, last };
  let from = last - 1;
  while (from - 2 >= first && read.norm(from - 1) === '.') from -= 2;
  return from < last - 1 ? { first: from, last } : null;
}
