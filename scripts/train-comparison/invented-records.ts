import { readFileSync } from 'node:fs';
import { signalsOf } from '../../src/domain/comparison/decision/signals.ts';
import { viewOf } from '../../src/domain/comparison/passage/record-view.ts';
import { decisiveSignals } from '../../src/domain/comparison/propositions/decisive-signals.ts';
import { loadModel } from '../../src/domain/reference/load.ts';
import type { ReferenceModel } from '../../src/domain/reference/model.ts';
import { type JudgedExample, judgedExamples } from './judged-examples.ts';
import type { OwnExample } from './own-examples.ts';

const FOLDER = 'tests/fixtures/records';
/** Invented records on subjects far apart, each with judged statements, that the weights for propositions alone are learned on. */
const NAMES = ['city-trams', 'aldmoor-stadium', 'karsholm-university', 'polar-airline', 'getap-winery'];

export interface InventedRecord {
  readonly name: string;
  readonly model: ReferenceModel;
  readonly judged: readonly JudgedExample[];
  /** Its propositions as they stand, which restate themselves: most of what a report repeats is repeated word for word. */
  readonly verbatim: readonly OwnExample[];
}

export const inventedRecords = (): InventedRecord[] =>
  NAMES.map((name) => {
    const model = bareRecordIn(`${FOLDER}/${name}.json`);
    return {
      name,
      model,
      judged: judgedExamples(`${FOLDER}/${name}-judged.jsonl`, model),
      verbatim: verbatimExamples(model),
    };
  });

function verbatimExamples(model: ReferenceModel): OwnExample[] {
  const view = viewOf(model, model.lang);
  return model.claims.map(({ proposition }) => ({
    values: decisiveSignals(signalsOf(proposition, view), view),
    relation: 'restates',
    lang: model.lang,
  }));
}

/** A record from its file, stripped to its propositions. */
export function bareRecordIn(file: string): ReferenceModel {
  const found = loadModel(JSON.parse(readFileSync(file, 'utf8')));
  if (!found.ok) throw new Error(`${file} is broken at ${found.where}: ${found.reason}`);
  return { ...found.model, phrasings: null };
}
