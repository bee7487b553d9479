import { describe, expect, it } from 'vitest';
import { FormList } from '../../../../src/domain/comparison/patterns/form-list.ts';

describe('a list of forms', () => {
  it('keeps the order in which they were met, and the greater share of one met again', () => {
    const list = new FormList();
    list.begin();
    list.put(7, 0.5);
    list.put(3, 1);
    list.put(7, 0.6);
    list.put(3, 0.2);
    expect(list.ids).toEqual([7, 3]);
    expect(list.shares).toEqual([0.6, 1]);
  });

  it('knows nothing of an earlier list, which stays as it was', () => {
    const list = new FormList();
    list.begin();
    list.put(0, 1);
    const earlier = list.ids;
    list.begin();
    list.put(5, 0.3);
    list.put(0, 0.4);
    expect(earlier).toEqual([0]);
    expect([list.ids, list.shares]).toEqual([
      [5, 0],
      [0.3, 0.4],
    ]);
  });

  it('holds forms of any number', () => {
    const list = new FormList();
    list.begin();
    list.put(100_000, 1);
    list.put(100_000, 2);
    expect([list.ids, list.shares]).toEqual([[100_000], [2]]);
  });
});
