/** What English papers write one for the other in names that come from other alphabets, at the end of a word in lower case. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ian$/, 'yan'],
  [/([oe])ff$/, '$1v'],
  [/(?:yy|iy|ii|ij)$/, 'y'],
  [/([ae])[ij]$/, '$1y'],
];
/** Letters with a stroke or of two, which have no plain letter under a mark. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ə: 'a' };

/** Shorter names hold too little for two spellings of them to be one: "Ian", "Hoff". */
const SHORTEST = 5;

/**
 * What the spellings of a name in lower case have in common: "Pashinian" and "Pashinyan", "Markoff" and "Markov", "Hołý" and "Holy".
 * Two people of one text whose names differ in nothing else are one.
 */
export function asUsuallySpelt(word: string): string {
  const plain = (/^[a-z'’-]*$/.test(word) ? word : withPlainLetters(word)).replaceAll('x', 'ks');
  if (plain.length < SHORTEST) return plain;
  return ENDINGS.reduce((spelt, [ending, usual]) => spelt.replace(ending, usual), plain);
}

const withPlainLetters = (word: string): string =>
  Array.from(word.normalize('NFD').replace(/\p{M}/gu, ''), (letter) => LETTERS[letter] ?? letter).join('');
