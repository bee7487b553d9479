import type { LanguageText } from '../../languages/language.ts';
import type { WordClass } from '../../lexicon/word-classes.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { surnameKey } from './name-forms.ts';
import { isNameWord } from './named-people.ts';

const NOT_IN_NAMES: readonly WordClass[] = [
  'role',
  'determiner',
  'conjunction',
  'subordinator',
  'preposition',
  'role.body',
];

/** At most so many different full names of one surname are kept. */
const MOST_OF_ONE = 4;

/** The runs of capital words that end in each surname, anywhere in the text: sources often give the surname alone. */
export function fullNamesBySurname(read: LanguageText): Map<string, Span[]> {
  const { tokens, lexicon } = read;
  const names = new Map<string, Span[]>();
  const counts = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || !read.language.hasRules || !token.capital) return false;
    if (lexicon.lang !== 'en') return isNameWord(read, at);
    return !read.isAny(at, NOT_IN_NAMES);
  };
  for (let at = 0; at < tokens.length; at++) {
    if (!counts(at)) continue;
    let last = at + 1;
    while (counts(last) && last - at < 4 && read.text.slice(tokens[last - 1]?.end, tokens[last]?.start) === ' ') last++;
    if (last - at === 2 || last - at === 3) {
      const span = read.spanOf({ first: at, last });
      const surname = surnameKey(lexicon.lang ?? '', sliceOf(read.text, span));
      const known = names.get(surname) ?? [];
      if (known.length < MOST_OF_ONE && known.every((one) => sliceOf(read.text, one) !== sliceOf(read.text, span)))
        names.set(surname, [...known, span]);
    }
    at = last - 1;
  }
  return names;
}
