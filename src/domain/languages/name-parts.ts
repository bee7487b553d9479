import { normalForm } from '../text/tokens.ts';
import type { NameRules } from './language.ts';
import { withoutPossessive } from './possessive.ts';

/** The last word of a name in normal form, without a possessive ending. */
export const surnameOf = (name: string): string => withoutPossessive(lower(name).split(' ').at(-1) ?? '');

/** The words of a name before its surname in normal form, initials without their dots. */
export const givenWords = (name: string): string[] => lower(name).replaceAll('.', ' ').trim().split(/\s+/).slice(0, -1);

const lower = (name: string): string => name.split(' ').map(normalForm).join(' ');

/** How many words a name has. */
export const wordCount = (name: string): number => name.split(' ').length;

/** Whether two first names can be one's: the same, an initial, or what a language takes for forms of one. */
export function canBeOne(one: string, other: string, areForms: (short: string, long: string) => boolean): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length === 1 ? long.startsWith(short) : areForms(short, long);
}

/** "alex" is "alexander", and one letter more or less in a long name is another spelling of it. */
const SURELY_CUT = 4;
const LONG = 7;

/** Whether the longer of two first names may be written as the shorter. */
export const isShortOrRespelt = (short: string, long: string): boolean =>
  (short.length >= SURELY_CUT && long.startsWith(short)) || (short.length >= LONG && differInOne(short, long));

function differInOne(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}

/** Names of which nothing is known but how they are written; two words or more are a first name and a surname. */
export const namesAsWritten: NameRules = {
  surnameKey: surnameOf,
  shown: withoutPossessive,
  likeNominative: (full) => full,
  likeliestForm: ([first = '']) => first,
  given: givenWords,
  canBeSame: (one, other) => canBeOne(one, other, isShortOrRespelt),
  areCasesOfOne: () => false,
  isFuller: (name, than) => wordCount(name) > wordCount(than),
  isPartOfName: () => false,
  inRun: () => null,
  standsAlone: () => false,
};
