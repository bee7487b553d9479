import type { Language } from '../languages/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isAbbreviationDot } from '../reading/abbreviation-dot.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/** Shorter sentences are shown whole. In code units: about twenty words. */
const COMFORTABLE = 130;
/** What is left of a sentence has to say something. */
const LEAST = 60;

/**
 * The head of a paragraph that somebody said: its first sentence, verbatim. Of a long one parts may be left out, an aside
 * between dashes and what follows the last safe end of a clause, but never a word of `guarded` (hedges and negations), and
 * nothing from a language without rules, whose hedges are not known.
 */
export function paragraphHead(text: string, paragraph: Span, guarded: readonly Span[], language: Language): Span[] {
  const tokens = sentenceTokens(tokensOf(text, paragraph.start, paragraph.end), language);
  const last = tokens[tokens.length - 1];
  if (last === undefined) return [];
  const sentence = { start: paragraph.start, end: last.end };
  if (!language.hasRules || lengthOf([sentence]) <= COMFORTABLE) return [sentence];
  const isGuarded = (from: number, to: number): boolean => guarded.some((span) => span.start < to && span.end > from);
  const parts = withoutAside(sentence, tokens, isGuarded);
  return lengthOf(parts) <= COMFORTABLE ? parts : withoutTail(parts, tokens, language, isGuarded);
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Those of the first sentence: it ends with a mark and white space before a capital or a number. */
function sentenceTokens(tokens: readonly Token[], { lexicon, card }: Language): readonly Token[] {
  const end = tokens.findIndex((mark, at) => {
    const next = tokens[at + 1];
    if (at < 2 || next === undefined || !card.endsSentence(mark.norm)) return false;
    const opensNext = (next.capital || next.kind === 'number') && mark.end < next.start;
    return opensNext && !(mark.norm === '.' && isAbbreviationDot({ tokens, lexicon }, at));
  });
  return end < 0 ? tokens : tokens.slice(0, end + 1);
}

type Guard = (from: number, to: number) => boolean;

/** "the experience - and we celebrated … - shows": what stands between two spaced dashes is left out. */
function withoutAside(sentence: Span, tokens: readonly Token[], isGuarded: Guard): Span[] {
  const dashes = tokens.filter((token, at) => isSpacedDash(token, tokens[at - 1], tokens[at + 1]));
  const [opening, closing] = dashes;
  if (dashes.length !== 2 || opening === undefined || closing === undefined || isGuarded(opening.start, closing.end))
    return [sentence];
  const before = tokens[tokens.indexOf(opening) - 1] as Token;
  const after = tokens[tokens.indexOf(closing) + 1] as Token;
  return [
    { start: sentence.start, end: before.end },
    { start: after.start, end: sentence.end },
  ];
}

const isSpacedDash = (token: Token, before: Token | undefined, after: Token | undefined): boolean =>
  '-–—'.includes(token.norm) &&
  before !== undefined &&
  after !== undefined &&
  before.end < token.start &&
  token.end < after.start;

/** Cut at the last safe place that leaves a comfortable length, or at the first one behind it; whole where there is none. */
function withoutTail(parts: Span[], tokens: readonly Token[], language: Language, isGuarded: Guard): Span[] {
  const end = parts[parts.length - 1]?.end ?? 0;
  const upTo = (at: number): Span[] =>
    parts.filter((part) => part.start < at).map((part) => ({ start: part.start, end: Math.min(part.end, at) }));
  const ends = tokens
    .filter((token, at) => isSafeEnd(tokens, at, language) && !isGuarded(token.start, end))
    .map((token) => upTo(token.start))
    .filter((kept) => lengthOf(kept) >= LEAST && (kept.at(-1)?.end ?? 0) < end);
  return ends.findLast((kept) => lengthOf(kept) <= COMFORTABLE) ?? ends[0] ?? parts;
}

/**
 * A semicolon; a comma before what only adds to the sentence ("and"), but not the one behind an introductory phrase. Never
 * before what sets the first half against the second ("but"), or makes it depend on something ("if", "which"): with that
 * gone the rest would say something else.
 */
function isSafeEnd(tokens: readonly Token[], at: number, { card, lexicon }: Language): boolean {
  const mark = tokens[at]?.norm;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === 'punctuation' || card.contrasts(next.norm)) return false;
  if (mark === ';') return true;
  return mark === ',' && card.mayEndBefore(next.norm, lexicon) && !isIntroduced(tokens, at, lexicon);
}

/** Whether the comma may be the one that ends an introductory phrase ("Despite the decision, …", "When asked, …"). */
function isIntroduced(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const first = tokens.find((token) => token.kind === 'word');
  if (first === undefined) return true;
  const opens = lexicon.is(first.norm, 'preposition') || lexicon.is(first.norm, 'subordinator');
  return opens && tokens.findIndex((token) => token.norm === ',') === at;
}
