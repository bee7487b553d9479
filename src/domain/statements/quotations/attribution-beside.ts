import type { Language } from '../../languages/language.ts';
import type { CueClass } from '../../lexicon/word-classes.ts';
import { attributionAt } from '../../reading/attribution.ts';
import type { Attributed } from '../../reading/clause-reader.ts';
import { introducesQuotation, isCueOf } from '../../reading/cue.ts';
import type { Quotation } from '../../reading/quotation.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { sourceBefore } from '../../reading/source-before-cue.ts';
import { isDash } from '../../text/characters.ts';

/** A signature has at most this many tokens. */
const LONGEST_SIGNATURE = 12;
/** A cue stands at most this many tokens before the quotation it introduces. */
const FURTHEST_CUE = 25;
/** A name that only a colon parts from a quotation stands in at most this many tokens. */
const LONGEST_NAMING = 14;

/** Looks right after a quotation: `"…," he said`, `"…," said the minister`, `"…" — Name`. `limit` is the end of its sentence. */
export function attributedAfter(read: ReadText<Language>, quotation: Quotation, limit: number): Attributed | null {
  const { last } = read.rangeOf(quotation.outer);
  if (last >= limit) return null;
  const signed = signedBy(read, last, limit);
  if (signed !== null) return signed;
  const attribution = attributionAt(read, last, limit, introducesQuotation);
  if (attribution === null) return null;
  const { cue, source } = attribution;
  return { cue: { first: cue.first, last: cue.last }, source, foundBy: 'attribution after the quotation' };
}

/** A dash and a name to the end of the sentence: the signature of a stand-alone quotation. */
function signedBy(read: ReadText<Language>, dash: number, limit: number): Attributed | null {
  const first = dash + 1;
  if (!isDash(read.norm(dash)) || first >= limit || !read.isCapital(first)) return null;
  let last = first;
  while (last < limit && isOfSignature(read, last, limit)) {
    if (read.cueAt(last) !== null) return null;
    last++;
  }
  if (last - first > LONGEST_SIGNATURE) return null;
  return {
    cue: { first: dash, last: first },
    source: { first, last: Math.max(first + 1, nameEnd(read, first, last)) },
    foundBy: 'signature after the quotation',
  };
}

const isOfSignature = (read: ReadText<Language>, at: number, limit: number): boolean =>
  read.isWord(at) || read.norm(at) === ',' || (read.norm(at) === '.' && at + 1 < limit);

const nameEnd = (read: ReadText<Language>, first: number, last: number): number => {
  for (let at = first; at < last; at++) if (read.norm(at) === ',') return at;
  return last;
};

/**
 * Looks before a quotation, not before token `floor`: `he said: "…"`, `Name told reporters, "…"`, `Name: "…"`.
 * The cue may be followed by a hearer and an occasion, but by nothing that begins a clause of its own.
 */
export function attributedBefore(read: ReadText<Language>, quotation: Quotation, floor: number): Attributed | null {
  const { first } = read.rangeOf(quotation.outer);
  if (first <= floor || !read.language.hasRules) return null;
  const pause = read.norm(first - 1);
  const introduced = pause === ':' || pause === ',' || isDash(pause);
  const furthest = Math.max(floor, first - 1 - FURTHEST_CUE);
  for (let at = first - 1; at >= furthest; at--) {
    const cue = read.cueAt(at);
    if (cue === null || cue.last > first || cue.classes.has('noun')) continue;
    if (!isCueOf(cue, BEFORE_QUOTATIONS)) continue;
    if (!introduced && cue.last !== first) continue;
    return {
      cue: { first: cue.first, last: cue.last },
      source: sourceBefore(read, cue.first, floor),
      foundBy: 'attribution before the quotation',
    };
  }
  if (pause !== ':' || first - 1 - floor > LONGEST_NAMING) return null;
  const source = sourceBefore(read, first - 1, floor);
  if (source === null) return null;
  return { cue: { first: first - 1, last: first }, source, foundBy: 'name and colon before the quotation' };
}

const BEFORE_QUOTATIONS: readonly CueClass[] = ['say', 'tell', 'ask', 'believe', 'discourse', 'show', 'call'];
