import { isFrameWord } from './frame-words.ts';
import { synonymsOf } from './synonyms.ts';
import type { Term } from './terms.ts';

/**
 * What two wordings can share, as strings with a share of a word's weight: the term itself, the beginning of a long stem
 * (which brings "suspend" and "suspension" together, and survives most typing errors), and two terms in a row.
 */
export function sharedForms(terms: readonly Term[]): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, weight: number): void => {
    forms.set(form, Math.max(forms.get(form) ?? 0, weight));
  };
  terms.forEach(({ key }, at) => {
    if (key.startsWith('@')) {
      add(key, NAME);
    } else {
      const word = isFrameWord(key) ? FRAME_WORD : WORD;
      add(key, word);
      add(`${key.slice(0, PREFIX_LENGTH)}~`, PREFIX * word);
    }
    const following = terms[at + 1];
    if (following !== undefined) add(`${key} ${following.key}`, PAIR);
  });
  return forms;
}

const WORD = 1;
const NAME = 1;
const FRAME_WORD = 0.3;
const PREFIX = 0.6;
const PAIR = 0.5;
const PREFIX_LENGTH = 5;

/** The same, and with a smaller share the synonyms of each word, for a wording that is compared with the patterns. */
export function askedForms(terms: readonly Term[], lang: string): Map<string, number> {
  const forms = sharedForms(terms);
  for (const { key } of terms)
    for (const [synonym, share] of synonymsOf(key, lang)) forms.set(synonym, Math.max(forms.get(synonym) ?? 0, share));
  return forms;
}
