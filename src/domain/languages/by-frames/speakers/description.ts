import type { TokenSpan } from '../../../text/token-span.ts';
import type { Description, LanguageText } from '../../language.ts';
import { withoutPossessive } from '../../possessive.ts';

/**
 * «грузинский министр иностранных дел»: the first office is what the person is, whatever stands beside it. Null where it is
 * none, or where a language takes it for a plural.
 */
export function descriptionByFrames(
  read: LanguageText,
  source: TokenSpan,
  isPlural: (read: LanguageText, office: string) => boolean,
): Description | null {
  const { offices } = read.language;
  const head = firstOffice(read, source);
  if (head < 0) return null;
  const office = offices.plain(read.norm(head));
  if (isPlural(read, office)) return null;
  const words: string[] = [];
  const places: string[] = [];
  for (let at = source.first; at < source.last; at++) {
    if (at === head || !read.isWord(at) || read.isAny(at, ['determiner', 'pronoun.possessive'])) continue;
    const word = withoutPossessive(read.norm(at));
    // The first word may have its capital from the sentence.
    if (read.isCapital(at) && !read.lexicon.is(word, 'office') && at !== source.first) places.push(word);
    else words.push(word);
  }
  if (offices.isFormer(read.norm(head))) words.push(read.norm(head));
  return { head: office, with: words, places, isOneOfMany: false };
}

/** The first office before a mark; -1 where none stands there. */
function firstOffice(read: LanguageText, { first, last }: TokenSpan): number {
  for (let at = first; at < last && read.isWord(at); at++) if (read.language.offices.isOffice(read, at)) return at;
  return -1;
}
