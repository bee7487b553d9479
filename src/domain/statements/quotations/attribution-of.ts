import type { Language } from '../../languages/language.ts';
import type { Attributed } from '../../reading/clause-reader.ts';
import type { Quotation } from '../../reading/quotation.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Reported } from '../../reading/reported-clause.ts';
import type { Span } from '../../text/span.ts';
import { announcement } from './announcement.ts';
import { isBeforeAnothersSentence } from './anothers-sentence.ts';
import { attributedAfter, attributedBefore } from './attribution-beside.ts';
import type { QuotationInSentence } from './quotation-in-sentence.ts';
import { signature } from './signature.ts';

/** Who said a quotation: by the label of its turn, by its signature, as the reader of clauses saw it, beside it, or in an announcement before it. */
export function attributionOf(place: QuotationInSentence): Attributed | null {
  const { read, reader, quotation, clause } = place;
  if (quotation.label) return namedByLabel(read, quotation.label);
  const signed = signature(place);
  if (signed !== null) return signed;
  const closing = closingSentence(place);
  const beside =
    reader.attribution === undefined ? besideMarks(place, closing) : reader.attribution(quotation, closing);
  if (beside !== null) return beside;
  if (clause === null) return announcement(place);
  return isBehind(place, clause) && isBeforeAnothersSentence(place) ? null : attributedBy(clause);
}

const isBehind = ({ read, quotation }: QuotationInSentence, { cue }: Reported): boolean =>
  cue.first >= read.rangeOf(quotation.outer).last;

/** The attribution that a clause holds. */
const attributedBy = ({ cue, source, foundBy }: Reported): Attributed => ({ cue, source, foundBy });

/** "PRESIDENT: …": the colon stands for the cue. */
function namedByLabel(read: ReadText<Language>, label: Span): Attributed {
  const source = read.rangeOf(label);
  return { cue: { first: source.last, last: source.last + 1 }, source, foundBy: 'label inside the quotation' };
}

/** Right after the quotation, else before it; the reader of clauses knows better where the source ends. */
function besideMarks(place: QuotationInSentence, closing: number): Attributed | null {
  const { read, quotation, sentence } = place;
  const limit = nextQuotation(read, quotation, read.sentences[closing]?.last ?? 0);
  const before = attributedBefore(read, quotation, floorOf(read, quotation, sentence));
  // `Name said: "…" Name disagreed: "…"`: what ends with a colon announces the next quotation.
  const announcesNext = before !== null && read.norm(limit - 1) === ':' && read.inMarks(limit);
  const after = announcesNext || isBeforeAnothersSentence(place) ? null : attributedAfter(read, quotation, limit);
  if (after !== null) return withSourceAsRead(place, after, closing);
  return before === null ? null : withSourceAsRead(place, before, sentence);
}

function withSourceAsRead(
  { read, reader, quotation }: QuotationInSentence,
  found: Attributed,
  sentence: number,
): Attributed {
  const content = read.rangeOf(quotation.outer);
  const source = found.cue === null ? null : reader.source(sentence, found.cue, content);
  return { ...found, source: source ?? found.source };
}

/** The sentence that a quotation ends in; it may hold several paragraphs. */
function closingSentence({ read, quotation, sentence }: QuotationInSentence): number {
  const { last } = read.rangeOf(quotation.outer);
  let number = sentence;
  while (number + 1 < read.sentences.length && (read.sentences[number]?.last ?? last) < last) number++;
  return number;
}

/** The token at which the next quotation of the sentence begins, or the sentence's end. */
function nextQuotation(read: ReadText<Language>, quotation: Quotation, end: number): number {
  const { last } = read.rangeOf(quotation.outer);
  for (let at = last; at < end; at++) if (read.inMarks(at)) return at;
  return end;
}

/** The first token before a quotation that is the report's own and in the same sentence. */
function floorOf(read: ReadText<Language>, quotation: Quotation, sentence: number): number {
  const { first } = read.rangeOf(quotation.outer);
  const start = read.sentences[sentence]?.first ?? first;
  let floor = first;
  while (floor > start && !read.inMarks(floor - 1)) floor--;
  return floor;
}
