import type { Language } from './language.ts';
import type { InterfaceTable } from './table.ts';

/** One file a language, read when it is wanted: nobody speaks more than one at a time. */
export const INTERFACE: Readonly<Record<Language, () => Promise<InterfaceTable>>> = {
  en: async () => (await import('./en.ts')).en,
  ru: async () => (await import('./ru.ts')).ru,
  hy: async () => (await import('./hy.ts')).hy,
};
