import type { Language } from '../../languages/language.ts';
import type { CueClass } from '../../lexicon/word-classes.ts';
import { attributionAt } from '../../reading/attribution.ts';
import { introducesQuotation, isCueOf } from '../../reading/cue.ts';
import type { Quotation } from '../../reading/quotation.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { sourceBefore } from '../../reading/source-before-cue.ts';
import { isDash } from '../../text/characters.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { Token } from '../../text/tokens.ts';

/** How a quotation is attributed: its cue and source as token indices, and on which side of it they stand. */
export interface QuotationAttribution {
  readonly side: 'after' | 'before';
  readonly cue: TokenSpan | null;
  readonly source: TokenSpan | null;
}

/** Looks right after a quotation: `"…," he said`, `"…," said the minister`, `"…" — Name`. `limit` is the end of its sentence. */
export function attributedAfter(
  read: ReadText<Language>,
  quotation: Quotation,
  limit: number,
): QuotationAttribution | null {
  const { last } = read.rangeOf(quotation.outer);
  if (last >= limit) return null;
  const signed = signedBy(read, last, limit);
  if (signed !== null) return signed;
  const attribution = attributionAt(read, last, limit, introducesQuotation);
  if (attribution === null) return null;
  return {
    side: 'after',
    cue: { first: attribution.cue.first, last: attribution.cue.last },
    source: attribution.source,
  };
}

/** A dash and a name to the end of the sentence: the signature of a stand-alone quotation. */
function signedBy(read: ReadText<Language>, at: number, limit: number): QuotationAttribution | null {
  const dash = read.tokens[at] as Token;
  if (!isDash(dash.norm)) return null;
  const first = at + 1;
  const name = read.tokens[first];
  if (name === undefined || first >= limit || !name.capital) return null;
  let last = first;
  while (
    last < limit &&
    (read.isWord(last) || read.norm(last) === ',' || (read.norm(last) === '.' && last + 1 < limit))
  ) {
    if (read.cueAt(last) !== null) return null;
    last++;
  }
  if (last - first > 12) return null;
  return {
    side: 'after',
    cue: { first: at, last: at + 1 },
    source: { first, last: Math.max(first + 1, nameEnd(read, first, last)) },
  };
}

const nameEnd = (read: ReadText<Language>, first: number, last: number): number => {
  for (let at = first; at < last; at++) if (read.norm(at) === ',') return at;
  return last;
};

/**
 * Looks before a quotation, not before token `floor`: `he said: "…"`, `Name told reporters, "…"`, `Name: "…"`.
 * The cue may be followed by a hearer and an occasion, but by nothing that begins a clause of its own.
 */
export function attributedBefore(
  read: ReadText<Language>,
  quotation: Quotation,
  floor: number,
): QuotationAttribution | null {
  const { tokens } = read;
  const { first } = read.rangeOf(quotation.outer);
  const nearest = tokens[first - 1];
  if (first <= floor || nearest === undefined || !read.language.hasRules) return null;
  const introduced = nearest.norm === ':' || nearest.norm === ',' || isDash(nearest.norm);
  const furthest = Math.max(floor, first - 26);
  for (let at = first - 1; at >= furthest; at--) {
    const cue = read.cueAt(at);
    if (cue === null || cue.last > first || cue.classes.has('noun')) continue;
    if (!isCueOf(cue, BEFORE_QUOTATIONS)) continue;
    if (!introduced && cue.last !== first) continue;
    return { side: 'before', cue: { first: cue.first, last: cue.last }, source: sourceBefore(read, cue.first, floor) };
  }
  if (nearest.norm !== ':' || first - 1 - floor > 14) return null;
  const source = sourceBefore(read, first - 1, floor);
  return source === null ? null : { side: 'before', cue: { first: first - 1, last: first }, source };
}

const BEFORE_QUOTATIONS: readonly CueClass[] = ['say', 'tell', 'ask', 'believe', 'discourse', 'show', 'call'];
