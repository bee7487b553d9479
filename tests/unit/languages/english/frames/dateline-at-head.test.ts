import { describe, expect, it } from 'vitest';
import { sentencesAsRead } from '../../../../../src/domain/languages/english/frames/dateline-at-head.ts';
import { readEnglish } from '../read-english.ts';

function firstAsRead(text: string): string {
  const read = readEnglish(text);
  const [sentence] = sentencesAsRead(read, read.sentences);
  return text.slice(sentence === undefined ? 0 : read.startOf(sentence.first), text.length);
}

describe('a dateline', () => {
  it.each([
    ['HOLTEN (North Press) — The council voted.', 'The council voted.'],
    ['PORT AVEL, Nov 2 (North Press) – Fishermen came home.', 'Fishermen came home.'],
    ['HOLTEN - “We are ready,” the mayor said.', '“We are ready,” the mayor said.'],
  ])('is no part of its sentence: "%s"', (text, expected) => {
    expect(firstAsRead(text)).toBe(expected);
  });

  it.each([
    'NATO – an alliance of thirty – met in May.',
    'HOLTEN is small – The mayor knows it.',
    'Holten – The council voted.',
    'HOLTEN voted in May.',
  ])('is not "%s"', (text) => {
    expect(firstAsRead(text)).toBe(text);
  });
});
