import type { Attributed, ClauseReader } from '../../reading/clause-reader.ts';
import { cueAt } from '../../reading/cue.ts';
import type { Quotation } from '../../reading/quotation.ts';
import type { Reported } from '../../reading/reported-clause.ts';
import type { Sentence } from '../../reading/sentences.ts';
import { type TextView, tokenRange } from '../../reading/text-view.ts';
import type { Span } from '../../text/span.ts';
import { announces } from './announces.ts';
import { attributedAfter, attributedBefore } from './attribute-quotation.ts';

/** After the quotation, before it, as the reader of clauses saw it, or in a sentence before it that ends with a colon. */
export function attributionOf(
  view: TextView,
  reader: ClauseReader,
  quotation: Quotation,
  clause: Reported | null,
  quotationOf: Int32Array,
  sentences: readonly Sentence[],
  number: number,
): Attributed | null {
  if (quotation.label) return namedByLabel(view, quotation.label);
  const sentence = sentences[number] as Sentence;
  const closing = closingSentence(view, quotation, sentences, number);
  if (reader.attribution !== undefined)
    return (
      reader.attribution(quotation, closing) ??
      (clause === null
        ? announced(view, reader, quotation, sentences, number)
        : { cue: clause.cue, source: clause.source })
    );
  const content = tokenRange(view, quotation.outer);
  const limit = nextQuotation(quotation, view, quotationOf, (sentences[closing] as Sentence).last);
  const before = attributedBefore(view, quotation, floorOf(view, quotation, quotationOf, sentence));
  // `Name said: "…" Name disagreed: "…"`: what ends with a colon announces the next quotation.
  const announcesNext = before !== null && view.tokens[limit - 1]?.norm === ':' && (quotationOf[limit] ?? -1) >= 0;
  const after = announcesNext ? null : attributedAfter(view, quotation, limit);
  if (after !== null)
    return {
      cue: after.cue,
      source: (after.cue === null ? null : reader.source(closing, after.cue, content)) ?? after.source,
    };
  if (before !== null)
    return {
      cue: before.cue,
      source: (before.cue === null ? null : reader.source(number, before.cue, content)) ?? before.source,
    };
  if (clause !== null) return { cue: clause.cue, source: clause.source };
  return announced(view, reader, quotation, sentences, number);
}

/** "PRESIDENT: …": the colon stands for the cue. */
function namedByLabel(view: TextView, label: Span): Attributed {
  const source = tokenRange(view, label);
  return { cue: { first: source.last, last: source.last + 1 }, source };
}

/** `She continued: ¶ "…"`: the sentence before a quotation ends with a colon, its last cue announces it. */
function announced(
  view: TextView,
  reader: ClauseReader,
  quotation: Quotation,
  sentences: readonly Sentence[],
  number: number,
): Attributed | null {
  const before = sentences[number - 1];
  const { first } = tokenRange(view, quotation.outer);
  if (before === undefined || sentences[number]?.first !== first || !announces(view, before)) return null;
  for (let at = before.last - 1; at >= before.first; at--) {
    const cue = cueAt(view, at);
    if (cue === null || cue.classes.has('noun')) continue;
    return { cue, source: reader.source(number - 1, cue, { first, last: first }) };
  }
  const colon = { first: before.last - 1, last: before.last };
  const source = reader.source(number - 1, colon, { first, last: first });
  return source === null ? null : { cue: colon, source };
}

function closingSentence(view: TextView, quotation: Quotation, sentences: readonly Sentence[], from: number): number {
  const { last } = tokenRange(view, quotation.outer);
  let number = from;
  while (number + 1 < sentences.length && (sentences[number] as Sentence).last < last) number++;
  return number;
}

/** The token at which the next quotation of the sentence begins, or the sentence's end. */
function nextQuotation(quotation: Quotation, view: TextView, quotationOf: Int32Array, end: number): number {
  const { last } = tokenRange(view, quotation.outer);
  for (let at = last; at < end; at++) if ((quotationOf[at] as number) >= 0) return at;
  return end;
}

/** The first token before a quotation that is the report's own and in the same sentence. */
function floorOf(view: TextView, quotation: Quotation, quotationOf: Int32Array, sentence: Sentence): number {
  const { first } = tokenRange(view, quotation.outer);
  let floor = first;
  while (floor > sentence.first && (quotationOf[floor - 1] as number) < 0) floor--;
  return floor;
}
