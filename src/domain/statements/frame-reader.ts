import { attributionAt } from './attribution.ts';
import type { ClauseReader } from './clause-reader.ts';
import { clauseAfterCue, clauseBeforeCue } from './reported-clause.ts';
import type { Sentence } from './sentences.ts';
import { sourceBefore } from './source-phrase.ts';
import type { TextView } from './text-view.ts';

/** Reads sentences by the frames of reported speech: "SOURCE CUE that CONTENT", "CONTENT, CUE SOURCE". */
export function frameReader(view: TextView, sentences: readonly Sentence[], quotationOf: Int32Array): ClauseReader {
  return {
    clauses(number) {
      const sentence = sentences[number] as Sentence;
      const clause = clauseBeforeCue(view, sentence, quotationOf) ?? clauseAfterCue(view, sentence, quotationOf);
      return clause === null ? [] : [clause];
    },
    source(number, cue) {
      const sentence = sentences[number] as Sentence;
      let floor = cue.first;
      while (floor > sentence.first && (quotationOf[floor - 1] as number) < 0) floor--;
      return sourceBefore(view, cue.first, floor) ?? attributionAt(view, cue.first, sentence.last)?.source ?? null;
    },
  };
}
