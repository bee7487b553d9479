import type { Relation } from '../../src/domain/comparison/comparison.ts';
import { signalsOf } from '../../src/domain/comparison/decision/signals.ts';
import { viewOf } from '../../src/domain/comparison/passage/record-view.ts';
import { patternLanguage } from '../../src/domain/comparison/patterns/pattern-language.ts';
import { type PatternSentence, patternSentences } from '../../src/domain/comparison/patterns/pattern-sentences.ts';
import { decisiveSignals } from '../../src/domain/comparison/propositions/decisive-signals.ts';
import { wordedLanguage } from '../../src/domain/reference/claim-wording.ts';
import type { ReferenceModel } from '../../src/domain/reference/model.ts';
import { RECORD_LANGUAGES } from '../../src/domain/reference/record-languages.ts';

export interface OwnExample {
  readonly values: Float64Array;
  readonly relation: Relation;
  readonly lang: string;
}

/** Every pattern sentence of the record, each seen as if it were not among the patterns. */
export function ownExamples(model: ReferenceModel): OwnExample[] {
  return RECORD_LANGUAGES.flatMap((lang) => {
    const record = viewOf(model, lang);
    return patternSentences(model, patternLanguage(model, lang)).map((sentence, at) => ({
      values: signalsOf(sentence.text, record, at).values,
      relation: relationOf(sentence),
      lang,
    }));
  });
}

/** The same sentences in each language that the propositions are put in, judged against the record stripped to these. */
export function bareExamples(model: ReferenceModel): OwnExample[] {
  const bare = { ...model, phrasings: null };
  return RECORD_LANGUAGES.filter((lang) => wordedLanguage(model, lang) === lang).flatMap((lang) => {
    const record = viewOf(bare, lang);
    return patternSentences(model, patternLanguage(model, lang)).map((sentence) => ({
      values: decisiveSignals(signalsOf(sentence.text, record), record),
      relation: relationOf(sentence),
      lang,
    }));
  });
}

const relationOf = ({ kind }: PatternSentence): Relation => (kind === 'traps' ? 'unrelated' : kind);
