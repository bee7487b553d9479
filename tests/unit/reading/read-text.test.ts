import { describe, expect, it } from 'vitest';
import { read, tokenOf } from './texts.ts';

const TEXT = 'The mayor said "the bridge is open" to the paper "River Post" on Monday.';

describe('a text as read', () => {
  const text = read(TEXT);

  it('knows which quotation holds a token, its marks included', () => {
    expect(text.quotationAt(tokenOf(text, 'said'))).toBe(-1);
    expect(text.quotationAt(tokenOf(text, '"'))).toBe(0);
    expect(text.quotationAt(tokenOf(text, 'bridge'))).toBe(0);
    expect(text.quotationAt(tokenOf(text, 'River'))).toBe(1);
    expect(text.quotationAt(tokenOf(text, 'Monday'))).toBe(-1);
  });

  it('holds nothing outside of it', () => {
    expect(text.quotationAt(-1)).toBe(-1);
    expect(text.quotationAt(999)).toBe(-1);
    expect(text.inMarks(999)).toBe(false);
  });

  it('tells words that were said from a name in marks', () => {
    const [said, name] = [tokenOf(text, 'bridge'), tokenOf(text, 'River')];
    expect([text.isName(0), text.isName(1)]).toEqual([false, true]);
    expect([text.inMarks(said), text.isQuoted(said)]).toEqual([true, true]);
    expect([text.inMarks(name), text.isQuoted(name)]).toEqual([true, false]);
  });

  it('has no name for a quotation that is not there', () => {
    expect(text.isName(7)).toBe(false);
    expect(text.isName(-1)).toBe(false);
  });

  it('finds cues in marks, but not among the report’s own words', () => {
    const quoted = read('"He said so," the mayor noted.');
    const [inner, outer] = [tokenOf(quoted, 'said'), tokenOf(quoted, 'noted')];
    expect(quoted.cueAt(inner)).not.toBeNull();
    expect(quoted.ownCueAt(inner)).toBeNull();
    expect(quoted.ownCueAt(outer)).not.toBeNull();
  });

  it('can take all that stands in marks for words said', () => {
    const plain = text.withoutNames();
    expect(plain.isName(1)).toBe(false);
    expect(plain.isQuoted(tokenOf(plain, 'River'))).toBe(true);
    expect(plain.quotations).toBe(text.quotations);
    expect(text.isName(1)).toBe(true);
  });

  it('asks once whether a quotation is a name', () => {
    let asked = 0;
    const { language } = text;
    const counting = read(TEXT);
    Object.defineProperty(counting, 'language', {
      value: {
        ...language,
        quotations: {
          ...language.quotations,
          isName: () => {
            asked++;
            return true;
          },
        },
      },
    });
    expect([counting.isName(0), counting.isName(0)]).toEqual([true, true]);
    expect(asked).toBe(1);
  });
});
