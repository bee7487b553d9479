import type { TokenSpan } from '../../../text/token-span.ts';
import type { Description, LanguageText } from '../../language.ts';
import { withoutPossessive } from '../../possessive.ts';
import { isOfficeWord, withoutExAndPossessive } from './office-word.ts';

/** "the Georgian prime minister | of the interim government": the last word before a link is what the person is. */
export function englishDescription(read: LanguageText, source: TokenSpan): Description | null {
  let last = source.first;
  while (last < source.last && read.isWord(last) && !(last > source.first && read.is(last, 'officeLink'))) last++;
  const head = last - 1;
  if (head < source.first || !isOfficeWord(read, head)) return null;
  const office = withoutExAndPossessive(read.norm(head));
  if (isPlural(office)) return null;
  const words: string[] = [];
  const places: string[] = [];
  for (let at = source.first; at < source.last; at++) {
    if (at === head || !read.isWord(at) || read.is(at, 'determiner')) continue;
    const word = withoutPossessive(read.norm(at));
    // An office's own words may have capitals too ("the Prime Minister").
    if (read.isCapital(at) && !read.lexicon.is(word, 'office')) places.push(word);
    else if (at < head) words.push(word);
  }
  if (read.language.offices.isFormer(read.norm(head))) words.push(read.norm(head));
  return { head: office, with: words, places, isOneOfMany: read.is(source.first, 'indefinite') };
}

const isPlural = (word: string): boolean => word === 'police' || (word.endsWith('s') && !word.endsWith('ss'));
