import type { Lexicon } from '../../lexicon/lexicon.ts';

export type Gender = 'woman' | 'man';

/**
 * Whether titles, offices and names tell a woman from a man; null where they do not. Lists come first, then the endings of
 * first names, then those of Russian surnames.
 */
export function genderOf(
  lexicon: Lexicon,
  words: readonly string[],
  given: readonly string[],
  surname: string,
): Gender | null {
  for (const word of [...words, ...given.slice(0, 1)]) {
    if (lexicon.is(word, 'gender.woman')) return 'woman';
    if (lexicon.is(word, 'gender.man')) return 'man';
  }
  const first = given[0] ?? '';
  if (lexicon.lang === 'hy') return null;
  if (first.length > 2 && /[aая]$/.test(first)) return 'woman';
  if (/(?:[oe]va|skaya|ова|ева|[её]ва|ская|цкая)$/.test(surname)) return 'woman';
  return lexicon.lang === 'ru' && /(?:[оеё]в|ский|цкий)$/.test(surname) ? 'man' : null;
}

/** What a Russian verb of saying in the past tells of who says it. */
export function genderOfVerb(lang: string, verb: string): Gender | null {
  if (lang !== 'ru') return null;
  if (/(?:ла|лась)$/.test(verb)) return 'woman';
  return /(?:[аеёиоуыя]л|лся)$/.test(verb) ? 'man' : null;
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['she', 'woman'],
  ['her', 'woman'],
  ['he', 'man'],
  ['him', 'man'],
  ['his', 'man'],
  ['она', 'woman'],
  ['ее', 'woman'],
  ['ей', 'woman'],
  ['нее', 'woman'],
  ['он', 'man'],
  ['его', 'man'],
  ['ему', 'man'],
  ['него', 'man'],
]);

export const genderOfPronoun = (word: string): Gender | null => PRONOUNS.get(word.replaceAll('ё', 'е')) ?? null;

export const agree = (a: Gender | null, b: Gender | null): boolean => a === null || b === null || a === b;
