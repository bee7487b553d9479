import type { Attributed } from '../../reading/clause-reader.ts';
import { announces } from './announces.ts';
import type { QuotationInSentence } from './quotation-in-sentence.ts';

/** `She continued: ¶ "…"`: the sentence before a quotation ends with a colon, its last cue announces it. */
export function announcement({ read, reader, quotation, sentence }: QuotationInSentence): Attributed | null {
  const before = read.sentences[sentence - 1];
  const { first } = read.rangeOf(quotation.outer);
  if (before === undefined || read.sentences[sentence]?.first !== first || !announces(read, before)) return null;
  const content = { first, last: first };
  for (let at = before.last - 1; at >= before.first; at--) {
    const cue = read.cueAt(at);
    if (cue === null || cue.classes.has('noun')) continue;
    return { cue, source: reader.source(sentence - 1, cue, content), foundBy: 'announcement of the quotation' };
  }
  const colon = { first: before.last - 1, last: before.last };
  const source = reader.source(sentence - 1, colon, content);
  return source === null ? null : { cue: colon, source, foundBy: 'name and colon before the quotation' };
}
