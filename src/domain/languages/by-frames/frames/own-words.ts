import type { Reported } from '../../../reading/reported-clause.ts';
import type { FramedText } from '../framed-language.ts';

/** What found the quotation behind a paraphrase. */
export const OWN_WORDS = 'CONTENT: «CONTENT»';

/** «По мнению Ирины, …: «…»»: the quotation behind the colon at `colon` is said by the same speaker. */
export function ownWordsBehind(read: FramedText, said: Reported, colon: number, limit: number): Reported | null {
  if (read.norm(colon) !== ':' || !read.isQuoted(colon + 1)) return null;
  let last = colon + 1;
  while (last < limit && read.isQuoted(last)) last++;
  const content = { first: colon + 1, last };
  return { ...said, content, goesOn: undefined, conjunction: null, foundBy: OWN_WORDS };
}
