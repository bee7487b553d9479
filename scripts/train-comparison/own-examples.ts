import type { Relation } from '../../src/domain/comparison/comparison.ts';
import { signalsOf } from '../../src/domain/comparison/decision/signals.ts';
import { viewOf } from '../../src/domain/comparison/passage/record-view.ts';
import { type Prototype, prototypesOf } from '../../src/domain/comparison/patterns/prototypes.ts';
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
    return prototypesOf(record).all.map((prototype) => ({
      values: signalsOf(prototype.text, record, prototype).values,
      relation: relationOf(prototype),
      lang,
    }));
  });
}

/** The same sentences in English, judged against the record stripped to its propositions. */
export function bareExamples(model: ReferenceModel): OwnExample[] {
  const bare = viewOf({ ...model, phrasings: null }, model.lang);
  return prototypesOf(viewOf(model, model.lang)).all.map((prototype) => ({
    values: signalsOf(prototype.text, bare).values,
    relation: relationOf(prototype),
    lang: model.lang,
  }));
}

const relationOf = ({ kind }: Prototype): Relation => (kind === 'traps' ? 'unrelated' : kind);
