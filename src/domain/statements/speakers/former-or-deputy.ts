import type { Description, LanguageText } from '../../languages/language.ts';
import type { Identity } from './cast/identity.ts';

/** So many words before a name are looked at, and so short a word begins too many others. */
const FURTHEST = 6;
const TOO_SHORT = 2;

/** "the minister" is not who was one or is a deputy of one: the text calls them "former minister", "deputy minister". */
export function isFormerOrDeputy(read: LanguageText, { named }: Identity, { head, with: words }: Description): boolean {
  const { offices } = read.language;
  const isOther = (word: string): boolean => read.lexicon.is(word, 'otherRank') || offices.isFormer(word);
  const [first] = named;
  if (first === undefined || isOther(head) || words.some(isOther)) return false;
  let isHeads = false;
  for (let at = first.at - 1; at >= Math.max(0, first.at - FURTHEST) && read.isWord(at); at--) {
    const office = offices.plain(read.norm(at));
    isHeads ||= office.length > TOO_SHORT && head.startsWith(office);
    if (isOther(read.norm(at))) return isHeads;
  }
  return false;
}
