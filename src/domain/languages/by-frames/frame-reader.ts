import type { ClauseReader } from '../../reading/clause-reader.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Reported } from '../../reading/reported-clause.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { Language, LanguageText } from '../language.ts';
import { nameBeforeColon } from '../russian/frames/name-before-colon.ts';
import { backReference } from './back-reference.ts';
import { attributionAfterQuotation } from './beside-quotation.ts';
import { clausesOf } from './clauses.ts';
import { withoutEndMarks } from './content-end.ts';
import { sourceLeftOf, sourceRightOf } from './source-words.ts';

/** Reads sentences by the frames of reported speech: "SOURCE CUE that CONTENT", "CONTENT, CUE SOURCE", "CONTENT. SOURCE said so." */
export function frameReader(read: ReadText<Language>): ClauseReader {
  const sentenceAt = (number: number): Sentence | null => read.sentences[number] ?? null;

  return {
    clauses(number) {
      const sentence = read.sentences[number] as Sentence;
      const own = clausesOf(read, sentence);
      if (own.length > 0) return own;
      const next = sentenceAt(number + 1);
      const reference = next === null || backReference(read, sentence) !== null ? null : backReference(read, next);
      return reference === null ? [] : [wholeSentence(read, sentence, reference)];
    },
    source(number, cue) {
      const sentence = read.sentences[number] as Sentence;
      return sourceLeftOf(read, cue.first, sentence.first) ?? sourceRightOf(read, cue.last, sentence.last);
    },
    attribution(quotation, number) {
      if (quotation.aside !== null) return quotation.aside;
      const sentence = read.sentences[number] as Sentence;
      const { first, last } = read.rangeOf(quotation.outer);
      const opensSentence = first <= sentence.first || read.isPunctuation(first - 1);
      return (
        attributionAfterQuotation(read, last, sentence.last, opensSentence) ??
        nameBeforeColon(read, sentence, first, last)
      );
    },
  };
}

/** The content of «Об этом заявил …» is the whole sentence before it. */
function wholeSentence(read: LanguageText, sentence: Sentence, reference: Pick<Reported, 'cue' | 'source'>): Reported {
  let first = sentence.first;
  while (first < sentence.last - 1 && !read.isWord(first) && !read.inMarks(first)) first++;
  return {
    content: { first, last: Math.max(first + 1, withoutEndMarks(read, first, sentence.last)) },
    conjunction: null,
    cue: reference.cue,
    source: reference.source,
  };
}
