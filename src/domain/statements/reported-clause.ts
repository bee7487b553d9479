import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { attributionAt } from './attribution.ts';
import { type Cue, cueAt } from './cue.ts';
import type { Sentence } from './sentences.ts';
import { sourceBefore, type TokenSpan } from './source-phrase.ts';
import type { TextView } from './text-view.ts';

/** A content with its attribution, as token indices; what stands in quotation marks is told apart later. */
export interface Reported {
  readonly content: TokenSpan;
  /** The rest of a content that its attribution splits. */
  readonly goesOn?: TokenSpan;
  /** The token of "that" before the content. */
  readonly conjunction: number | null;
  readonly cue: Cue;
  readonly source: TokenSpan | null;
}

const TAKES_CLAUSE = ['say', 'tell', 'believe', 'show', 'adjective'] as const;

/** What a sentence reports in the frame "SOURCE CUE (hearer) (that | : ) CONTENT": the first cue that takes a clause. */
export function clauseAfterCue(view: TextView, sentence: Sentence, quotationOf: Int32Array): Reported | null {
  for (let at = sentence.first; at < sentence.last; at++) {
    if ((quotationOf[at] as number) >= 0) continue;
    const cue = cueAt(view, at);
    if (cue === null || !TAKES_CLAUSE.some((name) => cue.classes.has(name))) continue;
    const source = sourceBefore(view, cue.first, sentence.first);
    if (source === null) continue;
    const start = contentStart(view, cue, sentence, quotationOf);
    if (start === null) continue;
    const conjunction = isThat(view.lexicon?.lang ?? '', view.tokens[start - 1] as Token) ? start - 1 : null;
    return { content: { first: start, last: contentEnd(view, sentence) }, conjunction, cue, source };
  }
  return null;
}

/**
 * Where the content begins after a cue: after "that", a colon, or at once where a clause can begin. Between cue and "that"
 * a hearer and an occasion may stand ("told reporters on Monday that"); they are passed over, never taken for content.
 */
function contentStart(view: TextView, cue: Cue, sentence: Sentence, quotationOf: Int32Array): number | null {
  const { tokens, lexicon } = view;
  if (lexicon === null) return null;
  const nearest = cue.last;
  for (let at = nearest; at < Math.min(sentence.last, nearest + 16); at++) {
    if ((quotationOf[at] as number) >= 0) return cue.classes.has('call') && at > nearest ? nearest : at;
    const token = tokens[at] as Token;
    if (isThat(lexicon.lang, token)) return at + 1 < sentence.last ? at + 1 : null;
    if (token.norm === ':') return at + 1 < sentence.last ? at + 1 : null;
    if (token.kind === 'punctuation' && token.norm !== ',') return null;
    if (at > nearest && cueAt(view, at) !== null) break;
  }
  const first = tokens[nearest];
  if (first === undefined || first.kind === 'punctuation' || nearest >= sentence.last) return null;
  if (!(cue.classes.has('say') || cue.classes.has('believe') || cue.classes.has('show'))) return null;
  if (lexicon.lang !== 'en') return null;
  const opensClause = lexicon.is(first.norm, 'pronoun.person') || lexicon.is(first.norm, 'determiner') || first.capital || lexicon.is(first.norm, 'pronoun.thing');
  return opensClause ? nearest : null;
}

const THAT: Readonly<Record<string, string>> = { en: 'that', ru: 'что', hy: 'որ' };

const isThat = (lang: string, token: Token): boolean => token.norm === THAT[lang];

/** The content runs to the sentence's end, its final marks left out, or to an attribution that closes the sentence. */
function contentEnd(view: TextView, sentence: Sentence): number {
  let last = sentence.last;
  while (last > sentence.first && isEndMark(view.tokens[last - 1] as Token)) last--;
  return last;
}

const isEndMark = (token: Token): boolean => token.kind === 'punctuation' && '.!…;:,։'.includes(token.norm);

/** What a sentence reports in the frame "CONTENT, SOURCE CUE." or "CONTENT, according to SOURCE.": the attribution closes it. */
export function clauseBeforeCue(view: TextView, sentence: Sentence, quotationOf: Int32Array): Reported | null {
  for (let at = sentence.last - 2; at > sentence.first + 1; at--) {
    if ((quotationOf[at] as number) >= 0) continue;
    const token = view.tokens[at] as Token;
    if (token.norm !== ',' && token.norm !== '-' && token.norm !== '–' && token.norm !== '—') continue;
    const attribution = attributionAt(view, at + 1, sentence.last);
    if (attribution === null || attribution.source === null) continue;
    if (!closesSentence(view, attribution.last, sentence)) continue;
    let last = at;
    while (last > sentence.first && view.tokens[last - 1]?.kind === 'punctuation' && view.tokens[last - 1]?.norm === ',') last--;
    return { content: { first: sentence.first, last }, conjunction: null, cue: attribution.cue, source: attribution.source };
  }
  return null;
}

/** After the attribution only an occasion may follow ("in an interview with …", "on Monday"). */
function closesSentence(view: TextView, from: number, sentence: Sentence): boolean {
  const { tokens, lexicon } = view;
  const next = tokens[from];
  if (from >= sentence.last || next === undefined) return true;
  if (next.kind === 'punctuation') return '.!?…։'.includes(next.norm) || (next.norm === ':' && from + 1 >= sentence.last);
  return lexicon?.is(next.norm, 'preposition') === true || lexicon?.is(next.norm, 'weekday') === true || lexicon?.is(next.norm, 'adverb') === true;
}

export const spanOf = (view: TextView, tokens: TokenSpan): Span => ({
  start: (view.tokens[tokens.first] as Token).start,
  end: (view.tokens[tokens.last - 1] as Token).end,
});
