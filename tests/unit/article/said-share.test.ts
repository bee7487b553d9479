import { expect, test } from 'vitest';
import { shareOf, shareOfParagraphs } from '../../../src/domain/article/said-share.ts';

test('what two statements hold counts once', () => {
  const parts = [
    { start: 30, end: 60 },
    { start: 0, end: 40 },
  ];
  expect(shareOf(parts, 100)).toBe(0.6);
});

const LINE = 'The pier is long, and the ships that lie at it are small.';

test('a paragraph is covered where a part of it is said, and by what goes on from the one before', () => {
  const text = [LINE, LINE, LINE, LINE].join('\n\n');
  expect(shareOfParagraphs(text, [{ start: 3, end: 9 }])).toBe(0.25);
  expect(shareOfParagraphs(text, [{ start: 3, end: LINE.length + 10 }])).toBe(0.5);
  expect(shareOfParagraphs(text, [])).toBe(0);
});

test('headings and signatures are no paragraphs', () => {
  expect(shareOfParagraphs(`The pier\n\n${LINE}`, [{ start: 12, end: 20 }])).toBe(1);
});
