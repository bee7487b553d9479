import armenian from '../../../assets/languages/armenian/lexicon.json' with { type: 'json' };
import english from '../../../assets/languages/english/lexicon.json' with { type: 'json' };
import russian from '../../../assets/languages/russian/lexicon.json' with { type: 'json' };
import type { LexiconData } from '../../../src/domain/lexicon/schema.ts';

/** The data of each language, and the letters it is written in; names and loan words may be in Latin ones. */
export const LEXICONS: readonly (readonly [lang: string, data: LexiconData, letters: RegExp])[] = [
  ['en', english, /^[a-z0-9 .'-]+$/i],
  ['ru', russian, /^[а-яё0-9a-z .-]+$/i],
  ['hy', armenian, /^[ա-ևԱ-Ֆ0-9a-zA-Z .-]+$/],
];

/** Every list of words in the data, whatever it is called. */
export function listsOf(value: unknown): string[][] {
  if (Array.isArray(value)) return [value.filter((item): item is string => typeof item === 'string')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listsOf) : [];
}
