import alphabets from '../../../assets/languages/alphabets.json' with { type: 'json' };
import { stemmerOf } from './registry.ts';

/** What the forms of a word have in common, by the alphabet that its first letter is of. Takes a word in normal form. */
export function stemOf(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const stem = stemmerOf(languageOfLetter(word.charCodeAt(0)))(word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, stem);
  return stem;
}

/** Words come again and again; the bound keeps a long session from growing without end. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

/** The language that an alphabet is read in where nothing else tells; of the first alphabet where a letter is of none. */
function languageOfLetter(code: number): string {
  const alphabet = BOUNDS.find(({ first, last }) => code >= first && code <= last);
  return alphabet?.language ?? (BOUNDS[0]?.language as string);
}

const BOUNDS = alphabets.flatMap(({ language, ranges }) =>
  ranges.map((range) => ({ language, first: range.charCodeAt(0), last: range.charCodeAt(1) })),
);
