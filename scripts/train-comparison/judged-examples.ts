import { readFileSync } from 'node:fs';
import { RELATIONS, type Relation } from '../../src/domain/comparison/comparison.ts';
import { signalsOf } from '../../src/domain/comparison/signals.ts';
import { languageOf } from '../../src/domain/languages/languages.ts';
import type { ReferenceModel } from '../../src/domain/reference/model.ts';

export interface JudgedExample {
  readonly values: Float64Array;
  readonly relation: Relation;
  readonly lang: string;
  /** Statements of one page are left out together. */
  readonly page: string;
}

/** Statements with a relation given by a person or a guide, one JSON object a line; only their signals are kept, no word of them. */
export function judgedExamples(file: string, model: ReferenceModel): JudgedExample[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line): JudgedExample[] => {
      const { statement, relation, lang: hint, page, id } = JSON.parse(line) as Record<string, string>;
      if (statement === undefined || !RELATIONS.includes(relation as Relation)) return [];
      const lang = languageOf(statement, hint ?? null);
      return [
        {
          values: signalsOf(statement, 0, statement.length, lang, model).values,
          relation: relation as Relation,
          lang,
          page: page ?? id ?? '',
        },
      ];
    });
}
