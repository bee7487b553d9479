/** A word that counts in a comparison: its stem, or the entity it names, and where it stands. */
export interface Term {
  readonly start: number;
  readonly end: number;
  /** A stem, `NOT`, or `@` with an entity for a name (`@harbour-union`, `@+country`). */
  readonly key: string;
  readonly norm: string;
  /** The first term after a comma, a colon or another mark inside the passage: what is denied before it is not denied after it. */
  readonly opens: boolean;
}

/** The key of every word that negates, in any language. */
export const NOT = '¬';

const NAME_SIGN = 64;

/** Whether a key stands for an entity and not for a word. */
export const isNameKey = (key: string): boolean => key.charCodeAt(0) === NAME_SIGN;

/** How many letters the beginning of a long stem has, by which two derivations of a word are found to be one. */
export const BEGINNING_LENGTH = 5;

/** What a key is told by: two long stems with the same beginning are the same word ("suspend", "suspens"). */
export const beginningOf = (key: string): string =>
  key.length <= BEGINNING_LENGTH || isNameKey(key) ? key : key.slice(0, BEGINNING_LENGTH);
