import type { Gender, Language } from '../../../languages/language.ts';

/**
 * Whether titles, offices and names (all in lower case) tell a woman from a man; null where they do not. The lists of the
 * language come first, then the endings of the first name and the surname.
 */
export function genderOf(
  { lexicon, gender }: Language,
  words: readonly string[],
  given: readonly string[],
  surname: string,
): Gender | null {
  for (const word of [...words, ...given.slice(0, 1)]) {
    if (lexicon.is(word, 'gender.woman')) return 'woman';
    if (lexicon.is(word, 'gender.man')) return 'man';
  }
  return gender.ofName(given[0] ?? '', surname);
}

/** Whether two people can be one as far as their gender is known. */
export const agree = (one: Gender | null, other: Gender | null): boolean =>
  one === null || other === null || one === other;

/** The surname of a name in lower case, as its ending is asked for. */
export const lastWordOf = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? '';
