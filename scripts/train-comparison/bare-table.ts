import { basename } from 'node:path';
import type { Relation } from '../../src/domain/comparison/comparison.ts';
import { comparedWith } from '../../src/domain/comparison/decision/compared-with.ts';
import { wordedLanguage } from '../../src/domain/reference/claim-wording.ts';
import type { ReferenceModel } from '../../src/domain/reference/model.ts';
import {
  calledInstead,
  macroF1,
  nearestFirst,
  nearestOfRelated,
  precisionOf,
  recallOf,
  relatedAuc,
} from './figures.ts';
import { judgedIn } from './judged-examples.ts';
import { type Prediction, predicted } from './predictions.ts';

/** What the columns of `bareRow` hold. */
export const BARE_COLUMNS = [
  'macro-F1',
  'nearest',
  'of restates',
  'AUC',
  'departs',
  'restates',
  'extends',
  'unrelated',
  'dep→rest',
];

const shown = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2));

/** The figures of a list of predictions as cells; of a relation precision and recall. */
export function bareRow(list: readonly Prediction[]): string[] {
  const of = (relation: Relation): string => `${shown(precisionOf(list, relation))}/${shown(recallOf(list, relation))}`;
  return [
    shown(macroF1(list)),
    shown(nearestOfRelated(list)),
    shown(nearestFirst(list, 'restates')),
    shown(relatedAuc(list)),
    ...(['departs', 'restates', 'extends', 'unrelated'] as const).map(of),
    shown(calledInstead(list, 'departs', 'restates')),
  ];
}

/** A record stripped to its propositions against judged statements in the languages that these are put in; a row a set and language. */
export function bareTable(model: ReferenceModel, files: readonly string[]): string[][] {
  const bare = { ...model, phrasings: null };
  const { weights } = comparedWith(bare, model.lang);
  return files.flatMap((file) => {
    const all = predicted(
      judgedIn(file).filter(({ lang }) => wordedLanguage(model, lang) === lang),
      weights,
      bare,
    );
    return [...new Set(all.map(({ judged: { lang } }) => lang)), 'all'].map((lang) => [
      `${basename(file, '.jsonl')}, ${lang}`,
      ...bareRow(all.filter((one) => lang === 'all' || one.judged.lang === lang)),
    ]);
  });
}
