import { describe, expect, it } from 'vitest';
import { isNextParagraph, standsAlone } from '../../../../src/domain/statements/quotations/stands-alone.ts';
import type { UnresolvedStatement } from '../../../../src/domain/statements/unresolved-statement.ts';
import { place } from './place.ts';

describe('a quotation stands alone', () => {
  it.each([
    ['"It is safe."', true],
    ['- "It is safe".', true],
    ['"It is safe," she said.', false],
    ['Then "it is safe".', false],
  ])('when it is the whole sentence: %s', (text, alone) => {
    expect(standsAlone(place(text))).toBe(alone);
  });
});

describe('a quotation that is the next paragraph', () => {
  const previous: UnresolvedStatement = {
    segments: [],
    kind: 'direct',
    conjunction: null,
    cue: null,
    source: null,
    sentence: 0,
    repairs: [],
    foundBy: 'a test',
  };
  const goesOn = (text: string, before: UnresolvedStatement | null = previous): boolean =>
    isNextParagraph(place(text, 'en', 1), before);

  it.each(['"It is safe," she said.\n\n"We hope."', '"It is safe," she said.\n\n"We hope".'])(
    'goes on with the words before it: %j',
    (text) => {
      expect(goesOn(text)).toBe(true);
    },
  );

  it.each([
    ['"It is safe," she said. "We hope."', 'it stands in the same paragraph'],
    ['"It is safe," she said.\n\nA car passed.\n\n"We hope."', 'another paragraph stands between them'],
    ['"It is safe," she said.\n\n"We hope." A car passed.', 'its paragraph holds more'],
    ['"It is safe," she said.\n\n"we hope"', 'it is no sentence'],
  ])('does not in %j: %s', (text) => {
    expect(goesOn(text)).toBe(false);
  });

  it('does not behind a paraphrase, or behind nothing', () => {
    const text = '"It is safe," she said.\n\n"We hope."';
    expect(goesOn(text, { ...previous, kind: 'indirect' })).toBe(false);
    expect(goesOn(text, null)).toBe(false);
  });
});
