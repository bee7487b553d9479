import { lexiconFor } from '../languages/languages.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/** A clause is worth comparing on its own from this many words on; a longer compound is cut into at most this many. */
const LEAST_WORDS = 4;
const MOST_CLAUSES = 6;

/**
 * Cuts a compound into its clauses: at a semicolon, a colon or a long dash, and at a comma (in English also without one)
 * before a word that joins or subordinates. A piece too short to say anything stays with the one before it. A passage
 * that is one clause gives that one; an empty passage none.
 */
export function clausesOf(text: string, passage: Span, lang: string): Span[] {
  const tokens = tokensOf(text, passage.start, passage.end);
  const clauses: { start: number; end: number; words: number }[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !cutsBefore(tokens, at, lang)) continue;
    const words = tokens.slice(from, at).filter(({ kind }) => kind !== 'punctuation').length;
    const last = clauses[clauses.length - 1];
    const first = tokens[from];
    const end = tokens[at - 1]?.end ?? 0;
    if (first === undefined || from === at) continue;
    if (last !== undefined && (words < LEAST_WORDS || last.words < LEAST_WORDS || clauses.length === MOST_CLAUSES)) {
      last.end = end;
      last.words += words;
    } else {
      clauses.push({ start: first.start, end, words });
    }
    from = at;
  }
  return clauses.map(({ start, end }) => ({ start, end }));
}

const HARD_MARKS = ';:—–';

function cutsBefore(tokens: readonly Token[], at: number, lang: string): boolean {
  const previous = tokens[at - 1];
  const token = tokens[at];
  if (previous === undefined || token === undefined || token.kind === 'punctuation') return false;
  if (previous.kind === 'punctuation' && HARD_MARKS.includes(previous.norm)) return true;
  const lexicon = lexiconFor(lang);
  if (lexicon === null) return false;
  const joins = lexicon.is(token.norm, 'conjunction') || lexicon.is(token.norm, 'subordinator');
  return joins && (previous.norm === ',' || ALWAYS.has(token.norm));
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
