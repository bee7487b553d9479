import type { Relation } from '../../src/domain/comparison/comparison.ts';
import { signalsOf } from '../../src/domain/comparison/decision/signals.ts';
import { prototypesOf } from '../../src/domain/comparison/patterns/prototypes.ts';
import type { ReferenceModel } from '../../src/domain/reference/model.ts';

export interface OwnExample {
  readonly values: Float64Array;
  readonly relation: Relation;
  readonly lang: string;
}

/** Every pattern sentence of the record, each seen as if it were not among the patterns. */
export function ownExamples(model: ReferenceModel): OwnExample[] {
  return ['en', 'ru', 'hy'].flatMap((lang) =>
    prototypesOf(model, lang).all.map((prototype) => ({
      values: signalsOf(prototype.text, 0, prototype.text.length, lang, model, prototype).values,
      relation: prototype.kind === 'traps' ? ('unrelated' as const) : prototype.kind,
      lang,
    })),
  );
}

/** The same sentences in English, judged against the record stripped to its propositions. */
export function bareExamples(model: ReferenceModel): OwnExample[] {
  const bare = { ...model, phrasings: null };
  return prototypesOf(model, model.lang).all.map((prototype) => ({
    values: signalsOf(prototype.text, 0, prototype.text.length, model.lang, bare).values,
    relation: prototype.kind === 'traps' ? ('unrelated' as const) : prototype.kind,
    lang: model.lang,
  }));
}
