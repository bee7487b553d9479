import { describe, expect, it } from 'vitest';
import { pairSingles } from '../../../../src/domain/reading/quotations/mark-nesting.ts';
import { type Mark, marksIn } from '../../../../src/domain/reading/quotations/marks.ts';
import { QuotationScan } from '../../../../src/domain/reading/quotations/quotation-scan.ts';
import { atOnce } from '../../../../src/domain/text/steps.ts';
import { slices, tokenized } from '../texts.ts';

/** What the scan finds before empty quotations, turns and asides are looked at. */
function scanned(text: string, lang = 'en', drop: (mark: Mark) => boolean = () => false): string[] {
  const read = tokenized(text, lang);
  const marks = read.paragraphs.map(({ start, end }) =>
    pairSingles(text, marksIn(text, start, end)).filter((mark) => !drop(mark)),
  );
  return atOnce(new QuotationScan(read, marks).quotations()).map(({ segments }) => slices(text, segments).join(' | '));
}

describe('the scan for quotations', () => {
  it('finds empty ones too', () => {
    expect(scanned('An empty « » and a “word”.')).toEqual(['', 'word']);
  });

  it('leaves attributions and names of turns in the words', () => {
    expect(scanned('«Мы готовы, - сказал посол, - но не сразу».', 'ru')).toEqual([
      'Мы готовы, - сказал посол, - но не сразу',
    ]);
    expect(scanned('“MAYOR: We are ready.”')).toEqual(['MAYOR: We are ready.']);
  });

  it('sees only the marks it is given', () => {
    expect(scanned('A “word” and «another».', 'en', ({ family }) => family === 'angle')).toEqual(['word']);
    expect(scanned('A “word” and «another».', 'en', () => true)).toEqual([]);
  });

  it('counts marks that nest, afresh in each paragraph', () => {
    expect(scanned('«a «b» c» d')).toEqual(['a «b» c']);
    expect(scanned('«we at «Beacon» wait.\n\nStill» so')).toEqual(['we at «Beacon» wait. | Still']);
  });

  it('closes at the last mark what a name left open', () => {
    expect(scanned('«мы на «Маяке», а вы на «Юге».', 'ru')).toEqual(['мы на «Маяке», а вы на «Юге']);
  });

  it('finds the same when it is asked with marks of no paragraph', () => {
    expect(atOnce(new QuotationScan(tokenized('A “word”.'), []).quotations())).toEqual([]);
  });
});
