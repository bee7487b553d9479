import type { Language } from '../languages/language.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Span } from '../text/span.ts';
import type { TokenSpan } from '../text/token-span.ts';
import type { Hedge } from './statement.ts';

interface Hedged {
  readonly hedges: Hedge[];
  readonly negations: Span[];
}

/** Hedging and negating words inside a content, as spans in reading order; nothing in a language without rules. */
export function hedgesIn(read: ReadText<Language>, segments: readonly Span[]): Hedged {
  const found: Hedged = { hedges: [], negations: [] };
  if (!read.language.hasRules) return found;
  for (const segment of segments) {
    const tokens = read.rangeOf(segment);
    for (let at = tokens.first; at < tokens.last; ) at += takeAt(read, at, tokens, found);
  }
  return found;
}

/** Adds what begins at a token; gives the number of tokens to go on. */
function takeAt(read: ReadText<Language>, at: number, { first }: TokenSpan, { hedges, negations }: Hedged): number {
  const { lexicon, tokens } = read;
  const hedge = isMonth(read, at, first) ? null : lexicon.hedges.match(tokens, at);
  const negation = lexicon.negations.match(tokens, at);
  const endOf = (length: number): number => read.endOf(at + length - 1);
  if (hedge !== null) {
    const type = [...hedge.meanings][0] ?? 'possibility';
    hedges.push({ start: read.startOf(startOfHedge(read, at, first, type)), end: endOf(hedge.length), type });
  }
  if (negation !== null) negations.push({ start: read.startOf(at), end: endOf(negation.length) });
  return Math.max(hedge?.length ?? 0, negation?.length ?? 0, 1);
}

/** A hope is somebody's: "which I hope", «мы надеемся» are read as one. */
function startOfHedge(read: ReadText<Language>, at: number, first: number, type: Hedge['type']): number {
  const person = at - 1;
  if ((type !== 'hope' && type !== 'opinion') || person < first) return at;
  if (!read.is(person, 'pronoun.person') && !read.is(person, 'pronoun.first')) return at;
  return person > first && read.is(person - 1, 'wholeClauseRelative') ? person - 1 : person;
}

/** "May" inside a sentence is a month. */
const isMonth = (read: ReadText<Language>, at: number, first: number): boolean =>
  at > first && read.isCapital(at) && read.is(at, 'month');
