import { INTERFACE } from './interface-words.ts';
import type { Language } from './language.ts';
import type { LoadWords } from './load-words.ts';
import type { PagesTable } from './table.ts';
import { wordsFrom } from './words.ts';

const PAGES: Readonly<Record<Language, () => Promise<PagesTable>>> = {
  en: async () => (await import('./pages/en.ts')).pagesEn,
  ru: async () => (await import('./pages/ru.ts')).pagesRu,
  hy: async () => (await import('./pages/hy.ts')).pagesHy,
};

/** The words of the options and the welcome page, which show parts of popup and panel too. */
export const loadPageWords: LoadWords = async (language) => {
  const [shared, own] = await Promise.all([INTERFACE[language](), PAGES[language]()]);
  return wordsFrom(language, { ...shared, ...own });
};
