import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { UNREAD, type Words } from './words.ts';

/** The language of the interface, for every component under it. */
export const WordsContext = createContext<Words>(UNREAD);

export const useWords = (): Words => useContext(WordsContext);
