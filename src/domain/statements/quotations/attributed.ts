import type { Language } from '../../languages/language.ts';
import type { Attributed, ClauseReader } from '../../reading/clause-reader.ts';
import type { Quotation } from '../../reading/quotation.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Reported } from '../../reading/reported-clause.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { Span } from '../../text/span.ts';
import { announces } from './announces.ts';
import { attributedAfter, attributedBefore } from './attribute-quotation.ts';

/** After the quotation, before it, as the reader of clauses saw it, or in a sentence before it that ends with a colon. */
export function attributionOf(
  read: ReadText<Language>,
  reader: ClauseReader,
  quotation: Quotation,
  clause: Reported | null,
  number: number,
): Attributed | null {
  if (quotation.label) return namedByLabel(read, quotation.label);
  const sentence = read.sentences[number] as Sentence;
  const closing = closingSentence(read, quotation, number);
  if (reader.attribution !== undefined)
    return (
      reader.attribution(quotation, closing) ??
      (clause === null ? announced(read, reader, quotation, number) : { cue: clause.cue, source: clause.source })
    );
  const content = read.rangeOf(quotation.outer);
  const limit = nextQuotation(quotation, read, (read.sentences[closing] as Sentence).last);
  const before = attributedBefore(read, quotation, floorOf(read, quotation, sentence));
  // `Name said: "…" Name disagreed: "…"`: what ends with a colon announces the next quotation.
  const announcesNext = before !== null && read.norm(limit - 1) === ':' && read.inMarks(limit);
  const after = announcesNext ? null : attributedAfter(read, quotation, limit);
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
  return announced(read, reader, quotation, number);
}

/** "PRESIDENT: …": the colon stands for the cue. */
function namedByLabel(read: ReadText<Language>, label: Span): Attributed {
  const source = read.rangeOf(label);
  return { cue: { first: source.last, last: source.last + 1 }, source };
}

/** `She continued: ¶ "…"`: the sentence before a quotation ends with a colon, its last cue announces it. */
function announced(
  read: ReadText<Language>,
  reader: ClauseReader,
  quotation: Quotation,
  number: number,
): Attributed | null {
  const before = read.sentences[number - 1];
  const { first } = read.rangeOf(quotation.outer);
  if (before === undefined || read.sentences[number]?.first !== first || !announces(read, before)) return null;
  for (let at = before.last - 1; at >= before.first; at--) {
    const cue = read.cueAt(at);
    if (cue === null || cue.classes.has('noun')) continue;
    return { cue, source: reader.source(number - 1, cue, { first, last: first }) };
  }
  const colon = { first: before.last - 1, last: before.last };
  const source = reader.source(number - 1, colon, { first, last: first });
  return source === null ? null : { cue: colon, source };
}

function closingSentence(read: ReadText<Language>, quotation: Quotation, from: number): number {
  const { last } = read.rangeOf(quotation.outer);
  let number = from;
  while (number + 1 < read.sentences.length && (read.sentences[number] as Sentence).last < last) number++;
  return number;
}

/** The token at which the next quotation of the sentence begins, or the sentence's end. */
function nextQuotation(quotation: Quotation, read: ReadText<Language>, end: number): number {
  const { last } = read.rangeOf(quotation.outer);
  for (let at = last; at < end; at++) if (read.inMarks(at)) return at;
  return end;
}

/** The first token before a quotation that is the report's own and in the same sentence. */
function floorOf(read: ReadText<Language>, quotation: Quotation, sentence: Sentence): number {
  const { first } = read.rangeOf(quotation.outer);
  let floor = first;
  while (floor > sentence.first && !read.inMarks(floor - 1)) floor--;
  return floor;
}
