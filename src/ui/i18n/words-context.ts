import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { DEFAULT_LANGUAGE } from './language.ts';
import { type Words, wordsFor } from './words.ts';

/** The language of the interface, for every component under it. */
export const WordsContext = createContext<Words>(wordsFor(DEFAULT_LANGUAGE));

export const useWords = (): Words => useContext(WordsContext);
