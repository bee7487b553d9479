import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../../../src/domain/reading/quotation.ts';
import { withoutAsides } from '../../../../src/domain/reading/quotations/asides.ts';
import { slices, spanOf, tokenized } from '../texts.ts';

const quotation = (text: string): Quotation => ({
  outer: { start: 0, end: text.length },
  segments: [{ start: 1, end: text.length - 1 }],
  family: 'angle',
  repairs: [],
  aside: null,
});

describe('attributions inside marks', () => {
  it.each([
    ['ru', '«Мы готовы, - сказал посол, - но не сразу»', 'сказал', 'посол'],
    ['hy', '«Մենք պատրաստ ենք, - ասաց նախարարը, - բայց ոչ անմիջապես»', 'ասաց', 'նախարարը'],
  ])('are cut out of the words said (%s)', (lang, text, cue, source) => {
    const read = tokenized(text, lang);
    const found = withoutAsides(read, quotation(text));
    expect(slices(text, found.segments)).toEqual([
      text.slice(1, text.indexOf(',')),
      text.slice(text.lastIndexOf('- ') + 2, -1),
    ]);
    if (found.aside === null) throw new Error('no aside');
    expect([read.wordsOf(found.aside.cue), read.wordsOf(found.aside.source)]).toEqual([cue, source]);
  });

  it('are cut out more than once; the first says who spoke', () => {
    const text = '«Мы готовы, - сказал посол, - но не сразу, - добавил министр, - и не здесь»';
    const read = tokenized(text, 'ru');
    const found = withoutAsides(read, quotation(text));
    expect(slices(text, found.segments)).toEqual(['Мы готовы', 'но не сразу', 'и не здесь']);
    expect(found.aside && read.wordsOf(found.aside.source)).toBe('посол');
  });

  it('keep each paragraph’s words apart', () => {
    const text = '«Мы готовы, - сказал посол, - но не сразу. ¶ И не здесь»';
    const read = tokenized(text, 'ru');
    const segments = [spanOf(text, 'Мы готовы, - сказал посол, - но не сразу.'), spanOf(text, 'И не здесь')];
    const found = withoutAsides(read, { ...quotation(text), segments });
    expect(slices(text, found.segments)).toEqual(['Мы готовы', 'но не сразу.', 'И не здесь']);
  });

  it.each([
    ['ru', '«Мы готовы - но не сразу»'],
    ['en', '“We are ready, - he said, - but not at once”'],
    ['nl', '“Wij zijn klaar, - zei hij, - maar niet nu”'],
  ])('are none in %s: %s', (lang, text) => {
    const whole = quotation(text);
    expect(withoutAsides(tokenized(text, lang), whole)).toBe(whole);
  });
});
