/** Endings in the order in which they are tried: a longer one before those that it ends in. */
export const longestFirst = (endings: readonly string[]): readonly string[] =>
  endings.toSorted((a, b) => b.length - a.length);

/** A word without the first ending that it has, if at least so many letters stay; null when it has none of them. */
export function withoutEnding(word: string, endings: readonly string[], least = 0): string | null {
  for (const ending of endings)
    if (word.length - ending.length >= least && word.endsWith(ending))
      return word.slice(0, word.length - ending.length);
  return null;
}
