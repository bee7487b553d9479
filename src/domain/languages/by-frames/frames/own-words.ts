import type { Reported } from '../../../reading/reported-clause.ts';
import type { ContentEnd } from '../framed-language.ts';
import type { SharedFrame } from './shared-frame.ts';

/** "CONTENT: «CONTENT»": «По мнению Ирины, …: «…»»: the quotation behind the colon is said by the same speaker. */
export const ownWordsFrame: SharedFrame<ContentEnd, Reported> = {
  name: 'CONTENT: «CONTENT»',
  read({ read, said, at, limit }) {
    const opens = read.norm(at) === ':' || read.language.frames.contents.isPartDot(read, at);
    if (!opens || !read.isQuoted(at + 1)) return null;
    const first = at + 1;
    let last = first;
    while (last < limit && read.isQuoted(last)) last++;
    return { ...said, content: { first, last }, goesOn: undefined, conjunction: null };
  },
};
