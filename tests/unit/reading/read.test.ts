import { describe, expect, it } from 'vitest';
import { read, slices } from './texts.ts';

describe('reading a text', () => {
  it('finds its tokens, quotations and sentences', () => {
    const text = read('The road is open. "The bridge is next," the mayor said.');
    expect(text.tokens).toHaveLength(16);
    expect(text.quotations).toHaveLength(1);
    expect(text.sentences.map((sentence) => text.wordsOf(sentence))).toEqual([
      'The road is open.',
      '"The bridge is next," the mayor said.',
    ]);
  });

  it.each(['en', 'ru', 'hy', 'nl'])('finds nothing in an empty text (%s)', (lang) => {
    const text = read('', lang);
    expect([text.tokens, text.paragraphs, text.quotations, text.sentences]).toEqual([[], [], [], []]);
  });

  it.each([
    ['ru', '«Мост открыт», – сказал мэр.', 'Мост открыт'],
    ['hy', '«Կամուրջը բաց է»,- ասաց քաղաքապետը։', 'Կամուրջը բաց է'],
    ['nl', '„De brug is open”, zei de burgemeester.', 'De brug is open'],
  ])('reads quotations in any language (%s)', (lang, words, quoted) => {
    const text = read(words, lang);
    expect(text.quotations.map(({ segments }) => slices(words, segments))).toEqual([[quoted]]);
    expect(text.sentences).toHaveLength(1);
  });
});
