import data from '../../../../assets/languages/english/stem.json' with { type: 'json' };
import type { StemSuffixes } from './data-schemas.ts';

/**
 * Porter's stemmer (1980), step by step, for words in lower case. Derived forms fall together as well ("obligation",
 * "obligations", "obligatory"), which is what comparing wordings needs; the stems are not words.
 */
export function stemEnglish(given: string): string {
  let word = given.endsWith("'s") ? given.slice(0, -2) : given.endsWith("'") ? given.slice(0, -1) : given;
  if (word.length <= 2 || !ONLY_LETTERS.test(word)) return word;
  word = inflection(word);
  if (word.endsWith('y') && hasVowel(word.slice(0, -1))) word = `${word.slice(0, -1)}i`;
  word = replaced(word, DOUBLE_SUFFIXES, 0);
  word = replaced(word, SINGLE_SUFFIXES, 0);
  word = replaced(word, LAST_SUFFIXES, 1);
  if (word.endsWith('e')) {
    const rest = word.slice(0, -1);
    const size = measure(rest);
    if (size > 1 || (size === 1 && !endsShort(rest))) word = rest;
  }
  return word.endsWith('ll') && measure(word.slice(0, -1)) > 1 ? word.slice(0, -1) : word;
}

const ONLY_LETTERS = /^[a-z]+$/;

function inflection(given: string): string {
  let word = given;
  if (word.endsWith('sses') || word.endsWith('ies')) word = word.slice(0, -2);
  else if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) word = word.slice(0, -1);
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  if (ending === 0 || !hasVowel(word.slice(0, -ending))) return word;
  const rest = word.slice(0, -ending);
  if (rest.endsWith('at') || rest.endsWith('bl') || rest.endsWith('iz')) return `${rest}e`;
  if (isDoubled(rest) && !/[lsz]$/.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

/** Suffixes by their last letter, in their order: words are stemmed by the thousand, and few suffixes end as a word does. */
type Suffixes = ReadonlyMap<string, readonly (readonly [from: string, to: string])[]>;

const suffixes: StemSuffixes = data;
const DOUBLE_SUFFIXES = byLastLetter(suffixes.double);
const SINGLE_SUFFIXES = byLastLetter(suffixes.single);
const LAST_SUFFIXES = byLastLetter(suffixes.last);

function byLastLetter(suffixes: Readonly<Record<string, string>>): Suffixes {
  const byLast = new Map<string, [from: string, to: string][]>();
  for (const suffix of Object.entries(suffixes)) {
    const last = suffix[0].charAt(suffix[0].length - 1);
    const known = byLast.get(last);
    if (known === undefined) byLast.set(last, [suffix]);
    else known.push(suffix);
  }
  return byLast;
}

/** The first suffix that fits decides; it is cut only if enough of a word stays. */
function replaced(word: string, suffixes: Suffixes, least: number): string {
  const fitting = suffixes.get(word.charAt(word.length - 1));
  if (fitting === undefined) return word;
  for (const [from, to] of fitting) {
    if (!word.endsWith(from)) continue;
    const rest = word.slice(0, -from.length);
    return measure(from === 'sion' || from === 'tion' ? rest + to : rest) > least ? rest + to : word;
  }
  return word;
}

const isVowel = (word: string, at: number): boolean => {
  const char = word[at] as string;
  return 'aeiou'.includes(char) || (char === 'y' && at > 0 && !isVowel(word, at - 1));
};

function hasVowel(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (isVowel(word, at)) return true;
  return false;
}

/** How many times a vowel is followed by a consonant: Porter's m. */
function measure(word: string): number {
  let count = 0;
  let wasVowel = false;
  for (let at = 0; at < word.length; at++) {
    const vowel = isVowel(word, at);
    if (wasVowel && !vowel) count++;
    wasVowel = vowel;
  }
  return count;
}

const isDoubled = (word: string): boolean =>
  word.length > 1 && word.at(-1) === word.at(-2) && !isVowel(word, word.length - 1);

function endsShort(word: string): boolean {
  const last = word.length - 1;
  return (
    last >= 2 && !isVowel(word, last) && isVowel(word, last - 1) && !isVowel(word, last - 2) && !/[wxy]$/.test(word)
  );
}
