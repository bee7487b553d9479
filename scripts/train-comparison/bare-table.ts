import type { Relation } from '../../src/domain/comparison/comparison.ts';
import { wordedLanguage } from '../../src/domain/reference/claim-wording.ts';
import type { ReferenceModel } from '../../src/domain/reference/model.ts';
import { examplesFrom } from './examples.ts';
import {
  calledInstead,
  macroF1,
  nearestFirst,
  nearestOfRelated,
  precisionOf,
  recallOf,
  relatedAuc,
} from './figures.ts';
import { fitSoftmax } from './fit-softmax.ts';
import { type Judged, judgedExamples, judgedIn } from './judged-examples.ts';
import { bareExamples } from './own-examples.ts';
import { crossValidated, type Prediction, predicted } from './predictions.ts';
import { RIDGE } from './settings.ts';

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
export function bareTable(model: ReferenceModel, judgedFile: string, apart: readonly string[]): string[][] {
  const bare = { ...model, phrasings: null };
  const own = bareExamples(model);
  const isWorded = ({ lang }: Judged): boolean => wordedLanguage(model, lang) === lang;
  const judged = judgedExamples(judgedFile, bare).filter(isWorded);
  const weights = fitSoftmax(examplesFrom(own, judged), RIDGE);
  const sets: readonly (readonly [string, readonly Prediction[]])[] = [
    ['judged', crossValidated(own, judged, bare)],
    ...apart.map((file, at) => [`apart ${at + 1}`, predicted(judgedIn(file).filter(isWorded), weights, bare)] as const),
  ];
  return sets.flatMap(([name, all]) =>
    [...new Set(all.map(({ judged: { lang } }) => lang)), 'all'].map((lang) => [
      `bare: ${name}, ${lang}`,
      ...bareRow(all.filter((one) => lang === 'all' || one.judged.lang === lang)),
    ]),
  );
}
