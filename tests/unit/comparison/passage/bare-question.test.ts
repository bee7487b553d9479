import { describe, expect, it } from 'vitest';
import { isBareQuestion } from '../../../../src/domain/comparison/passage/bare-question.ts';

describe('a bare question', () => {
  it.each(['Does the bloc keep its word?', '“Does it?”', 'Сдержит ли блок слово? ', 'Կպահի՞ խոսքը դաշինքը։'])(
    'is %s',
    (text) => {
      expect(isBareQuestion(text)).toBe(true);
    },
  );

  it.each(['', 'It keeps its word.', 'It keeps its word. Does it not?', 'Who asked? Nobody did.'])(
    'is not "%s"',
    (text) => {
      expect(isBareQuestion(text)).toBe(false);
    },
  );
});
