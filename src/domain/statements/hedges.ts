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
    let plainTo = tokens.first;
    for (let at = tokens.first; at < tokens.last; ) {
      plainTo = Math.max(plainTo, at + (read.lexicon.unhedged.match(read.tokens, at)?.length ?? 0));
      at += takeAt(read, at, { tokens, plainTo }, found);
    }
  }
  return found;
}

interface Place {
  readonly tokens: TokenSpan;
  /** Where a phrase that hedges nothing ends; a hedge that reaches beyond it is one all the same: "could | not rule out". */
  readonly plainTo: number;
}

/** Adds what begins at a token; gives the number of tokens to go on. */
function takeAt(read: ReadText<Language>, at: number, place: Place, { hedges, negations }: Hedged): number {
  const { lexicon, tokens } = read;
  const { first } = place.tokens;
  const match = isNoHedge(read, at, first) ? null : lexicon.hedges.match(tokens, at);
  const hedge = match === null || at + match.length <= place.plainTo ? null : match;
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

/** A word that hedges elsewhere: a month, a preposition without a number, what anybody is able to do. */
const isNoHedge = (read: ReadText<Language>, at: number, first: number): boolean =>
  isMonth(read, at, first) || (read.is(at, 'rounding') && !isBeforeNumber(read, at)) || isAnybodys(read, at);

/** "May" inside a sentence is a month, and at its head before a number. */
const isMonth = (read: ReadText<Language>, at: number, first: number): boolean =>
  read.isCapital(at) && read.is(at, 'month') && (at > first || read.tokens[at + 1]?.kind === 'number');

/** Between a word that rounds and its number stands a determiner or a currency's mark: "about a dozen", "about $5". */
const FURTHEST_NUMBER = 2;

/** "About nine", "about 9 a.m."; not "about the price". */
function isBeforeNumber(read: ReadText<Language>, at: number): boolean {
  for (let next = at + 1; next <= at + FURTHEST_NUMBER; next++) {
    if (read.tokens[next]?.kind === 'number' || read.is(next, 'numeral')) return true;
    if (read.isWord(next) ? read.norm(next).length > 1 : !isCurrency(read.norm(next))) return false;
  }
  return false;
}

const isCurrency = (mark: string): boolean => /^\p{Sc}$/u.test(mark);

/** As far from a verb of being able its subject stands in the same stretch. */
const FURTHEST_SUBJECT = 5;

/** "Anyone could", «կարող է կարդալ ցանկացած մարդ»: an ability, and no guess. */
function isAnybodys(read: ReadText<Language>, at: number): boolean {
  if (!read.is(at, 'modal')) return false;
  const isUniversalTowards = (step: 1 | -1): boolean => {
    for (let next = at + step; Math.abs(next - at) <= FURTHEST_SUBJECT; next += step) {
      if (!read.isWord(next)) return false;
      if (isAnybody(read, next)) return true;
    }
    return false;
  };
  return isUniversalTowards(-1) || isUniversalTowards(1);
}

/** "Anyone", «любой» without a noun, "any citizen", "every minister"; not "any delay". */
function isAnybody(read: ReadText<Language>, at: number): boolean {
  const next = at + 1;
  if (read.is(at, 'universalOf') && (read.is(next, 'human') || read.is(next, 'role'))) return true;
  return read.is(at, 'universal') && (!read.isWord(next) || read.is(next, 'modal') || !read.is(at, 'universalOf'));
}
