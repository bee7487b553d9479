import { expect, test } from 'vitest';
import json from '../../assets/accuracy.json' with { type: 'json' };
import { accuracyFigures } from '../../src/platform/accuracy.ts';

const measured = {
  name: 'statements',
  lang: 'en',
  reached: 0.9,
  people: null,
  baseline: 0.4,
  set: { en: '93 sentences', ru: '93 предложения', hy: '93 նախադասություն' },
  command: 'npm run bench',
};

test('a figure is shown once it was measured', () => {
  expect(accuracyFigures({ figures: [measured, { ...measured, reached: null }] })).toEqual([measured]);
});

test.each([
  ['no file of ours', null],
  ['no list', { figures: 'many' }],
  ['a share above one', { figures: [{ ...measured, reached: 90 }] }],
  [
    'a set that has no name in one of the languages',
    { figures: [{ ...measured, set: { en: '93 sentences', ru: '' } }] },
  ],
  ['a name that the interface has no words for', { figures: [{ ...measured, name: 'beauty' }] }],
])('%s shows nothing', (_what, file) => {
  expect(accuracyFigures(file)).toEqual([]);
});

test('the file that is bundled has only figures that can be shown or are still to be measured', () => {
  const done = json.figures.map((figure) => ({ ...figure, reached: figure.reached ?? 0 }));
  expect(accuracyFigures({ figures: done })).toHaveLength(json.figures.length);
});
