import endings from '../../../../assets/languages/armenian/stem.json' with { type: 'json' };
import { longestFirst, withoutEnding } from '../endings.ts';

/**
 * A stemmer for Eastern Armenian: the article, then case, number and the endings of verbs and of derived nouns are cut,
 * each only if at least three letters stay. Ligatures are read as their letters.
 */
export function stemArmenian(given: string): string {
  let word = given.replaceAll('եւ', 'և').replace(/[՛՝՞՜]/g, '');
  for (const step of STEPS) word = withoutEnding(word, step, LEAST_LETTERS) ?? word;
  return word.endsWith('ն') && word.length > 4 ? word.slice(0, -1) : word;
}

const LEAST_LETTERS = 3;

/** What is cut, in this order. */
const STEPS = [endings.article, endings.case, endings.plural, endings.derived].map(longestFirst);
