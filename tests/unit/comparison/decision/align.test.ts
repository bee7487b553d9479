import { describe, expect, it } from 'vitest';
import { alignedWords } from '../../../../src/domain/comparison/decision/align.ts';
import { propositionOf } from '../../../../src/domain/comparison/patterns/propositions.ts';
import type { Claim } from '../../../../src/domain/reference/model.ts';
import { ownRecord } from '../an-own-record.ts';
import { termsIn } from '../record.ts';

const claim = ownRecord.claims[0] as Claim;
const aligned = (text: string, lang = 'en'): [string, string | null][] =>
  alignedWords(termsIn(text, lang, ownRecord).terms, propositionOf(claim, ownRecord)).map(({ here, onRecord }) => [
    text.slice(here.start, here.end),
    onRecord === null ? null : claim.proposition.slice(onRecord.start, onRecord.end),
  ]);

describe('the words that stand on both sides', () => {
  it('are paired by stem, by beginning and by name', () => {
    expect(aligned('Lornay trusts an obligation that was kept by the Harbour Union.')).toEqual([
      ['Lornay', 'Lornay'],
      ['obligation', 'obligations'],
      ['Harbour Union', 'Harbour Union'],
    ]);
  });

  it('are paired by name across alphabets', () => {
    expect(aligned('Лорне верит.', 'ru')).toEqual([['Лорне', 'Lornay']]);
  });

  it('use each place once', () => {
    expect(aligned('Obligations, obligations.')).toHaveLength(1);
  });

  it('are none of nothing', () => {
    expect(aligned('')).toEqual([]);
    expect(aligned('Apricots.')).toEqual([]);
  });
});
