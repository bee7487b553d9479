import { describe, expect, it } from 'vitest';
import { russianSources } from '../../../../src/domain/languages/russian/sources.ts';
import { tokenized, tokenOf } from '../../reading/texts.ts';

const all = (text: string) => ({ first: 0, last: tokenized(text, 'ru').tokens.length });

describe('Russian sources', () => {
  it.each([
    ['министр', 'subject', 'министр'],
    ['министры', 'subject', null],
    ['министра', 'subject', null],
    ['министра', 'possessor', 'министра'],
    ['министров', 'possessor', null],
    ['мост', 'subject', null],
  ] as const)('«%s» as %s describes %s', (text, nameCase, head) => {
    expect(russianSources.description(tokenized(text, 'ru'), all(text), nameCase)?.head ?? null).toBe(head);
  });

  it('are about a surname alone only before a word like a verb', () => {
    const about = (text: string) => {
      const read = tokenized(text, 'ru');
      const at = tokenOf(read, 'Рогов');
      return russianSources.isAbout(read, 0, { at, last: at + 1, from: at, isFull: false, hasOffice: false });
    };
    expect(about('Рогов открыл мост.')).toBe(true);
    expect(about('Рогов в Таволе.')).toBe(false);
    expect(about('Рогов, мост, порт.')).toBe(false);
    expect(about('Мост открыл Рогов сам.')).toBe(false);
  });

  it('need no words beyond their phrase, and are shown as they stand', () => {
    const read = tokenized('Министр сказал', 'ru');
    expect(russianSources.whole(read, { first: 0, last: 1 }, null)).toEqual({ first: 0, last: 1 });
    expect(russianSources.shown(read, { first: 0, last: 1 })).toBe('Министр');
  });
});
