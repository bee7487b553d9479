import { describe, expect, it } from 'vitest';
import type { OpenQuotation } from '../../../../src/domain/reading/quotation.ts';
import { closeAtMark, closeWithoutMark } from '../../../../src/domain/reading/quotations/closing.ts';
import { type Mark, marksIn } from '../../../../src/domain/reading/quotations/marks.ts';
import { slices, tokenized } from '../texts.ts';

function markAt(text: string, which: number): Mark {
  const mark = marksIn(text, 0, text.length).at(which);
  if (mark === undefined) throw new Error('a mark is needed');
  return mark;
}

const openAt = (mark: Mark): OpenQuotation => ({ mark, segments: [], from: mark.at + mark.length });

describe('a quotation closed by its mark', () => {
  const text = 'He said “ it is open ” there';
  const open = openAt(markAt(text, 0));

  it('holds the words between the marks, and both marks around them', () => {
    expect(closeAtMark(text, open, markAt(text, 1))).toEqual({
      outer: { start: 8, end: 22 },
      segments: [{ start: 10, end: 20 }],
      family: 'double',
      repairs: [],
      aside: null,
    });
  });

  it('keeps what it has of earlier paragraphs', () => {
    const longer: OpenQuotation = { ...open, segments: [{ start: 0, end: 2 }] };
    expect(closeAtMark(text, longer, markAt(text, 1)).segments).toEqual([
      { start: 0, end: 2 },
      { start: 10, end: 20 },
    ]);
    expect(longer.segments).toHaveLength(1);
  });

  it('has no words when only white space stands between', () => {
    expect(closeAtMark('“  ”', openAt(markAt('“  ”', 0)), markAt('“  ”', 1)).segments).toEqual([]);
  });
});

describe('a quotation that no mark closes', () => {
  /** The words of the quotation that the first mark of a text opens. */
  function closed(text: string, lang = 'en', limit = text.length): string[] {
    const open = openAt(markAt(text, 0));
    const paragraph = { start: 0, end: text.length };
    return slices(text, closeWithoutMark(tokenized(text, lang), { open, paragraph, limit }).segments);
  }

  it('ends before the attribution inside it', () => {
    expect(closed('“It is open, the mayor said. The road is not.')).toEqual(['It is open,']);
    expect(closed('«Мост открыт, - сказал мэр. Дорога нет.', 'ru')).toEqual(['Мост открыт,']);
  });

  it('ends where its language says when it has no attribution', () => {
    expect(closed('She said: “It is open. The road is not.')).toEqual(['It is open.']);
    expect(closed('“It is open. The road is not.')).toEqual(['It is open. The road is not.']);
    expect(closed('«Мост открыт. Дорога нет.', 'ru')).toEqual(['Мост открыт. Дорога нет.']);
    expect(closed('Мэр: «Мост открыт. Дорога нет.', 'ru')).toEqual(['Мост открыт.']);
  });

  it('holds all when words go on behind an attribution between dashes', () => {
    const text = '«Мост открыт, - сказал мэр, - но не весь';
    expect(closed(text, 'ru')).toEqual([text.slice(1)]);
  });

  it('ends at its limit in a language without rules', () => {
    expect(closed('Hij zei: „De brug is open. De weg niet.', 'nl', 30)).toEqual(['De brug is open. De']);
  });

  it('says what was repaired', () => {
    const text = '“It is open';
    const open = openAt(markAt(text, 0));
    const words = { open, paragraph: { start: 0, end: 11 }, limit: 11 };
    expect(closeWithoutMark(tokenized(text), words)).toMatchObject({
      outer: { start: 0, end: 11 },
      repairs: ['missing-closing-mark'],
    });
  });
});
