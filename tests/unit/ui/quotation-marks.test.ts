import { describe, expect, it } from 'vitest';
import { closingMark, withMarks } from '../../../src/ui/view-models/quotation-marks.ts';
import { at } from './fixtures.ts';

const shown = (text: string, words: string, kind: 'direct' | 'mixed' | 'indirect' = 'direct'): string =>
  withMarks(text, kind, [at(words, text)])
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

describe("the page's own quotation marks", () => {
  it.each([
    ['He said: "All obligations remain," and left.', 'All obligations remain,', '"All obligations remain,"'],
    ['Он сказал: «Обязательства остаются», и ушёл.', 'Обязательства остаются', '«Обязательства остаются»'],
    ['„Alles bleibt“, sagte er.', 'Alles bleibt', '„Alles bleibt“'],
    ['<All obligations remain>, he said.', 'All obligations remain', '<All obligations remain>'],
    ['"This issue requires analysis," he added.', 'This issue requires analysis', '"This issue requires analysis,"'],
    ['"It offers a soft alliance ", he noted.', 'It offers a soft alliance', '"It offers a soft alliance "'],
  ])('are shown around a quotation: %s', (text, words, whole) => {
    expect(shown(text, words)).toBe(whole);
  });

  it('are not added where the page has lost one', () => {
    expect(shown('It offers a soft alliance", he noted.', 'It offers a soft alliance')).toBe(
      'It offers a soft alliance"',
    );
  });

  it('are not taken twice when the statement holds them already', () => {
    expect(shown('"All remain," he said.', '"All remain,"')).toBe('"All remain,"');
  });

  it('are not put around a paraphrase that stands beside a quoted word', () => {
    expect(shown('"Soft" is how he called it "today"', ' is how he called it ', 'indirect')).toBe(
      ' is how he called it ',
    );
  });

  it('are not taken from the quotation that follows', () => {
    expect(shown('He said "one thing" "another"', 'one thing')).toBe('"one thing"');
    expect(shown('it is so "another" he said', 'it is so')).toBe('it is so');
  });
});

describe('the mark that closes a quotation of which only the head is shown', () => {
  const text = '"All obligations remain, and work continues," he said.';
  const whole = at('"All obligations remain, and work continues,"', text);

  it("is the page's own, at the end of the whole", () => {
    expect(closingMark(text, whole, [at('"All obligations remain', text)])).toEqual({
      start: whole.end - 1,
      end: whole.end,
    });
  });

  it('is not drawn twice, and not where no opening mark hangs', () => {
    expect(closingMark(text, whole, [whole])).toBeNull();
    expect(closingMark(text, whole, [at('and work', text)])).toBeNull();
  });

  it('is none where the page has lost it', () => {
    const open = '"All obligations remain, and work continues, he said.';
    const said = at('"All obligations remain, and work continues', open);
    expect(closingMark(open, said, [at('"All obligations', open)])).toBeNull();
  });
});
