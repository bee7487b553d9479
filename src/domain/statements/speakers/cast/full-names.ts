import type { LanguageText } from '../../../languages/language.ts';
import { isSpaceBetween } from '../../../reading/capital-words.ts';
import { runFrom } from '../../../reading/office-run.ts';
import { type Span, sliceOf } from '../../../text/span.ts';

/** So many words are a full name; so many different full names of one surname are kept. */
const SHORTEST = 2;
const LONGEST = 3;
const MOST_OF_ONE = 4;

/** The runs of capital words that end in each surname, anywhere in the text: sources often give the surname alone. */
export function fullNamesBySurname(read: LanguageText): Map<string, Span[]> {
  const rules = read.language.names;
  const names = new Map<string, Span[]>();
  for (let at = 0; at < read.tokens.length; at++) {
    if (!rules.isPartOfName(read, at)) continue;
    const run = runFrom(
      at,
      at + LONGEST + 1,
      (next) => rules.isPartOfName(read, next) && isSpaceBetween(read, next - 1, next),
    );
    const words = run.last - run.first;
    // «Երևանում Սիմոնյանը»: two capital words are not always a name.
    if (words >= SHORTEST && words <= LONGEST && rules.inRun(read, run) !== null) {
      const key = rules.surnameKey(read.wordsOf(run));
      names.set(key, withName(read, names.get(key) ?? [], read.spanOf(run)));
    }
    at = run.last - 1;
  }
  return names;
}

function withName({ text }: LanguageText, known: readonly Span[], name: Span): Span[] {
  const isKnown = known.some((one) => sliceOf(text, one) === sliceOf(text, name));
  return isKnown || known.length >= MOST_OF_ONE ? [...known] : [...known, name];
}
