import { describe, expect, it } from 'vitest';
import { AnchoredText, anchorOf, isAlike } from '../../../src/domain/corrections/anchor.ts';

const TEXT = 'First she said yes. Then he said no.\n\nLater she said yes again.';
const span = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const second = span('yes', TEXT.indexOf('Later'));

describe('words with those around them', () => {
  it('are found where they stood', () => {
    for (const words of [span('yes'), second, span('First she'), { start: 0, end: TEXT.length }])
      expect(new AnchoredText(TEXT).find(anchorOf(TEXT, words))).toEqual(words);
  });

  it('are found when what stands before moves them', () => {
    const moved = `Something new.\n\n${TEXT}`;
    const found = new AnchoredText(moved).find(anchorOf(TEXT, second));
    expect(found).toEqual({ start: second.start + 16, end: second.end + 16 });
  });

  it('are found whatever white space the page sets', () => {
    const wide = TEXT.replaceAll(' ', '\u00a0 ').replaceAll('\n\n', '\n \n\n');
    const words = new AnchoredText(wide).find(anchorOf(TEXT, span('said no.\n\nLater')));
    expect(words && wide.slice(words.start, words.end)).toMatch(/^said\s+no\.\s+Later$/);
  });

  it('are found with one of their sides gone', () => {
    const cut = TEXT.slice(TEXT.indexOf('Later'));
    expect(new AnchoredText(cut).find(anchorOf(TEXT, second))).not.toBeNull();
  });

  it.each([
    ['they are gone', TEXT.replaceAll('yes', 'maybe')],
    ['short ones have other neighbours on both sides', 'She shouted yes, and left.'],
  ])('are not found where %s', (_, text) => {
    expect(new AnchoredText(text).find(anchorOf(TEXT, second))).toBeNull();
  });

  it('are not found where two places are as good', () => {
    const anchor = { quote: 'yes', before: 'she said ', after: '' };
    expect(new AnchoredText('she said yes, she said yes, she').find(anchor)).toBeNull();
  });

  it('are not found where they are none', () => {
    expect(new AnchoredText(TEXT).find({ quote: ' ', before: '', after: '' })).toBeNull();
  });
});

it('two stretches are of one statement when they share nearly all', () => {
  expect(isAlike({ start: 0, end: 10 }, { start: 1, end: 10 })).toBe(true);
  expect(isAlike({ start: 0, end: 10 }, { start: 0, end: 20 })).toBe(false);
  expect(isAlike({ start: 0, end: 10 }, { start: 10, end: 20 })).toBe(false);
});
