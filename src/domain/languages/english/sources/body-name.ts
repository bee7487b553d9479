import type { TokenSpan } from '../../../text/token-span.ts';
import type { LanguageText } from '../../language.ts';
import { isOwner } from '../../possessive.ts';
import { inBodyNames } from './link-words.ts';

/** "it", "the organization", but not "the Organization" with a capital, which may be a name's last word. */
export function standsForBody(read: LanguageText, { first, last }: TokenSpan): boolean {
  if (last - first === 1) return read.is(first, 'pronoun.body');
  return (
    last - first === 2 && read.is(first, 'definite') && !read.isCapital(first + 1) && read.is(first + 1, 'role.body')
  );
}

const LONGEST_NAME = 12;

/** "The [Ministry of Justice] denied …": capital words at the head of a sentence before a word, unless they own it or are its office. */
export function bodyAtHead(read: LanguageText, sentence: TokenSpan): TokenSpan | null {
  const first = read.is(sentence.first, 'definite') ? sentence.first + 1 : sentence.first;
  let last = first;
  while (last < sentence.last && last - first < LONGEST_NAME && read.isWord(last)) {
    const joins = inBodyNames.has(read.norm(last)) && last > first;
    if (!read.isCapital(last) && !joins) break;
    last++;
  }
  while (last > first && !read.isCapital(last - 1)) last--;
  const owns = isOwner(read.norm(last - 1)) || read.is(last, 'role');
  return last > first && read.isWord(last) && !owns ? { first, last } : null;
}

/** "The Harbour Board" and "Harbour Board" are one body. */
export const bodyKey = (name: string): string => name.toLowerCase().replace(/^the /, '');
