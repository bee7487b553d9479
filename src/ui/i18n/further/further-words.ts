import type { Language } from '../language.ts';
import type { FurtherTable } from '../table.ts';
import type { Words } from '../words.ts';

const FURTHER: Readonly<Record<Language, () => Promise<FurtherTable>>> = {
  en: async () => (await import('./en.ts')).furtherEn,
  ru: async () => (await import('./ru.ts')).furtherRu,
  hy: async () => (await import('./hy.ts')).furtherHy,
};

/** The same words, and those of what is seldom used with them. */
export const furtherWords = async (words: Words): Promise<Words> => words.and(await FURTHER[words.language]());
