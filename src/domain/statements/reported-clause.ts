import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { attributionAt } from './attribution.ts';
import type { Cue } from './cue.ts';
import type { Sentence } from './sentences.ts';
import type { TokenSpan } from './source-phrase.ts';
import type { TextView } from './text-view.ts';

/** A content with its attribution, as token indices; what stands in quotation marks is told apart later. */
export interface Reported {
  readonly content: TokenSpan;
  /** The rest of a content that its attribution splits. */
  readonly goesOn?: TokenSpan | undefined;
  /** The token of "that" before the content. */
  readonly conjunction: number | null;
  readonly cue: Cue;
  readonly source: TokenSpan | null;
}

/** A name before a comma has at most this many words. */
const LONGEST_NAME = 4;

/**
 * "CONTENT, Name Surname | , head of the office, said": where the words before the last comma are a name of their own after
 * another comma, the office is an apposition to it. The name's first token, or null.
 */
function nameBefore(view: TextView, floor: number, end: number): number | null {
  let first = end;
  while (first > floor && end - first < LONGEST_NAME && view.tokens[first - 1]?.capital === true) first--;
  const words = end - first;
  return words >= 2 && view.tokens[first - 1]?.norm === ',' && first - 1 > floor ? first : null;
}

/** What a sentence reports in the frame "CONTENT, SOURCE CUE." or "CONTENT, according to SOURCE.": the attribution closes it. */
export function clauseBeforeCue(view: TextView, sentence: Sentence, quotationOf: Int32Array): Reported | null {
  for (let at = sentence.last - 2; at > sentence.first + 1; at--) {
    if ((quotationOf[at] as number) >= 0) continue;
    const token = view.tokens[at] as Token;
    if (token.norm !== ',' && token.norm !== '-' && token.norm !== '–' && token.norm !== '—') continue;
    const attribution = attributionAt(view, at + 1, sentence.last);
    if (attribution === null || attribution.source === null) continue;
    if (!closesSentence(view, attribution.last, sentence, attribution.cue)) continue;
    let last = at;
    while (
      last > sentence.first &&
      view.tokens[last - 1]?.kind === 'punctuation' &&
      view.tokens[last - 1]?.norm === ','
    )
      last--;
    const name = nameBefore(view, sentence.first, last);
    return {
      content: { first: sentence.first, last: name === null ? last : name - 1 },
      conjunction: null,
      cue: attribution.cue,
      source: name === null ? attribution.source : { first: name, last: attribution.source.last },
    };
  }
  return null;
}

/** After the attribution only an occasion may follow ("in an interview with …", "on Monday"), or who was told. */
function closesSentence(view: TextView, from: number, sentence: Sentence, cue: Cue): boolean {
  const { tokens, lexicon } = view;
  const next = tokens[from];
  if (from >= sentence.last || next === undefined) return true;
  if (next.kind === 'punctuation')
    return '.!?…։'.includes(next.norm) || (next.norm === ':' && from + 1 >= sentence.last);
  return (
    lexicon?.is(next.norm, 'preposition') === true ||
    lexicon?.is(next.norm, 'weekday') === true ||
    lexicon?.is(next.norm, 'adverb') === true ||
    (lexicon?.lang === 'en' && cue.classes.has('tell') && !cue.classes.has('noun') && next.norm !== 'that')
  );
}

export const spanOf = (view: TextView, tokens: TokenSpan): Span => ({
  start: (view.tokens[tokens.first] as Token).start,
  end: (view.tokens[tokens.last - 1] as Token).end,
});
