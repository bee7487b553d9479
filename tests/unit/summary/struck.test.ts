import { describe, expect, it } from 'vitest';
import { withStruck } from '../../../src/domain/summary/unsupported-words.ts';

const SOURCE = [
  'Imangali Tasmagambetov: “All obligations of the CSTO towards Armenia remain in full accordance with the statutory goals,” and on April 20 we celebrated the 30th anniversary of the Treaty',
  "Imangali Tasmagambetov: Armenia's withdrawal may change the balance of forces in the South Caucasus",
].join('\n');

const struck = (written: string) =>
  withStruck(written, SOURCE)
    .filter((piece) => piece.struck !== null)
    .map((piece) => [piece.text, piece.struck]);

describe('what a model wrote', () => {
  it('stays whole when the source has its names, numbers and quotations', () => {
    expect(
      struck(
        'Tasmagambetov says the obligations of the CSTO towards Armenia "remain in full accordance with the statutory goals". The Treaty is 30 years old since April 20.',
      ),
    ).toEqual([]);
  });

  it('has a name struck that the source does not have, also at the beginning of a sentence', () => {
    expect(struck('Putin said that Armenia and Georgia may leave.')).toEqual([
      ['Putin', 'name'],
      ['Georgia', 'name'],
    ]);
  });

  it('has a number struck that the source does not have, in digits or in words', () => {
    expect(struck('On April 24, after 300,000 talks and seven rounds, the 30th anniversary came.')).toEqual([
      ['24', 'number'],
      ['300,000', 'number'],
      ['seven', 'number'],
    ]);
  });

  it('has a whole quotation struck when one word of it is another', () => {
    expect(struck('He said: “All obligations of the CSTO towards Armenia remain in force”.')).toEqual([
      ['“All obligations of the CSTO towards Armenia remain in force”', 'quotation'],
    ]);
    expect(struck('«Обязательства сохраняются»')).toEqual([['«Обязательства сохраняются»', 'quotation']]);
  });

  it('is told from the same words in another form', () => {
    expect(struck('Obligations stand. Armenian ties may change. It is the Treaty’s anniversary.')).toEqual([]);
  });

  it('is all there, piece by piece, whatever it is', () => {
    for (const written of [
      '',
      '   ',
      '"',
      '""""',
      '<img src=x onerror=alert(1)> <b>Putin</b>',
      'He said “unclosed and 77',
      '“a” “b” “c” 1 2 3 \u202E Տեքստ',
    ]) {
      expect(
        withStruck(written, SOURCE)
          .map(({ text }) => text)
          .join(''),
      ).toBe(written);
    }
  });

  it('is cut when it does not end', () => {
    expect(
      withStruck('word '.repeat(100_000), SOURCE)
        .map(({ text }) => text)
        .join('').length,
    ).toBeLessThanOrEqual(4_000);
  });
});
