import { spanOf } from '../../reading/reported-clause.ts';
import type { TextView } from '../../reading/text-view.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { surnameKey } from './name-forms.ts';
import { isNameWord } from './named-people.ts';

const NOT_IN_NAMES = ['role', 'determiner', 'conjunction', 'subordinator', 'preposition', 'role.body'];

/** At most so many different full names of one surname are kept. */
const MOST_OF_ONE = 4;

/** The runs of capital words that end in each surname, anywhere in the text: sources often give the surname alone. */
export function fullNamesBySurname(view: TextView): Map<string, Span[]> {
  const { tokens, lexicon } = view;
  const names = new Map<string, Span[]>();
  const counts = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || lexicon === null || !token.capital) return false;
    if (lexicon.lang !== 'en') return isNameWord(view, at);
    return !NOT_IN_NAMES.some((name) => lexicon.is(token.norm, name));
  };
  for (let at = 0; at < tokens.length; at++) {
    if (!counts(at)) continue;
    let last = at + 1;
    while (counts(last) && last - at < 4 && view.text.slice(tokens[last - 1]?.end, tokens[last]?.start) === ' ') last++;
    if (last - at === 2 || last - at === 3) {
      const span = spanOf(view, { first: at, last });
      const surname = surnameKey(lexicon?.lang ?? '', sliceOf(view.text, span));
      const known = names.get(surname) ?? [];
      if (known.length < MOST_OF_ONE && known.every((one) => sliceOf(view.text, one) !== sliceOf(view.text, span)))
        names.set(surname, [...known, span]);
    }
    at = last - 1;
  }
  return names;
}
