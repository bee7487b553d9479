import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ClauseReader } from '../../reading/clause-reader.ts';
import type { Quotation } from '../../reading/quotation.ts';
import type { Reported } from '../../reading/reported-clause.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { TextView } from '../../reading/text-view.ts';
import { tokenRange } from '../../reading/text-view.ts';
import { nameBeforeColon } from '../russian/frames/name-before-colon.ts';
import { backReference } from './back-reference.ts';
import { attributionAfterQuotation } from './beside-quotation.ts';
import { clausesOf } from './clauses.ts';
import { withoutEndMarks } from './content-end.ts';
import { type FrameView, isWord } from './frame-view.ts';
import { namesInMarks } from './names-in-marks.ts';
import { sourceLeftOf, sourceRightOf } from './source-words.ts';

/** Reads sentences by the frames of reported speech: "SOURCE CUE that CONTENT", "CONTENT, CUE SOURCE", "CONTENT. SOURCE said so." */
export function frameReader(
  view: TextView,
  lexicon: Lexicon,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  quotationOf: Int32Array,
): ClauseReader {
  const isName = namesInMarks(view, quotations);
  const frame: FrameView = {
    view,
    tokens: view.tokens,
    lexicon,
    inMarks: (at) => (quotationOf[at] ?? -1) >= 0,
    isQuoted: (at) => {
      const quotation = quotationOf[at] ?? -1;
      return quotation >= 0 && isName[quotation] === false;
    },
  };
  const sentenceAt = (number: number): Sentence | null => sentences[number] ?? null;

  return {
    clauses(number) {
      const sentence = sentences[number] as Sentence;
      const own = clausesOf(frame, sentence);
      if (own.length > 0) return own;
      const next = sentenceAt(number + 1);
      const reference = next === null || backReference(frame, sentence) !== null ? null : backReference(frame, next);
      return reference === null ? [] : [wholeSentence(frame, sentence, reference)];
    },
    source(number, cue) {
      const sentence = sentences[number] as Sentence;
      return sourceLeftOf(frame, cue.first, sentence.first) ?? sourceRightOf(frame, cue.last, sentence.last);
    },
    attribution(quotation, number) {
      if (quotation.aside !== null) return quotation.aside;
      const sentence = sentences[number] as Sentence;
      const { first, last } = tokenRange(view, quotation.outer);
      const opensSentence = first <= sentence.first || view.tokens[first - 1]?.kind === 'punctuation';
      return (
        attributionAfterQuotation(frame, last, sentence.last, opensSentence) ??
        nameBeforeColon(frame, sentence, first, last)
      );
    },
    isName: (quotation) => isName[quotation] === true,
  };
}

/** The content of «Об этом заявил …» is the whole sentence before it. */
function wholeSentence(frame: FrameView, sentence: Sentence, reference: Pick<Reported, 'cue' | 'source'>): Reported {
  let first = sentence.first;
  while (first < sentence.last - 1 && !isWord(frame, first) && !frame.inMarks(first)) first++;
  return {
    content: { first, last: Math.max(first + 1, withoutEndMarks(frame, first, sentence.last)) },
    conjunction: null,
    cue: reference.cue,
    source: reference.source,
  };
}
