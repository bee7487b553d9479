import { describe, expect, it } from 'vitest';
import { type FoundOperators, operatorsIn } from '../../../../src/domain/comparison/frames/operators.ts';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { noOperatorWords } from '../../../../src/domain/lexicon/operator-words.ts';
import { clauseOf } from './clause-of.ts';

const operators = {
  ...noOperatorWords,
  masks: ['not only', 'не только', 'ոչ միայն'],
  denials: ['denied', 'not true', 'отриц*', 'հերք*'],
  inner: ['fail', 'fail to', 'not only'],
  backward: ['is over'],
  open: ['whether'],
};
/** English with invented operators. */
const language = { ...languageFor('en'), comparison: { ...languageFor('en').comparison, operators } };
const found = (sentence: string, lang = 'en'): FoundOperators => operatorsIn(clauseOf(sentence, lang), language);

describe('words that turn what they reach', () => {
  it.each([
    ['en', 'The union denied that.'],
    ['ru', 'Союз отрицает это.'],
    ['hy', 'Միությունը հերքեց դա։'],
  ])('are found in %s', (lang, sentence) => {
    expect(found(sentence, lang).denials).toHaveLength(1);
  });

  it('are kept by their kind', () => {
    const { denials, inner, backward, open } = found('They denied that ships fail, asked whether it is over.');
    expect([denials, inner, backward, open].map((list) => list.length)).toEqual([1, 1, 1, 1]);
  });

  it('count once where two of a kind share a word: the longer', () => {
    expect(found('They fail to sail.').inner.map(({ places }) => places)).toEqual([[1, 2]]);
  });

  it.each([
    ['en', 'Not only ships sail.', 2],
    ['ru', 'Не только корабли плывут.', 2],
    ['hy', 'Ոչ միայն նավերն են լողում։', 2],
  ])('turn nothing under a mask in %s', (lang, sentence, words) => {
    const { masked, inner } = found(sentence, lang);
    expect([...masked]).toEqual([...Array(words).keys()]);
    expect(inner).toEqual([]);
  });
});
