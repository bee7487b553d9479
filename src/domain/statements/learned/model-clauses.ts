import { attributionAt, sourceFrom } from '../attribution.ts';
import { cueAt } from '../cue.ts';
import type { Quotation } from '../quotations.ts';
import type { Reported } from '../reported-clause.ts';
import type { Sentence } from '../sentences.ts';
import { sourceBefore, type TokenSpan } from '../source-phrase.ts';
import type { TextView } from '../text-view.ts';
import { decode } from './decode.ts';
import type { SentenceFacts } from './features.ts';
import { TAG } from './tags.ts';
import { type Unit, unitsOf } from './units.ts';

/** What the model finds reported in a sentence, as token indices of the text. */
export function clausesByModel(view: TextView, sentence: Sentence, place: { inParagraph: number; paragraphLength: number }, quotations: readonly Quotation[], quotationOf: Int32Array): Reported[] {
  const units = unitsOf(view, sentence, quotations, quotationOf);
  const lastTag = units[units.length - 1]?.tag ?? TAG.edge;
  const facts: SentenceFacts = { units, ...place, paragraph: sentence.paragraph, ended: lastTag === TAG.period || lastTag === TAG.question || lastTag === TAG.quotation };
  return decode(facts).map((found): Reported => {
    const cue = units[found.cue] as Unit;
    const start = units[found.start] as Unit;
    const afterThat = start.tag === TAG.that && found.start + 1 < found.end;
    return {
      content: { first: afterThat ? start.first + 1 : start.first, last: (units[found.end - 1] as Unit).last },
      conjunction: afterThat ? start.first : null,
      cue: { first: cue.first, last: cue.last, classes: cueAt(view, cue.first)?.classes ?? new Set() },
      source: sourceOf(view, sentence, cue, quotationOf),
    };
  });
}

function sourceOf(view: TextView, sentence: Sentence, cue: Unit, quotationOf: Int32Array): TokenSpan | null {
  const known = cueAt(view, cue.first);
  if (known?.classes.has('accordingTo')) return sourceFrom(view, known.last, sentence.last);
  if (cue.tag === TAG.dash) return sourceFrom(view, cue.last, sentence.last);
  let floor = cue.first;
  while (floor > sentence.first && (quotationOf[floor - 1] as number) < 0) floor--;
  const before = sourceBefore(view, cue.first, floor);
  if (before !== null) return before;
  const inverted = attributionAt(view, cue.first, sentence.last);
  return inverted?.source ?? null;
}
