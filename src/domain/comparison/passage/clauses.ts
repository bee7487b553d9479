import { lexiconFor } from '../../languages/registry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Span } from '../../text/span.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';

/** A clause is worth comparing on its own from this many words on; a longer compound is cut into at most this many. */
const LEAST_WORDS = 4;
const MOST_CLAUSES = 6;

/** A clause, and where its tokens stand among those of the passage. */
export interface Clause extends Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a compound into its clauses: at a semicolon, a colon or a long dash, and at a comma (in English also without one)
 * before a word that joins or subordinates. A piece too short to say anything stays with the one before it. A passage
 * that is one clause gives that one; an empty passage none.
 */
export const clausesOf = (text: string, passage: Span, lang: string): Span[] =>
  clausesAmong(tokensOf(text, passage.start, passage.end), lang).map(({ start, end }) => ({ start, end }));

/** The same of a passage whose tokens are known. */
export function clausesAmong(tokens: readonly Token[], lang: string): Clause[] {
  const lexicon = lexiconFor(lang);
  const clauses: { start: number; end: number; from: number; to: number; words: number }[] = [];
  let from = 0;
  let words = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (at > from && (token === undefined || cutsBefore(token, tokens[at - 1] as Token, lexicon))) {
      const last = clauses[clauses.length - 1];
      const { end } = tokens[at - 1] as Token;
      if (last !== undefined && (words < LEAST_WORDS || last.words < LEAST_WORDS || clauses.length === MOST_CLAUSES)) {
        last.end = end;
        last.to = at;
        last.words += words;
      } else {
        clauses.push({ start: (tokens[from] as Token).start, end, from, to: at, words });
      }
      from = at;
      words = 0;
    }
    if (token !== undefined && token.kind !== 'punctuation') words++;
  }
  return clauses;
}

const HARD_MARKS = ';:—–';

function cutsBefore(token: Token, previous: Token, lexicon: Lexicon | null): boolean {
  if (token.kind === 'punctuation') return false;
  if (previous.kind === 'punctuation' && HARD_MARKS.includes(previous.norm)) return true;
  if (lexicon === null || (previous.norm !== ',' && !ALWAYS.has(token.norm))) return false;
  return lexicon.is(token.norm, 'conjunction') || lexicon.is(token.norm, 'subordinator');
}

const ALWAYS = new Set([
  'but',
  'although',
  'though',
  'whereas',
  'while',
  'но',
  'хотя',
  'однако',
  'բայց',
  'սակայն',
  'իսկ',
  'թեև',
]);
