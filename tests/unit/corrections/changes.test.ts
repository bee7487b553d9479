import { expect, it } from 'vitest';
import { afterChange } from '../../../src/domain/corrections/changes.ts';
import type { Correction } from '../../../src/domain/corrections/correction.ts';

const at = { quote: 'It rains', before: '', after: ', she said' };
const by = (name: string, made = 1): Correction => ({ kind: 'speaker', at, name, made });
const hidden: Correction = { kind: 'not-said', at, made: 2 };
const same = (name: string, also: string): Correction => ({ kind: 'same-person', name, also, made: 3 });

it('a change made twice is one', () => {
  const once = afterChange([hidden], { does: 'make', correction: by('Ann') });
  expect(once).toEqual([hidden, by('Ann')]);
  expect(afterChange(once, { does: 'make', correction: by('Ann') })).toEqual(once);
});

it('a later one takes the place of an earlier one about the same', () => {
  expect(afterChange([by('Ann'), hidden], { does: 'make', correction: by('Eve', 5) })).toEqual([hidden, by('Eve', 5)]);
});

it('undoing takes away that one alone, and undoing it again nothing', () => {
  const left = afterChange([by('Ann'), hidden], { does: 'undo', correction: by('Eve', 5) });
  expect(left).toEqual([hidden]);
  expect(afterChange(left, { does: 'undo', correction: by('Ann') })).toEqual([hidden]);
});

it('which of two names is kept can be turned round', () => {
  expect(afterChange([same('Ann', 'A.')], { does: 'make', correction: same('A.', 'Ann') })).toEqual([
    same('A.', 'Ann'),
  ]);
  const third = afterChange([same('Ann', 'A.')], { does: 'make', correction: same('Ann', 'Annie') });
  expect(third).toHaveLength(2);
});
