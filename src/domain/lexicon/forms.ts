/**
 * Writes out the `stem|ending|ending` notation of the language data (see `schema.ts`).
 * A word without a bar stands for itself; a phrase gives every combination of its words' forms.
 */
export function formsOf(notation: string): string[] {
  return notation
    .split(' ')
    .map(formsOfWord)
    .reduce<string[]>(
      (phrases, words) =>
        phrases.length === 0 ? words : phrases.flatMap((phrase) => words.map((word) => `${phrase} ${word}`)),
      [],
    );
}

function formsOfWord(notation: string): string[] {
  const [stem = '', ...endings] = notation.split('|');
  if (endings.length === 0) return [stem];
  return endings.map((ending) => stem + ending);
}

/** The forms of several notations, in their order. */
export const allForms = (notations: readonly string[]): string[] => notations.flatMap(formsOf);
