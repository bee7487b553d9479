import type { Language } from '../languages/language.ts';
import { stemOf } from '../languages/stem.ts';
import type { Statement } from '../statements/statement.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/** A headline says what a report is about; its first paragraph says it again, with more that is not. */
const HEADLINE = 2;
const FIRST_PARAGRAPH = 1;
/** Shorter words are of every subject. */
const SHORTEST_WORD = 4;
/**
 * How near what a statement says is to the headline and the first paragraph: the share of its words that stand there, of a few words less,
 * so that a word alone is not the nearest of all. From 0 to 3.
 */
export function nearnessTo(
  headline: string,
  firstParagraph: string,
  language: Language,
): (text: string, statement: Statement) => number {
  const wordsIn = (tokens: readonly Token[]): Set<string> =>
    new Set(tokens.filter((token) => counts(token, language)).map(({ norm }) => stemOf(norm)));
  const inHeadline = wordsIn(tokensOf(headline));
  const inFirst = wordsIn(tokensOf(firstParagraph));
  return (text, { start, end }) => {
    const words = wordsIn(tokensOf(text, start, Math.min(end, start + REACH)));
    const among = (others: ReadonlySet<string>): number =>
      [...words].filter((word) => others.has(word)).length / (words.size + FEW_WORDS);
    return HEADLINE * among(inHeadline) + FIRST_PARAGRAPH * among(inFirst);
  };
}

const FEW_WORDS = 5;
/** What is said first says most. UTF-16. */
const REACH = 300;

const counts = ({ kind, norm }: Token, { lexicon }: Language): boolean =>
  kind === 'number' ||
  (kind === 'word' &&
    norm.length >= SHORTEST_WORD &&
    !lexicon.is(norm, 'preposition') &&
    !lexicon.is(norm, 'auxiliary'));
