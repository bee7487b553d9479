import { normalForm } from '../text/tokens.ts';

/**
 * Writes out the `stem|ending|ending` notation of the language data (see `schema.ts`).
 * A word without a bar stands for itself; a phrase gives every combination of its words' forms.
 */
export function formsOf(notation: string): string[] {
  // Most notations are of one word; thousands of them are read before a language answers its first question.
  if (!notation.includes(' ')) return formsOfWord(notation);
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
  if (!notation.includes('|')) return [notation];
  const [stem = '', ...endings] = notation.split('|');
  return endings.map((ending) => stem + ending);
}

/** The forms of several notations, in their order. */
export function allForms(notations: readonly string[]): string[] {
  const all: string[] = [];
  for (const notation of notations) {
    if (notation.includes(' ')) for (const form of formsOf(notation)) all.push(form);
    else pushForms(notation, all);
  }
  return all;
}

/** The same in normal form, which the notation has where its stems and endings have it. */
export const normalForms = (notations: readonly string[]): string[] =>
  notations.length === 0 ? [] : allForms(normalForm(notations.join('\n')).split('\n'));

function pushForms(notation: string, all: string[]): void {
  let bar = notation.indexOf('|');
  if (bar < 0) {
    all.push(notation);
    return;
  }
  const stem = notation.slice(0, bar);
  while (bar >= 0) {
    const next = notation.indexOf('|', bar + 1);
    all.push(stem + notation.slice(bar + 1, next < 0 ? notation.length : next));
    bar = next;
  }
}
