import { type Span, sliceOf } from '../text/span.ts';
import { surnameKey } from './name-forms.ts';
import { isNameWord } from './named-people.ts';
import { spanOf } from './reported-clause.ts';
import type { TextView } from './text-view.ts';

/** The longest run of capital words that ends in each surname, anywhere in the text: sources often give the surname alone. */
export function fullNamesBySurname(view: TextView): Map<string, Span> {
  const { tokens, lexicon } = view;
  const names = new Map<string, Span>();
  const counts = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || lexicon === null || !token.capital) return false;
    if (lexicon.lang !== 'en') return isNameWord(view, at);
    return !lexicon.is(token.norm, 'role') && !lexicon.is(token.norm, 'determiner');
  };
  for (let at = 0; at < tokens.length; at++) {
    if (!counts(at)) continue;
    let last = at + 1;
    while (counts(last) && last - at < 4 && view.text.slice(tokens[last - 1]?.end, tokens[last]?.start) === ' ') last++;
    if (last - at === 2 || last - at === 3) {
      const span = spanOf(view, { first: at, last });
      const surname = surnameKey(lexicon?.lang ?? '', sliceOf(view.text, span));
      if (!names.has(surname)) names.set(surname, span);
    }
    at = last - 1;
  }
  return names;
}
