import { describe, expect, it } from 'vitest';
import { FormRows } from '../../../../src/domain/comparison/patterns/form-rows.ts';

const rowsOf = (sentences: readonly (readonly (readonly [id: number, share: number])[])[]): FormRows => {
  const rows = new FormRows();
  for (const sentence of sentences) {
    rows.begin();
    for (const [id, share] of sentence) rows.put(id, share);
  }
  return rows;
};
const read = (rows: FormRows, sentence: number): [id: number, share: number][] =>
  Array.from({ length: rows.endOf(sentence) - (rows.starts[sentence] ?? 0) }, (_, at) => {
    const place = (rows.starts[sentence] ?? 0) + at;
    return [rows.ids[place] ?? -1, rows.shares[place] ?? -1];
  });

describe('the forms of sentences in a row', () => {
  it('keep the order in which they were met, and the greater share of one met again', () => {
    const rows = rowsOf([
      [
        [7, 0.5],
        [3, 1],
        [7, 0.6],
        [3, 0.2],
      ],
    ]);
    expect(read(rows, 0)).toEqual([
      [7, 0.6],
      [3, 1],
    ]);
  });

  it('begin anew with each sentence, also with one that has none', () => {
    const rows = rowsOf([[[0, 1]], [], [[0, 0.4]]]);
    expect(rows.sentences).toBe(3);
    expect([0, 1, 2].map((sentence) => read(rows, sentence))).toEqual([[[0, 1]], [], [[0, 0.4]]]);
  });

  it('have room for as many as there are, of any number', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => [at * 7, 1] as const);
    expect(read(rowsOf([[[3, 1]], many]), 1)).toEqual(many);
  });
});
