import words from '../../../assets/page/byline-words.json' with { type: 'json' };
import { isDigit, isLetter, isUpper } from '../../domain/text/characters.ts';

const LONGEST_NAME = 80;
/** What parts the names of several people: a comma, or "and" in some language. */
const BETWEEN_NAMES = new RegExp([',', ...words.between.map((word) => ` ${word} `)].join('|'));

/** The name in a byline without "By"; null when there is nothing to read or it is an address of a page. */
export function bylineOf(said: string | null | undefined): string | null {
  let name = said?.replaceAll(/[\s\u00a0]/g, ' ').trim() ?? '';
  const prefix = words.credits.find((one) => name.toLowerCase().startsWith(one));
  if (prefix !== undefined) name = name.slice(prefix.length).trim();
  while (name.includes('  ')) name = name.replaceAll('  ', ' ');
  return name === '' || name.length > 2 * LONGEST_NAME || name.includes('://') || name.startsWith('@') ? null : name;
}

/** Whether a line is the name of one or more people and nothing else: two to four capitalised words each, no sentence. */
export function looksLikeName(line: string): boolean {
  const name = bylineOf(line);
  if (name === null || name.length > LONGEST_NAME) return false;
  return name.split(BETWEEN_NAMES).every((one) => isPersonName(one.trim()));
}

function isPersonName(name: string): boolean {
  const words = name.split(' ');
  return words.length >= 2 && words.length <= 4 && words.every(isNamePart);
}

function isNamePart(word: string): boolean {
  const chars = [...word];
  return (
    isUpper(chars[0] ?? '') &&
    chars.every((char) => isLetter(char) || char === '.' || char === '-' || char === '’' || char === "'") &&
    !chars.some(isDigit)
  );
}

/** Of a shorter word in capitals nobody can say whether it is a surname. UTF-16. */
const SHORTEST_CAPITALS = 3;

/** Whether a name has its surname in capitals, and only that: "Jo MARSH". */
export function hasCapitalSurname(name: string): boolean {
  const isInCapitals = (word: string): boolean => word.length >= SHORTEST_CAPITALS && word === word.toUpperCase();
  const words = name.split(' ');
  return words.some(isInCapitals) && !words.every(isInCapitals);
}
