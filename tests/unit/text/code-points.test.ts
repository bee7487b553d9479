import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positionsIn } from '../../../src/domain/text/code-points.ts';

it('counts a character of two code units once', () => {
  const inText = positionsIn('a😀b😀');
  expect([0, 1, 3, 4, 6].map(inText)).toEqual([0, 1, 2, 3, 4]);
});

it('counts as iterating over the characters does, lone surrogates included', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '😀', '\uD83D', '\uDE00', 'ա') }), (text) => {
      const inText = positionsIn(text);
      let offset = 0;
      for (const [at, character] of [...text].entries()) {
        expect(inText(offset)).toBe(at);
        offset += character.length;
      }
      expect(inText(text.length)).toBe([...text].length);
    }),
  );
});
