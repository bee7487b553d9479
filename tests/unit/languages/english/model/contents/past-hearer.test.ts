import { describe, expect, it } from 'vitest';
import { startPastHearer } from '../../../../../../src/domain/languages/english/model/contents/past-hearer.ts';
import { unitOf, unitsIn } from '../../read-english.ts';

/** The words that a content begins with, which a reader let begin at `from`. */
function begins(text: string, cue: string, from: string): string {
  const units = unitsIn(text);
  const found = { cue: unitOf(text, cue), start: unitOf(text, from), end: units.length - 1, score: 1 };
  return text.slice(units[startPastHearer(units, found)]?.start).replace(/\.$/, '');
}

describe('a content without "that"', () => {
  it.each([
    ['The lawyer told the court the ship had sailed.', 'told', 'the'],
    ['The keeper said by telephone the ship had sailed.', 'said', 'by'],
    ['The keeper said in a letter the ship had sailed.', 'said', 'a'],
    ['The keeper said afterwards the ship had sailed.', 'said', 'afterwards'],
  ])('begins behind who was told, and where and how: "%s"', (text, cue, from) => {
    expect(begins(text, cue, from)).toBe('the ship had sailed');
  });

  it('begins behind a manner, be it a mere noun', () => {
    expect(begins('The keeper stressed in his turn the need for light.', 'stressed', 'in')).toBe('the need for light');
  });

  it.each([
    ['The lawyer told the court the truth about it.', 'told', 'the', 'the court the truth about it'],
    [
      'The lawyer said the court the ship had reached was old.',
      'said',
      'the',
      'the court the ship had reached was old',
    ],
    ['The keeper told the court when the ship had sailed.', 'told', 'when', 'when the ship had sailed'],
    ['The keeper said the ship had sailed.', 'said', 'the', 'the ship had sailed'],
    ['The ship had sailed, the keeper said.', 'said', 'The', 'The ship had sailed, the keeper said'],
  ])('keeps its beginning in "%s" (%s … %s)', (text, cue, from, words) => {
    expect(begins(text, cue, from)).toBe(words);
  });
});
