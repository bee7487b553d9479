import { attributionAt } from '../../reading/attribution.ts';
import { cueAt, introducesQuotation } from '../../reading/cue.ts';
import type { Quotation } from '../../reading/quotation.ts';
import { sourceBefore, type TokenSpan } from '../../reading/source-phrase.ts';
import { type TextView, tokenRange } from '../../reading/text-view.ts';
import { isDash } from '../../text/characters.ts';
import type { Token } from '../../text/tokens.ts';

/** How a quotation is attributed: its cue and source as token indices, and on which side of it they stand. */
export interface QuotationAttribution {
  readonly side: 'after' | 'before';
  readonly cue: TokenSpan | null;
  readonly source: TokenSpan | null;
}

/** Looks right after a quotation: `"…," he said`, `"…," said the minister`, `"…" — Name`. `limit` is the end of its sentence. */
export function attributedAfter(view: TextView, quotation: Quotation, limit: number): QuotationAttribution | null {
  const { last } = tokenRange(view, quotation.outer);
  if (last >= limit) return null;
  const signed = signedBy(view, last, limit);
  if (signed !== null) return signed;
  const attribution = attributionAt(view, last, limit, introducesQuotation);
  if (attribution === null) return null;
  return {
    side: 'after',
    cue: { first: attribution.cue.first, last: attribution.cue.last },
    source: attribution.source,
  };
}

/** A dash and a name to the end of the sentence: the signature of a stand-alone quotation. */
function signedBy(view: TextView, at: number, limit: number): QuotationAttribution | null {
  const dash = view.tokens[at] as Token;
  if (!isDash(dash.norm)) return null;
  const first = at + 1;
  const name = view.tokens[first];
  if (name === undefined || first >= limit || !name.capital) return null;
  let last = first;
  while (
    last < limit &&
    (view.tokens[last]?.kind === 'word' ||
      view.tokens[last]?.norm === ',' ||
      (view.tokens[last]?.norm === '.' && last + 1 < limit))
  ) {
    if (cueAt(view, last) !== null) return null;
    last++;
  }
  if (last - first > 12) return null;
  return {
    side: 'after',
    cue: { first: at, last: at + 1 },
    source: { first, last: Math.max(first + 1, nameEnd(view, first, last)) },
  };
}

const nameEnd = (view: TextView, first: number, last: number): number => {
  for (let at = first; at < last; at++) if (view.tokens[at]?.norm === ',') return at;
  return last;
};

/**
 * Looks before a quotation, not before token `floor`: `he said: "…"`, `Name told reporters, "…"`, `Name: "…"`.
 * The cue may be followed by a hearer and an occasion, but by nothing that begins a clause of its own.
 */
export function attributedBefore(view: TextView, quotation: Quotation, floor: number): QuotationAttribution | null {
  const { tokens, lexicon } = view;
  const { first } = tokenRange(view, quotation.outer);
  const nearest = tokens[first - 1];
  if (first <= floor || nearest === undefined || lexicon === null) return null;
  const introduced = nearest.norm === ':' || nearest.norm === ',' || isDash(nearest.norm);
  const furthest = Math.max(floor, first - 26);
  for (let at = first - 1; at >= furthest; at--) {
    const cue = cueAt(view, at);
    if (cue === null || cue.last > first || cue.classes.has('noun')) continue;
    if (!['say', 'tell', 'ask', 'believe', 'discourse', 'show', 'call'].some((name) => cue.classes.has(name as 'say')))
      continue;
    if (!introduced && cue.last !== first) continue;
    return { side: 'before', cue: { first: cue.first, last: cue.last }, source: sourceBefore(view, cue.first, floor) };
  }
  if (nearest.norm !== ':' || first - 1 - floor > 14) return null;
  const source = sourceBefore(view, first - 1, floor);
  return source === null ? null : { side: 'before', cue: { first: first - 1, last: first }, source };
}
