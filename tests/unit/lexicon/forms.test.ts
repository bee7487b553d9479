import { describe, expect, it } from 'vitest';
import { allForms, formsOf, normalForms } from '../../../src/domain/lexicon/forms.ts';
import { normalForm } from '../../../src/domain/text/tokens.ts';
import { LEXICONS, listsOf } from './languages.ts';

describe('the notation of forms', () => {
  it.each([
    ['minister', ['minister'], 'a word without a bar stands for itself'],
    ['note||s|d', ['note', 'notes', 'noted'], 'two bars stand for the bare stem'],
    ['not|e|es|ed|ing', ['note', 'notes', 'noted', 'noting'], 'a stem takes its endings in their order'],
    ['сказал||а|и', ['сказал', 'сказала', 'сказали'], 'in Cyrillic letters too'],
    ['according to', ['according to'], 'several words make a phrase'],
    [
      'նշ|ել|ում |է|են',
      ['նշել է', 'նշել են', 'նշում է', 'նշում են'],
      'each form of a word stands with each of the next',
    ],
    ['a|x|y b c|z|w', ['ax b cz', 'ax b cw', 'ay b cz', 'ay b cw'], 'over three words too'],
  ])('%s is %j: %s', (notation, forms) => {
    expect(formsOf(notation)).toEqual(forms);
  });

  it('of several words are all forms in their order', () => {
    expect(allForms(['go|es|ing', 'run'])).toEqual(['goes', 'going', 'run']);
    expect(allForms([])).toEqual([]);
  });

  it.each(LEXICONS.map(([lang, data]) => [lang, data] as const))(
    'in normal form are the normal forms of all forms (%s)',
    (_, data) => {
      for (const list of listsOf(data)) expect(normalForms(list)).toEqual(allForms(list).map(normalForm));
    },
  );
});
