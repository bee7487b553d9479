import { describe, expect, it } from 'vitest';
import { done, failed } from '../../../src/platform/ports/outcome.ts';
import type { LookUp } from '../../../src/platform/ports/stores.ts';
import { lookUpView } from '../../../src/ui/view-models/look-up.ts';
import { textOf } from '../../../src/ui/view-models/passage.ts';
import { at, comparison, match, record } from './fixtures.ts';
import { wordsFor } from './words-for.ts';

const words = wordsFor('en');
const text = 'The CSTO no longer keeps its obligations to Armenia, but the balance of forces may change.';
const made = (outcome: LookUp['outcome']): LookUp => ({ id: 1, text, lang: 'en', from: 'selection', at: 0, outcome });

describe('a look-up', () => {
  it('shows a pair for each part of the passage that is on record', () => {
    const claims = [
      match(
        'c01',
        'departs',
        at('no longer keeps its obligations to Armenia', text),
        { against: [['no longer keeps', 'fully keeps']] },
        text,
      ),
      match('c19', 'restates', at('the balance of forces may change', text), {}, text),
      match('c24', 'unrelated', at('may change', text), {}, text),
    ];
    const view = lookUpView(made(done([comparison({ relation: 'departs', claims })])), [record], words);
    if (view.answer !== 'found') throw new Error(view.answer);
    expect(view.evidence.map((pair) => [pair.relation, pair.topic?.label])).toEqual([
      ['departs', 'obligations'],
      ['restates', 'withdrawal and its consequences'],
    ]);
    expect(view.evidence.map((pair) => textOf(pair.here))).toEqual([
      '… no longer keeps its obligations to Armenia …',
      '… the balance of forces may change …',
    ]);
  });

  it('says that nothing is on record, among how many claims, even when some were nearest', () => {
    const near = comparison({ relation: 'unrelated', claims: [match('c01', 'unrelated', at('CSTO', text), {}, text)] });
    expect(lookUpView(made(done([near])), [record], words)).toEqual({ answer: 'nothing', text, claims: 4 });
  });

  it('says why there is no answer', () => {
    expect(lookUpView(made(failed('selection-empty')), [record], words)).toEqual({
      answer: 'failed',
      text,
      failure: 'selection-empty',
    });
  });
});
