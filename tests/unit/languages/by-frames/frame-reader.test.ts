import { describe, expect, it } from 'vitest';
import { frameReader } from '../../../../src/domain/languages/by-frames/frame-reader.ts';
import type { Quotation } from '../../../../src/domain/reading/quotation.ts';
import { at, framed, words } from './framed.ts';

describe('the reader of clauses', () => {
  it('gives the content of a sentence to the one that points back at it', () => {
    const read = framed('Мост готов. Об этом сообщил Гнатов.');
    const reader = frameReader(read);
    const [said] = reader.clauses(0);
    expect(words(read, said?.content ?? null)).toBe('Мост готов');
    expect(words(read, said?.source ?? null)).toBe('Гнатов');
    expect(said?.foundBy).toBe('CONTENT. About this CUE SOURCE');
    expect(reader.clauses(1)).toEqual([]);
  });

  it('does so without the marks around it', () => {
    const read = framed('— Կամուրջը փակ է։ Այս մասին ասաց Վանեսյանը։');
    expect(words(read, frameReader(read).clauses(0)[0]?.content ?? null)).toBe('Կամուրջը փակ է');
  });

  it('does not where the sentence reports something itself, or points back too', () => {
    const own = framed('Рогов сказал, что мост готов. Об этом сообщил Гнатов.');
    expect(words(own, frameReader(own).clauses(0)[0]?.source ?? null)).toBe('Рогов');
    const both = framed('Об этом сообщил Рогов. Об этом сообщил Гнатов.');
    expect(frameReader(both).clauses(0)).toEqual([]);
  });

  it('finds who speaks beside a cue, left of it first', () => {
    const read = framed('Рогов сказал: «Да». Да, сказал Гнатов.');
    const reader = frameReader(read);
    const content = { first: 0, last: 1 };
    const cueAt = (first: number): { first: number; last: number } => ({ first, last: first + 1 });
    expect(words(read, reader.source(0, cueAt(at(read, 'сказал')), content))).toBe('Рогов');
    expect(words(read, reader.source(1, cueAt(at(read, 'сказал Гнатов')), content))).toBe('Гнатов');
  });

  it('finds nothing in sentences that are not there', () => {
    const read = framed('');
    const reader = frameReader(read);
    const quotation: Quotation = {
      outer: { start: 0, end: 0 },
      segments: [],
      family: framed('«Да»').quotations[0]?.family as Quotation['family'],
      repairs: [],
      aside: null,
    };
    expect(reader.clauses(0)).toEqual([]);
    expect(reader.source(0, { first: 0, last: 1 }, { first: 0, last: 1 })).toBeNull();
    expect(reader.attribution?.(quotation, 0)).toBeNull();
  });
});

describe('the attribution of a quotation', () => {
  it.each([
    ['«Мост готов, - сказал Гнатов, - но закрыт».', '«CONTENT, - CUE SOURCE, - CONTENT»', 'Гнатов'],
    ['«Мост готов», — сказал Гнатов.', '«CONTENT», CUE SOURCE', 'Гнатов'],
    [
      '«Мост готов», — приводит агентство слова Гнатова.',
      '«CONTENT», an agency passes on the words of SOURCE',
      'Гнатова',
    ],
    ['Инженер Тарас Гнатов: «Мост готов».', 'SOURCE: «CONTENT»', 'Инженер Тарас Гнатов'],
    ['«Կամուրջը փակ է»,- ասաց Վանեսյանը։', '«CONTENT», CUE SOURCE', 'Վանեսյանը'],
  ])('of «%s» is found by %s', (text, foundBy, who) => {
    const read = framed(text);
    const found = frameReader(read).attribution?.(read.quotations[0] as Quotation, 0) ?? null;
    expect([found?.foundBy, words(read, found?.source ?? null)]).toEqual([foundBy, who]);
  });

  it('is none where no frame fits', () => {
    const read = framed('Слово «мост» и слово «порт».');
    expect(frameReader(read).attribution?.(read.quotations[0] as Quotation, 0)).toBeNull();
  });
});
