import { describe, expect, it } from 'vitest';
import { FormRows } from '../../../../src/domain/comparison/patterns/form-rows.ts';
import {
  formTable,
  lengthOf,
  sharedWith,
  sharedWithSome,
} from '../../../../src/domain/comparison/patterns/form-table.ts';
import { Vocabulary } from '../../../../src/domain/comparison/patterns/vocabulary.ts';
import { ownRecord } from '../an-own-record.ts';
import { termsIn } from '../record.ts';
import { learn } from './learn.ts';

const SENTENCES = ['Ships wait outside.', 'Dues fall again.', 'Ships pay dues.', 'Apples ripen.'];
const vocabulary = new Vocabulary();
const read = (text: string) => termsIn(text, 'en', ownRecord).terms;
const rows = new FormRows();
for (const sentence of SENTENCES) learn(sentence, vocabulary, rows, ownRecord);
const table = formTable(vocabulary, rows);
const closeness = (text: string): number[] => {
  const { with: shared, length } = sharedWith(table, vocabulary.asked(read(text), null), SENTENCES.length);
  return Array.from(shared, (value) => value / length);
};

describe('the table of forms', () => {
  it('finds a sentence as near to itself as can be', () => {
    for (const [at, sentence] of SENTENCES.entries()) expect(closeness(sentence)[at]).toBeCloseTo(1, 5);
  });

  it('finds nothing shared where no form is', () => {
    expect(closeness('Ships wait outside.')[3]).toBe(0);
    expect(closeness('Quarries sleep.')).toEqual([0, 0, 0, 0]);
    expect(closeness('')).toEqual([0, 0, 0, 0]);
  });

  it('is nearer the more is shared', () => {
    const [first = 0, second = 0, third = 0] = closeness('Ships pay.');
    expect(third).toBeGreaterThan(first);
    expect(first).toBeGreaterThan(second);
  });

  it('gives the same for some sentences alone', () => {
    const asked = vocabulary.asked(read('Ships pay dues again.'), null);
    const all = sharedWith(table, asked, SENTENCES.length).with;
    expect(sharedWithSome(table, asked, 1, 3)).toEqual(all.slice(1, 3));
  });

  it('counts what it has never met in the length of a passage, which is never nought', () => {
    const length = (text: string): number => lengthOf(table, vocabulary.asked(read(text), null));
    expect(length('Ships pay quarries.')).toBeGreaterThan(length('Ships pay.'));
    expect(length('')).toBe(1);
  });
});
