import { describe, expect, it } from 'vitest';
import { marksIn } from '../../../../src/domain/reading/quotations/marks.ts';
import { isSurplus, openBefore } from '../../../../src/domain/reading/quotations/opening.ts';
import { slices, tokenized } from '../texts.ts';

/** The words before the last mark of a text that a repair puts into marks. */
function opened(text: string, lang = 'en', closed = 0): string[] | null {
  const mark = marksIn(text, 0, text.length).at(-1);
  if (mark === undefined) throw new Error('a mark is needed');
  const quotation = openBefore(tokenized(text, lang), { start: 0, end: text.length }, mark, closed);
  return quotation === null ? null : slices(text, quotation.segments);
}

describe('a quotation without its opening mark', () => {
  it.each([
    ['It is open," he said', 'It is open,', 'en', 'at the head of the text'],
    ['Work began. It is open," he said', 'It is open,', 'en', 'at the start of its sentence'],
    ['The mayor said, It is open," and left', 'It is open,', 'en', 'behind a cue with a comma'],
    ['The mayor said: It is open," and left', 'It is open,', 'en', 'behind a cue with a colon'],
    ['It is so, the mayor said," and left', 'It is so, the mayor said,', 'en', 'before a cue at the end of the words'],
    [
      'Work began. We are ready. We have time," he said',
      'We are ready. We have time,',
      'en',
      'at an earlier sentence in the speaker’s voice',
    ],
    ['Who built it? We have time," he said', 'Who built it? We have time,', 'en', 'at a question before'],
    [
      'The mayor said so. We have time," he said',
      'We have time,',
      'en',
      'but behind a sentence in which somebody speaks',
    ],
    ['Работа началась. Мост открыт», – сказал он', 'Мост открыт', 'ru', 'in Russian'],
    ['Аշխատանքն սկսվեց։ Կամուրջը բաց է»,- ասաց նա', 'Կամուրջը բաց է', 'hy', 'in Armenian'],
    ['Werk begon. De brug is open”, zei hij', 'De brug is open', 'nl', 'in a language without rules'],
  ])('in "%s" has the words "%s" (%s): it begins %s', (text, words, lang) => {
    expect(opened(text, lang)).toEqual([words]);
  });

  it('says what was repaired, and ends with its mark', () => {
    const text = 'It is open," he said';
    const [mark] = marksIn(text, 0, text.length);
    if (mark === undefined) throw new Error('a mark is needed');
    expect(openBefore(tokenized(text), { start: 0, end: text.length }, mark, 0)).toEqual({
      outer: { start: 0, end: 12 },
      segments: [{ start: 0, end: 11 }],
      family: 'double',
      repairs: ['missing-opening-mark'],
      aside: null,
    });
  });

  it('takes nothing of the quotation before it', () => {
    expect(opened('“One is open” it is open”', 'en', 13)).toEqual(['it is open']);
  });

  it('goes back over a few sentences only', () => {
    expect(opened(`${'We are ready. '.repeat(9)}We have time," he said`)?.[0]).toHaveLength(14 * 6 + 13);
  });

  it('is none when no words are left', () => {
    expect(opened('   " he')).toBeNull();
  });
});

describe('a closing mark that closes nothing', () => {
  const surplus = (text: string): boolean => {
    const [, close, extra] = marksIn(text, 0, text.length);
    if (close === undefined || extra === undefined) throw new Error('three marks are needed');
    return isSurplus(tokenized(text), { start: 0, end: text.length }, extra, close.at + 1);
  };

  it.each([
    ['“It is open,” Weber said”.', true, 'stands behind the attribution of a quotation'],
    ['“It is open,” Weber said.”', true, 'with a full stop between'],
    ['“It is open,” Weber said, and we left”.', false, 'unless more words follow the attribution'],
    ['“It is open,” and we left”.', false, 'unless no attribution follows'],
    ['“It is open,” ”.', false, 'unless nothing follows'],
  ])('in %s: %s, it %s', (text, answer) => {
    expect(surplus(text)).toBe(answer);
  });

  it('is none in a paragraph that has no quotation', () => {
    const text = 'Weber said”.';
    const [mark] = marksIn(text, 0, text.length);
    if (mark === undefined) throw new Error('a mark is needed');
    expect(isSurplus(tokenized(text), { start: 0, end: text.length }, mark, 0)).toBe(false);
  });
});
