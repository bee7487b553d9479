import type { ClauseReader } from '../../reading/clause-reader.ts';
import type { Reported } from '../../reading/reported-clause.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { firstFitting } from '../frame.ts';
import { clausesOf } from './clauses.ts';
import type { BackReference, ReadFramedText } from './framed-language.ts';
import { withoutEndMarks } from './words/end-marks.ts';
import { sourceLeftOf, sourceRightOf } from './words/source-words.ts';

/** Reads sentences by the frames of their language: "SOURCE CUE that CONTENT", "CONTENT, CUE SOURCE", "CONTENT. SOURCE said so." */
export function frameReader(read: ReadFramedText): ClauseReader {
  const { frames } = read.language;
  const referenceIn = (sentence: Sentence | undefined): ReturnType<typeof firstFitting<unknown, BackReference>> =>
    sentence === undefined ? null : firstFitting(frames.backReferences, { read, sentence });

  return {
    clauses(number) {
      const sentence = read.sentences[number];
      if (sentence === undefined) return [];
      const own = clausesOf(read, sentence);
      if (own.length > 0 || referenceIn(sentence) !== null) return own;
      const reference = referenceIn(read.sentences[number + 1]);
      return reference === null
        ? []
        : [wholeSentence(read, sentence, { ...reference.found, foundBy: reference.foundBy })];
    },
    source(number, cue) {
      const sentence = read.sentences[number];
      if (sentence === undefined) return null;
      return sourceLeftOf(read, cue.first, sentence.first) ?? sourceRightOf(read, cue.last, sentence.last);
    },
    attribution(quotation, number) {
      const sentence = read.sentences[number];
      if (sentence === undefined) return null;
      const { first, last } = read.rangeOf(quotation.outer);
      const opensSentence = first <= sentence.first || read.isPunctuation(first - 1);
      const place = { read, first, from: last, limit: sentence.last, sentence, opensSentence, aside: quotation.aside };
      const fitting = firstFitting(frames.quotations, place);
      return fitting === null
        ? null
        : { cue: fitting.found.cue, source: fitting.found.source, foundBy: fitting.foundBy };
    },
  };
}

/** The content of «Об этом заявил …» is the whole sentence before it. */
function wholeSentence(
  read: ReadFramedText,
  sentence: Sentence,
  { cue, source, foundBy }: Pick<Reported, 'cue' | 'source'> & { readonly foundBy: string },
): Reported {
  let { first } = sentence;
  while (first < sentence.last - 1 && !read.isWord(first) && !read.inMarks(first)) first++;
  const last = Math.max(first + 1, withoutEndMarks(read, first, sentence.last));
  return { content: { first, last }, conjunction: null, cue, source, foundBy };
}
