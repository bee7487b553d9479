import type { Identity } from './cast.ts';
import type { Description } from './described.ts';
import { bare } from './office-words.ts';
import type { Company } from './persons-met.ts';

/** "the minister" is not who was one or is a deputy of one: the text calls them "former minister", "deputy minister". */
export function isOfOtherRank(company: Company, identity: Identity, { head, with: words }: Description): boolean {
  const { read } = company;
  const { tokens } = read;
  if ([head, ...words].some((word) => isLess(word))) return false;
  const [named] = identity.named;
  if (named === undefined) return false;
  let was = false;
  for (let at = named.at - 1; at >= Math.max(0, named.at - FURTHEST); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    was ||= bare(token.norm).length > 2 && head.startsWith(bare(token.norm));
    if (isLess(token.norm)) return was;
  }
  return false;
}
const FURTHEST = 6;

const isLess = (word: string): boolean => FORMER.has(word) || DEPUTIES.has(word) || /^(?:ex|экс)-/.test(word);
const FORMER = new Set(['former', 'ex', 'бывший', 'бывшая', 'экс', 'նախկին']);
const DEPUTIES = new Set(['deputy', 'vice']);
