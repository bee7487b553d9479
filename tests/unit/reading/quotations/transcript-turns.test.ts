import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../../../src/domain/reading/quotation.ts';
import { splitByTurns } from '../../../../src/domain/reading/quotations/transcript-turns.ts';
import { sliceOf } from '../../../../src/domain/text/span.ts';
import { slices, tokenized } from '../texts.ts';

const quotationOf = (text: string): Quotation => ({
  outer: { start: 0, end: text.length },
  segments: tokenized(text).paragraphs.map(({ start, end }) => ({
    start: start === 0 ? 1 : start,
    end: end === text.length ? end - 1 : end,
  })),
  family: 'double',
  repairs: [],
  aside: null,
});

/** The turns that a quotation over several paragraphs is cut into: its name and its words. */
const turns = (text: string): [name: string | null, ...words: string[]][] =>
  splitByTurns(tokenized(text), quotationOf(text)).map(({ label, segments }) => [
    label ? sliceOf(text, label) : null,
    ...slices(text, segments),
  ]);

describe('a transcript in marks', () => {
  it('becomes a quotation a turn, without the names', () => {
    expect(turns('“PRESIDENT: We are ready.\n\nREPORTER: Since when?\n\nPRESIDENT: Since May.”')).toEqual([
      ['PRESIDENT', 'We are ready.'],
      ['REPORTER', 'Since when?'],
      ['PRESIDENT', 'Since May.'],
    ]);
  });

  it('keeps paragraphs without a name with the turn before', () => {
    expect(turns('“PRESIDENT: We are ready.\n\nWe have time.\n\nREPORTER: Since when?”')).toEqual([
      ['PRESIDENT', 'We are ready.', 'We have time.'],
      ['REPORTER', 'Since when?'],
    ]);
  });

  it('may begin without a name', () => {
    expect(turns('“We are ready.\n\nREPORTER: Since when?”')).toEqual([
      [null, 'We are ready.'],
      ['REPORTER', 'Since when?'],
    ]);
  });

  it('leaves out notes that nobody said, and turns without words', () => {
    expect(turns('“PRESIDENT: We are ready.\n\n(CROSSTALK)\n\nREPORTER:\n\nPRESIDENT: Since May.”')).toEqual([
      ['PRESIDENT', 'We are ready.'],
      ['PRESIDENT', 'Since May.'],
    ]);
  });

  it('keeps a bracket that somebody said', () => {
    expect(turns('“PRESIDENT: We are ready.\n\n(As you know.)”')).toEqual([
      ['PRESIDENT', 'We are ready.', '(As you know.)'],
    ]);
  });

  it.each([
    ['MS. LANG-WEBER: Yes.', 'MS. LANG-WEBER'],
    ['МИНИСТР: Да.', 'МИНИСТР'],
    ['ՆԱԽԱՐԱՐ: Այո։', 'ՆԱԽԱՐԱՐ'],
  ])('has names of several words and of any script: %s', (words, name) => {
    expect(turns(`“${words}”`)[0]?.[0]).toBe(name);
  });

  it('gives each turn a place from its name to its end', () => {
    const text = '“MAYOR: Yes.\n\nLANG: No.”';
    const found = splitByTurns(tokenized(text), quotationOf(text));
    expect(found.map(({ outer }) => sliceOf(text, outer))).toEqual(['“MAYOR: Yes.', 'LANG: No.”']);
  });
});

describe('a quotation that is no transcript', () => {
  it.each([
    '“The President: yes.\n\nNo.”',
    '“A: yes.\n\nNo.”',
    '“ONE TWO THREE FOUR FIVE: yes.\n\nNo.”',
    '“YES, NO: maybe.\n\nNo.”',
    '“: yes.\n\nNo.”',
    '“YES\n\nNo.”',
  ])('is left as it is: %j', (text) => {
    const quotation = quotationOf(text);
    const found = splitByTurns(tokenized(text), quotation);
    expect(found).toHaveLength(1);
    expect(found[0]).toBe(quotation);
  });
});
