import type { LanguageText } from '../../language.ts';
import { isNounForPerson } from '../word-class.ts';

/** Whether a word can name somebody by what they are: an office of the lists, or any noun for a person ("ex-minister", "hauliers"). */
export function isOfficeWord(read: LanguageText, at: number): boolean {
  const word = withoutExAndPossessive(read.norm(at));
  return read.lexicon.is(word, 'office') || isNounForPerson(word);
}

/** "ex-minister", "minister's": who is or was one is meant by the word. */
export const withoutExAndPossessive = (word: string): string => word.replace(/^(?:ex|former|then|vice)-|['’`]s$/g, '');
