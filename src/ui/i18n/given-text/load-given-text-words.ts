import { INTERFACE } from '../interface-words.ts';
import type { Language } from '../language.ts';
import type { LoadWords } from '../load-words.ts';
import { wordsFrom } from '../words.ts';
import type { GivenTextTable, Rewording } from './rewording.ts';

const OF_TEXT: Readonly<Record<Language, () => Promise<GivenTextTable & Rewording>>> = {
  en: async () => {
    const { givenTextEn, ofTextEn } = await import('./en.ts');
    return { ...givenTextEn, ...ofTextEn };
  },
  ru: async () => {
    const { givenTextRu, ofTextRu } = await import('./ru.ts');
    return { ...givenTextRu, ...ofTextRu };
  },
  hy: async () => {
    const { givenTextHy, ofTextHy } = await import('./hy.ts');
    return { ...givenTextHy, ...ofTextHy };
  },
};

/** The words of the panel where it shows a text instead of a page. */
export const loadGivenTextWords: LoadWords = async (language) => {
  const [shared, own] = await Promise.all([INTERFACE[language](), OF_TEXT[language]()]);
  return wordsFrom(language, { ...shared, ...own });
};
