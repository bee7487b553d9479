import { describe, expect, test } from 'vitest';
import { findingQuote, type SoughtQuote } from '../../../src/page/places/find-quote.ts';
import { atOnce } from '../../../src/page/slices.ts';

const findQuote = (text: string, sought: SoughtQuote) => atOnce(findingQuote(text, sought));

const seek = (text: string, quote: string, more: { before?: string; after?: string; near?: number } = {}) => {
  const found = findQuote(text, { quote, before: '', after: '', near: 0, ...more });
  return found === null ? null : text.slice(found.start, found.end);
};

const QUOTE = 'the main mechanisms of interaction are functioning and work on the agenda continues';

describe('a passage in a page that changed', () => {
  test('is found where its words still stand', () => {
    expect(seek(`Something new. He said that ${QUOTE}, and left.`, QUOTE)).toBe(QUOTE);
  });

  test('is told from the same words elsewhere by the words around it', () => {
    const text = 'Yes, he said. No talks. Yes, she wrote. Yes, he said to us.';
    expect(findQuote(text, { quote: 'Yes', before: 'No talks. ', after: ', she', near: 0 })).toEqual({
      start: 24,
      end: 27,
    });
  });

  test('is the one nearest to its old place where the words around say nothing', () => {
    expect(findQuote('Yes. Yes. Yes.', { quote: 'Yes', before: '', after: '', near: 11 })).toEqual({
      start: 10,
      end: 13,
    });
  });

  test('is found when a few of its letters were corrected', () => {
    expect(seek(`He said that ${QUOTE.replace('functioning and', 'working, and')}.`, QUOTE)).toContain(
      'mechanisms of interaction are working, and work',
    );
  });

  test('is found far from its old place', () => {
    const text = `${'Other words stand here. '.repeat(1000)}He said that ${QUOTE.replace('agenda', 'agendas')}.`;
    expect(seek(text, QUOTE, { near: 5 })).toContain('the agendas continues');
  });

  test('is found from beginning to end when it is long and a part in its middle is new', () => {
    const long = Array.from({ length: 20 }, (_, n) => `sentence number ${n} of what was said`).join(', ');
    const changed = long.replace('sentence number 9 of', 'a wholly new sentence in place of');
    expect(seek(`Before. ${changed} After.`, long)).toBe(changed);
  });

  test.each([
    ['its words are gone', 'Nothing of the kind stands here any more. '.repeat(10)],
    ['nothing is left', ''],
  ])('is not found when %s', (_why, text) => {
    expect(seek(text, QUOTE)).toBeNull();
  });

  test('without words is nowhere', () => {
    expect(seek('Any text', '')).toBeNull();
  });

  test('is found when it stands across two of the parts in which a long text is gone through', () => {
    for (const filling of [1_950, 1_990, 3_990, 199_990]) {
      const text = `${'x'.repeat(filling)} ${QUOTE} ${'y'.repeat(3_000)}`;
      expect(seek(text, QUOTE)).toBe(QUOTE);
      expect(seek(text.replace('functioning', 'functionning'), QUOTE)).toContain('functionning and work');
    }
  });
});

function stepsOf(text: string, quote: string): number {
  const work = findingQuote(text, { quote, before: '', after: '', near: 0 });
  let steps = 1;
  while (!work.next().done) steps++;
  return steps;
}

describe('the search in a text of five million characters', () => {
  test.each([
    ['of sentences', 'Other words stand here, and nobody said them. '.repeat(110_000), QUOTE],
    [
      'of one letter, for a passage of nearly only that letter',
      'a'.repeat(5_000_000),
      `${'a'.repeat(150)}b${'a'.repeat(149)}`,
    ],
    ['of one letter, for a long passage', 'a'.repeat(5_000_000), `b${'a'.repeat(20_000)}`],
  ])('%s is put down again and again', (_what, text, quote) => {
    expect(stepsOf(text, quote)).toBeGreaterThan(100);
  });
});
