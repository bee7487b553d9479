import { en } from '../../../src/ui/i18n/en.ts';
import { furtherEn } from '../../../src/ui/i18n/further/en.ts';
import { furtherHy } from '../../../src/ui/i18n/further/hy.ts';
import { furtherRu } from '../../../src/ui/i18n/further/ru.ts';
import { givenTextEn, ofTextEn } from '../../../src/ui/i18n/given-text/en.ts';
import { givenTextHy, ofTextHy } from '../../../src/ui/i18n/given-text/hy.ts';
import type { Rewording } from '../../../src/ui/i18n/given-text/rewording.ts';
import { givenTextRu, ofTextRu } from '../../../src/ui/i18n/given-text/ru.ts';
import { hy } from '../../../src/ui/i18n/hy.ts';
import type { Language } from '../../../src/ui/i18n/language.ts';
import { pagesEn } from '../../../src/ui/i18n/pages/en.ts';
import { pagesHy } from '../../../src/ui/i18n/pages/hy.ts';
import { pagesRu } from '../../../src/ui/i18n/pages/ru.ts';
import { ru } from '../../../src/ui/i18n/ru.ts';
import type { Table } from '../../../src/ui/i18n/table.ts';
import { type Words, wordsFrom } from '../../../src/ui/i18n/words.ts';

/** The whole of each language: popup and panel, options and welcome, the view for a text. */
export const TABLES: Readonly<Record<Language, Table>> = {
  en: { ...en, ...pagesEn, ...givenTextEn, ...furtherEn },
  ru: { ...ru, ...pagesRu, ...givenTextRu, ...furtherRu },
  hy: { ...hy, ...pagesHy, ...givenTextHy, ...furtherHy },
};

export const REWORDED: Readonly<Record<Language, Rewording>> = { en: ofTextEn, ru: ofTextRu, hy: ofTextHy };

/** The words of a language at once; the interface reads those that are not English from a file. */
export const wordsFor = (language: Language): Words => wordsFrom(language, TABLES[language]);
