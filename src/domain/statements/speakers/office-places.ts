import type { LanguageText, NameRules } from '../../languages/language.ts';
import type { Identity } from './cast/identity.ts';

const ALIKE = 5;
const SHORTEST = 4;

/** "Tavola" and "Tavolan", «Таволы» and «таволийский»: names of places in normal form are compared by their first letters. */
export function areAlike(names: NameRules, one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(ALIKE, Math.max(SHORTEST, Math.min(one.length, other.length) - 2));
  if (one.length < length || other.length < length) return false;
  return names.areCasesOfOne(one, other) || one.slice(0, length) === other.slice(0, length);
}

/**
 * Whether the places of a description agree with what the text says of a person; those of whom it says nothing may be of any
 * place.
 */
export const mayBeOf = (read: LanguageText, identity: Identity, places: readonly string[]): boolean =>
  identity.places.size === 0 || isSurelyOf(read, identity, places);

/** The same, but not of a person of whom the text says nothing. */
export const isSurelyOf = (read: LanguageText, identity: Identity, places: readonly string[]): boolean =>
  places.length === 0 ||
  places.some((place) => [...identity.places].some((own) => areAlike(read.language.names, place, own)));
