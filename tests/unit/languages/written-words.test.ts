import { describe, expect, it } from 'vitest';
import { writtenWordsOf } from '../../../src/domain/languages/written-words.ts';

describe('the words by which a model’s sentences are read', () => {
  it.each([
    ['en', 'despite', 'seven', '7'],
    ['ru', 'кроме', 'семью', '7'],
    ['hy', 'բացի', 'յոթը', '7'],
  ])('in %s are what opens a sentence, as "%s", and what counts, as "%s"', async (lang, opener, word, digits) => {
    const { openers, numbers } = await writtenWordsOf(lang);
    expect(openers.has(opener)).toBe(true);
    expect(numbers.get(word)).toBe(digits);
  });

  it('are those of one language alone', async () => {
    const { openers, numbers } = await writtenWordsOf('ru');
    expect(openers.has('despite')).toBe(false);
    expect(numbers.has('seven')).toBe(false);
  });

  it.each(['fr', '', 'constructor'])('are none for "%s"', async (code) => {
    const { openers, numbers } = await writtenWordsOf(code);
    expect([openers.size, numbers.size]).toEqual([0, 0]);
  });
});
