import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../../src/domain/reading/quotations/quotations.ts';
import { sliceOf } from '../../../../src/domain/text/span.ts';
import { slices, tokenized } from '../texts.ts';

/** The words of each quotation, its parts joined by " | ". */
const quoted = (text: string, lang = 'en'): string[] =>
  quotationsOf(tokenized(text, lang)).map(({ segments }) => slices(text, segments).join(' | '));

const repairs = (text: string, lang = 'en'): string[] =>
  quotationsOf(tokenized(text, lang)).flatMap((quotation) => quotation.repairs);

describe('quotations', () => {
  it('are the words between marks, in reading order', () => {
    expect(quoted('He said “yes”, then «no» and "maybe".')).toEqual(['yes', 'no', 'maybe']);
  });

  it('run from one mark to the other', () => {
    const text = 'He said “yes” there.';
    expect(quotationsOf(tokenized(text)).map(({ outer }) => sliceOf(text, outer))).toEqual(['“yes”']);
  });

  it('hold nested ones of another family, and of their own', () => {
    expect(quoted('“She called it «a dead letter» and left”')).toEqual(['She called it «a dead letter» and left']);
    expect(quoted('«Она сказала «да» и ушла»', 'ru')).toEqual(['Она сказала «да» и ушла']);
  });

  it('hold a name that is closed with them by one mark', () => {
    expect(quoted('«Мы рады гостям «Маяка».', 'ru')).toEqual(['Мы рады гостям «Маяка']);
    expect(repairs('«Мы рады гостям «Маяка».', 'ru')).toEqual([]);
  });

  it('are none of marks without a word between them', () => {
    expect(quoted('An empty «…» and «» here')).toEqual([]);
  });

  it('are none in a text without marks', () => {
    expect(quoted('He said it’s open.')).toEqual([]);
    expect(quoted('')).toEqual([]);
  });

  it('are the same in a language without rules', () => {
    expect(quoted('Hij zei „ja” en „nee”.', 'nl')).toEqual(['ja', 'nee']);
  });
});

describe('a quotation over paragraphs', () => {
  it('is one when it is opened once and closed once', () => {
    expect(quoted('“The road is open.\n\nThe bridge is next,” he said.')).toEqual([
      'The road is open. | The bridge is next,',
    ]);
  });

  it('is one when each paragraph opens it again', () => {
    expect(quoted('“The road is open.\n\n“The bridge is next,” he said.')).toEqual([
      'The road is open. | The bridge is next,',
    ]);
    expect(repairs('“The road is open.\n\n“The bridge is next,” he said.')).toEqual([]);
  });

  it('ends with its paragraph when the next has a quotation of its own', () => {
    expect(quoted('“The road is open.\n\nHe left “at once” then.')).toEqual(['The road is open.', 'at once']);
  });

  it('ends with its paragraph when the next mark is of another family', () => {
    expect(quoted('“The road is open.\n\nHe left» then.')[0]).toBe('The road is open.');
  });

  it('ends before an attribution inside it', () => {
    expect(quoted('“The road is open, the mayor said.\n\nThe bridge is next” he thought.')[0]).toBe(
      'The road is open,',
    );
  });

  it('goes on when words go on behind an attribution between dashes', () => {
    expect(quoted('«Мост открыт, - сказал мэр, - но не весь.\n\nДорога тоже открыта».', 'ru')).toEqual([
      'Мост открыт | но не весь. | Дорога тоже открыта',
    ]);
  });

  it('ends with the text when nothing closes it', () => {
    expect(quoted('“The road is open.\n\nThe bridge is next.')).toEqual(['The road is open.']);
    expect(repairs('“The road is open.')).toEqual(['missing-closing-mark']);
  });
});

describe('a mark that is missing', () => {
  it('at the end stands before the next mark that opens', () => {
    expect(quoted('“The road is open. He added “The bridge is next”')).toEqual([
      'The road is open.',
      'The bridge is next',
    ]);
    expect(repairs('“The road is open. He added “The bridge is next”')).toEqual(['missing-closing-mark']);
  });

  it('at the head stands at the start of the sentence', () => {
    expect(quoted('Work began. The road is open,” he said.')).toEqual(['The road is open,']);
    expect(repairs('Work began. The road is open,” he said.')).toEqual(['missing-opening-mark']);
  });

  it('is none behind an attribution: that mark is one too many', () => {
    expect(quoted('“The road is open,” Weber said”.')).toEqual(['The road is open,']);
  });
});

describe('special quotations', () => {
  it('of a transcript are cut into turns', () => {
    expect(quoted('“MAYOR: We are ready.\n\nLANG: Since when?”')).toEqual(['We are ready.', 'Since when?']);
  });

  it('with an attribution inside have it as their aside', () => {
    const text = '«Мы готовы, - сказал посол, - но не сразу».';
    const [found] = quotationsOf(tokenized(text, 'ru'));
    expect(found?.aside).not.toBeNull();
    expect(slices(text, found?.segments ?? [])).toEqual(['Мы готовы', 'но не сразу']);
  });
});
