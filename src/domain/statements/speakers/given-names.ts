import { wordClassOf } from '../../languages/english/word-class.ts';
import { givenStem } from '../../languages/russian/name-forms.ts';

/**
 * The words of a name before its surname. In English a calling or a nationality that stands before a name with a capital
 * ("Midfielder", "Sweden's") is none of them.
 */
export function givenNames(lang: string, name: string): string[] {
  const words = name.toLowerCase().replaceAll('ё', 'е').replaceAll('.', '').split(/\s+/).slice(0, -1);
  return lang === 'en' ? words.filter((word) => !/['’`]s?$/.test(word) && !isCalling(word)) : words;
}

const isCalling = (word: string): boolean => {
  const known = wordClassOf(word);
  return known !== null && (known.nounField === PERSON || known.parts.startsWith('a'));
};
const PERSON = 5;

/** Whether two people of one surname can be one by their other names; a surname alone can be anybody's. */
export const areSameGiven = (lang: string, a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.some((other) => isSameName(lang, one, other)));

function isSameName(lang: string, a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  if (lang === 'ru') return givenStem(a) === givenStem(b);
  return (short.length >= SURELY_CUT && long.startsWith(short)) || (short.length >= LONG && differInOne(short, long));
}

/** "Alex" is "Alexander", and one letter more or less in a long name is another spelling of it. */
const SURELY_CUT = 4;
const LONG = 7;

function differInOne(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}
