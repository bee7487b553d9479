import { expect, it } from 'vitest';
import { addToList } from '../../../../src/domain/comparison/patterns/add-to-list.ts';

it('adds to the list of a key, or begins one', () => {
  const lists = new Map<string, number[]>();
  addToList(lists, 'a', 1);
  addToList(lists, 'a', 2);
  addToList(lists, 'b', 3);
  expect([...lists]).toEqual([
    ['a', [1, 2]],
    ['b', [3]],
  ]);
});
