import { describe, expect, it } from 'vitest';
import {
  namedWithin,
  sourceLeftOf,
  sourceRightOf,
} from '../../../../../src/domain/languages/by-frames/words/source-words.ts';
import { at, behind, framed, words } from '../framed.ts';

describe('who speaks', () => {
  it.each([
    ['Инженер Тарас Гнатов сказал, что мост готов.', 'сказал', 'Инженер Тарас Гнатов'],
    ['Ինժեներ Շուշան Վանեսյանն ասաց, որ կամուրջը փակ է։', 'ասաց', 'Ինժեներ Շուշան Վանեսյանն'],
    ['Сегодня сказал Гнатов.', 'сказал', null],
  ])('left of the cue of «%s»', (text, cue, who) => {
    const read = framed(text);
    expect(words(read, sourceLeftOf(read, at(read, cue), 0))).toBe(who);
  });

  it.each([
    ['Мост готов, сказал журналистам инженер Тарас Гнатов.', 'сказал', 'инженер Тарас Гнатов'],
    ['Կամուրջը փակ է, ասաց ինժեներ Շուշան Վանեսյանը։', 'ասաց', 'ինժեներ Շուշան Վանեսյանը'],
    ['Мост готов, сказал.', 'сказал', null],
  ])('right of the cue of «%s»', (text, cue, who) => {
    const read = framed(text);
    expect(words(read, sourceRightOf(read, behind(read, cue), read.tokens.length))).toBe(who);
  });

  it('does not stand before the floor', () => {
    const read = framed('Инженер Тарас Гнатов сказал, что мост готов.');
    expect(words(read, sourceLeftOf(read, at(read, 'сказал'), at(read, 'Гнатов')))).toBe('Гнатов');
  });
});

describe('a source', () => {
  const read = framed('— (Гнатов) «Луч» — сказал');
  const all = { first: 0, last: read.tokens.length };

  it('begins with a word or a name in marks', () => {
    expect(words(read, namedWithin(read, { first: 0, last: 4 }, all))).toBe('Гнатов)');
  });

  it('is not marks alone', () => {
    expect(namedWithin(read, { first: 0, last: 2 }, all)).toBeNull();
  });

  it('lies where it was looked for', () => {
    expect(namedWithin(read, { first: 2, last: 4 }, { first: 3, last: 8 })).toBeNull();
    expect(namedWithin(read, { first: 2, last: 4 }, { first: 0, last: 3 })).toBeNull();
    expect(namedWithin(read, null, all)).toBeNull();
  });
});
