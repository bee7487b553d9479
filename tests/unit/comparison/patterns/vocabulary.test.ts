import { describe, expect, it } from 'vitest';
import type { Term } from '../../../../src/domain/comparison/passage/term.ts';
import { FormRows } from '../../../../src/domain/comparison/patterns/form-rows.ts';
import { Vocabulary } from '../../../../src/domain/comparison/patterns/vocabulary.ts';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { termsIn as read } from '../record.ts';
import { learn } from './learn.ts';

const termsIn = (text: string): readonly Term[] => read(text).terms;

/** The shares of the forms that a passage has from a sentence. */
function sharedWith(sentence: string, passage: string, withSynonyms = false): number[] {
  const vocabulary = new Vocabulary();
  learn(sentence, vocabulary);
  const { ids, shares, strangers } = vocabulary.asked(
    termsIn(passage),
    withSynonyms ? languageFor('en').comparison.synonymsOf : null,
  );
  return shares.filter((_, at) => (ids[at] as number) < strangers);
}

describe('what two wordings share', () => {
  it('is all of it where they are the same: names, words, beginnings and pairs', () => {
    const sentence = 'Yerevan suspended participation.';
    const vocabulary = new Vocabulary();
    const learnt = new FormRows();
    learn(sentence, vocabulary, learnt);
    const asked = vocabulary.asked(termsIn(sentence), null);
    expect(asked.ids).toEqual([...learnt.ids.slice(0, learnt.endOf(0))]);
    expect(asked.shares).toEqual([...learnt.shares.slice(0, learnt.endOf(0))]);
    expect(asked.shares).toEqual([1, 0.5, 1, 0.6, 0.5, 1, 0.6]);
  });

  it('is a name, whatever it is called by', () => {
    expect(sharedWith('Yerevan agreed.', 'Armenia refused.')).toEqual([1]);
  });

  it('is the beginning of two words whose stems differ', () => {
    expect(sharedWith('The suspension of flights.', 'Somebody suspended trade.')).toEqual([0.6]);
  });

  it('is less of a word that only frames what is said', () => {
    expect(sharedWith('A minister froze it.', 'The minister froze.')).toContain(0.3);
  });

  it('counts a word that stands twice once', () => {
    expect(sharedWith('Obligations remain.', 'Obligations and obligations, obligations.')).toEqual([1, 0.6]);
  });

  it('is a smaller share of a synonym, where synonyms are asked for', () => {
    expect(sharedWith('Obligations.', 'Commitments.')).toEqual([]);
    const [share = 1] = sharedWith('Obligations.', 'Commitments.', true);
    expect(share).toBeLessThan(1);
  });

  it('numbers what no sentence has apart, words as words', () => {
    const vocabulary = new Vocabulary();
    learn('Obligations remain.', vocabulary);
    const { ids, strangers, wholeWords } = vocabulary.asked(termsIn('Apricots ripened. Apricots ripened.'), null);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id >= strangers)).toBe(true);
    expect(ids.map((id) => wholeWords[id - strangers])).toEqual([true, false, false, true, false, false]);
  });
});
