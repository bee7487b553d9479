import type { TokenSpan } from '../../text/token-span.ts';
import type { LanguageText } from '../language.ts';

/** The cases of nouns in -ություն, and of other nouns; an article may stand behind them. */
const IN_UTYUN = /ությ(?:ունը|ունն|ունից|ունում|ան|անը|անն|ամբ|ուններ)$/;
const ENDINGS = ['ից', 'ում', 'ին', 'ը', 'ի', 'ն'];
const SHORTEST = 4;

/** A word for a body, in any case: «նախարարության», «բանկից». */
export const isBodyWord = (read: LanguageText, at: number): boolean =>
  read.is(at, 'role.body') || read.lexicon.is(nounKey(read.norm(at)), 'role.body');

/** What all cases of a noun, or of a phrase that it ends, share; in lower case. */
export function nounKey(words: string): string {
  const lower = words.toLowerCase();
  if (IN_UTYUN.test(lower)) return lower.replace(IN_UTYUN, 'ություն');
  for (const ending of ENDINGS)
    if (lower.length - ending.length >= SHORTEST && lower.endsWith(ending) && !lower.endsWith('ություն'))
      return lower.slice(0, -ending.length);
  return lower;
}

/** A noun as a list of speakers shows it, without its article, a body and an office without any case: «տնօրենը», «նախարարությունից». */
export function nounNominative(read: LanguageText, noun: string): string {
  const lower = noun.toLowerCase();
  if (IN_UTYUN.test(lower)) return noun.replace(IN_UTYUN, 'ություն');
  const key = nounKey(noun);
  const isKnown = read.lexicon.is(key, 'role') || read.lexicon.is(key, 'role.body');
  if (isKnown && lower.startsWith(key)) return noun.slice(0, key.length);
  return lower.length > SHORTEST && lower.endsWith('ը') ? noun.slice(0, -1) : noun;
}

/** Genitives and the nominatives that they come from, the longer first: «բնակիչների», «կապալառուի», «մարզչի», «խորհրդի». */
const OF_OWNERS: readonly (readonly [RegExp, string])[] = [
  [/(ների|երի)$/, ''],
  [/խորհրդի$/, 'խորհուրդ'],
  [/խմբի$/, 'խումբ'],
  [/տան$/, 'տուն'],
  [/այի$/, 'ա'],
  [/չի$/, 'իչ'],
  [/([^աեէըիոօև])ի$/, '$1'],
  [/(ու)ի$/, '$1'],
];

/** A common noun beside «խոսքով» or «ըստ», where it stands in the genitive, in the nominative. */
export function ownerNominative(read: LanguageText, noun: string): string {
  const plain = nounNominative(read, noun);
  if (plain !== noun || IN_UTYUN.test(noun.toLowerCase())) return plain;
  for (const [genitive, nominative] of OF_OWNERS) {
    if (!genitive.test(noun)) continue;
    return nominative === '' ? noun.slice(0, -1) : noun.replace(genitive, nominative);
  }
  return noun;
}

const LONGEST_NAME = 8;

/** «Դոլմարի դեսպանությունը հանդես է եկել …»: the phrase at the head of a sentence that a body is the subject of. */
export function bodyAtHead(read: LanguageText, { first, last }: TokenSpan): TokenSpan | null {
  for (let at = first; at < Math.min(last, first + LONGEST_NAME); at++) {
    if (read.isMark(at, ',։:՝.')) return null;
    if (isBodyWord(read, at) && /[ըն]$/.test(read.norm(at)) && !read.is(at, 'auxiliary'))
      return { first, last: at + 1 };
  }
  return null;
}
