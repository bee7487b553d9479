import { describe, expect, it } from 'vitest';
import { titledIn } from '../../../../../../src/domain/languages/english/model/units/title-case.ts';
import { readEnglish } from '../../read-english.ts';

function namesFor(text: string, number: number) {
  const read = readEnglish(text);
  return titledIn(read, read.sentences)(number);
}

describe('a sentence set in capitals', () => {
  it.each(['Minister Says Talks Will Continue Soon.', 'Board Closes Old Quay Before Winter.'])(
    'is one: "%s"',
    (text) => {
      expect(namesFor(text, 0)).not.toBeNull();
    },
  );

  it.each(['The minister says talks will continue soon.', 'We met Marta Lund.', 'Marta Lund.', ''])(
    'is none: "%s"',
    (text) => {
      expect(namesFor(text, 0)).toBeNull();
    },
  );

  it('counts no word of fewer than four letters', () => {
    expect(namesFor('Board Closes the Old but Well Known Quay of Winter.', 0)).not.toBeNull();
  });

  it('knows as names the words that have a capital inside other sentences', () => {
    const isName = namesFor('Minister Says Tavola Will Continue Talks. It rained in Tavola. Talks ended.', 0);
    expect(isName?.('tavola')).toBe(true);
    expect(isName?.('minister')).toBe(false);
    // At the head of a sentence a capital says nothing.
    expect(isName?.('talks')).toBe(false);
  });

  it('does not learn names from other headlines', () => {
    const text = 'Minister Says Tavola Will Continue Talks. Board Closes Tavola Harbour Before Winter.';
    expect(namesFor(text, 0)?.('tavola')).toBe(false);
  });
});
