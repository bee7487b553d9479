import { INTERFACE } from './interface-words.ts';
import type { Language } from './language.ts';
import { type Words, wordsFrom } from './words.ts';

export type LoadWords = (language: Language) => Promise<Words>;

/** The words of popup and panel. */
export const loadWords: LoadWords = async (language) => wordsFrom(language, await INTERFACE[language]());
