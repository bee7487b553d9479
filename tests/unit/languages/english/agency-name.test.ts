import { describe, expect, it } from 'vitest';
import { agencyEnd, domainEnd, isDotInName } from '../../../../src/domain/languages/english/agency-name.ts';
import { readEnglish, tokenOf } from './read-english.ts';

describe('the name of an agency, a paper or a station', () => {
  it.each([
    ['Interfax reports', 'Interfax'],
    ['the Associated Press reports', 'the Associated Press'],
    ['RiverPort.Net reports', 'RiverPort.Net'],
    ['The Northern Herald reports', 'The Northern Herald'],
    ['Harbour TV reports', 'Harbour TV'],
    ['RiverInfo reports', 'RiverInfo'],
  ])('ends where its words do: "%s"', (text, name) => {
    const read = readEnglish(text);
    expect(read.wordsOf({ first: 0, last: agencyEnd(read, 0) })).toBe(name);
  });

  it.each(['Marta Lund reports', 'the press reports', 'Harbour Board', 'One Two Three Four Five Six Press', ''])(
    'does not begin with "%s"',
    (text) => {
      expect(agencyEnd(readEnglish(text), 0)).toBe(-1);
    },
  );
});

describe('a domain in a name', () => {
  it.each([
    ['RiverPort.Net said', 3],
    ['RiverPort. Net said', 1],
    ['RiverPort.Network said', 1],
    ['It.Net said', 1],
    ['RiverPort said', 1],
  ])('"%s" goes on for %i tokens', (text, tokens) => {
    expect(domainEnd(readEnglish(text), 0)).toBe(tokens);
  });

  it('has a dot that ends no sentence', () => {
    const read = readEnglish('She told RiverPort.Net so. It rained.');
    expect(isDotInName(read, tokenOf(read, '.Net'))).toBe(true);
    expect(isDotInName(read, tokenOf(read, '. It'))).toBe(false);
    expect(isDotInName(read, 0)).toBe(false);
  });
});
