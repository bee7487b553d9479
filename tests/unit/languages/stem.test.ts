import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../src/domain/languages/stem.ts';

const fallTogether = (...words: string[]): void => expect(new Set(words.map(stemOf)).size, words.join(', ')).toBe(1);

describe('stems', () => {
  it('bring English forms and derivations together', () => {
    fallTogether('obligation', 'obligations', "obligation's");
    fallTogether('participation', 'participate', 'participating');
    fallTogether('withdraw', 'withdrawal', 'withdrawing');
  });

  it('bring Russian forms together, with ё or е', () => {
    fallTogether('организация', 'организации', 'организацией');
    fallTogether('суверенный', 'суверенная', 'суверенного');
    fallTogether('надёжный', 'надежный', 'надёжная');
  });

  it('bring Armenian forms together', () => {
    fallTogether('հայաստան', 'հայաստանը', 'հայաստանի', 'հայաստանից');
    fallTogether('պարտավորություններ', 'պարտավորությունների', 'պարտավորությունները');
  });

  it('leave short words and numbers as they are', () => {
    for (const word of ['un', '30', 'eu', 'не']) expect(stemOf(word)).toBe(word);
  });
});
