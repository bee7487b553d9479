import { describe, expect, it } from 'vitest';
import { marksIn } from '../../../../src/domain/reading/quotations/marks.ts';

/** Each mark of a text: its characters, its family and what it can be. */
const marks = (text: string): string[] =>
  marksIn(text, 0, text.length).map(
    ({ at, length, family, role }) => `${text.slice(at, at + length)} ${family} ${role}`,
  );

describe('quotation marks', () => {
  it.each([
    ['"yes" he', ['" double open', '" double close']],
    ['“yes” he', ['“ double open', '” double close']],
    ['„ja“ so', ['„ double open', '“ double close']],
    ['«да» он', ['« angle open', '» angle close']],
    ['‹oui› il', ['‹ angle open', '› angle close']],
    ['「はい」と', ['「 angle open', '」 angle close']],
    ['<yes> he', ['< angle open', '> angle close']],
    ['‘yes’ he', ['‘ single open', '’ single close']],
    ["''yes'' he", ["'' double open", "'' double close"]],
    ['``yes`` he', ['`` double open', '`` double close']],
    ['""yes"" he', ['"" double open', '"" double close']],
    ['″yes″ he', ['″ double open', '″ double close']],
    ['<<yes>> he', ['<< angle open', '>> angle close']],
    ['＂yes＂ he', ['＂ double open', '＂ double close']],
  ])('in %s are %j', (text, found) => {
    expect(marks(text)).toEqual(found);
  });

  it.each([
    ['a < b and c > d', 'signs of comparison'],
    ['a -> b <- c', 'arrows'],
    ['I <3 it', 'a heart'],
    ['a << b and c >> d', 'signs for much less and more'],
    ['» one\n» two\n> three', 'bullets'],
    ['40° 11′ 5″ north', 'seconds'],
    ['Armenia’s roads aren’t long', 'apostrophes inside words'],
    ['nothing (at all) – here', 'other marks'],
    ['', 'nothing'],
  ])('are none in "%s": %s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it('are those of a part of the text, named by their places in the whole', () => {
    const text = '"one" "two"';
    expect(marksIn(text, 5, text.length).map(({ at }) => at)).toEqual([6, 10]);
    expect(marksIn(text, 3, 3)).toEqual([]);
  });

  it('typed three times are one and two', () => {
    expect(marks('"""yes')).toHaveLength(2);
  });
});
