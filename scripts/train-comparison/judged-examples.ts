import { readFileSync } from 'node:fs';
import { RELATIONS, type Relation } from '../../src/domain/comparison/comparison.ts';
import { signalsOf } from '../../src/domain/comparison/decision/signals.ts';
import { viewOf } from '../../src/domain/comparison/passage/record-view.ts';
import { decisiveSignals } from '../../src/domain/comparison/propositions/decisive-signals.ts';
import { languageOf } from '../../src/domain/languages/language-of.ts';
import type { ReferenceModel } from '../../src/domain/reference/model.ts';

/** A statement with a relation given by a person or a guide. */
export interface Judged {
  readonly id: string;
  readonly lang: string;
  /** Statements of one page are left out together. */
  readonly page: string;
  readonly statement: string;
  readonly relation: Relation;
  /** The claims that count as nearest; none where nothing is on record. */
  readonly nearest: readonly string[];
}

export interface JudgedExample extends Judged {
  readonly values: Float64Array;
}

/** Reads judged statements, one JSON object a line, whatever their fields for "also right" are called. */
export function judgedIn(file: string): Judged[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line): Judged[] => {
      const { id, page, statement, relation, lang, nearest, also_ok, alsoOk } = JSON.parse(line);
      if (typeof statement !== 'string' || !RELATIONS.includes(relation)) return [];
      const also: string[] = also_ok ?? alsoOk ?? [];
      return [
        {
          id,
          page: page ?? id,
          statement,
          relation,
          lang: languageOf(statement, lang ?? null),
          nearest: nearest === null || nearest === undefined ? [] : [nearest, ...also],
        },
      ];
    });
}

/** The same with their signals, which are all that weights are fitted on: no word of a statement is kept. */
export const judgedExamples = (file: string, model: ReferenceModel): JudgedExample[] =>
  judgedIn(file).map((judged) => {
    const view = viewOf(model, judged.lang);
    return { ...judged, values: decisiveSignals(signalsOf(judged.statement, view), view) };
  });
