import { describe, expect, it } from 'vitest';
import { statementCame } from '../../../../../src/domain/languages/english/frames/statement-came.ts';
import type { Sentence } from '../../../../../src/domain/reading/sentence.ts';
import { readEnglish } from '../read-english.ts';

function sourceIn(text: string): string | null {
  const read = readEnglish(text);
  const found = statementCame(read, read.sentences[0] as Sentence);
  return found === null ? null : read.wordsOf(found.source);
}

describe('a statement that came from somebody', () => {
  it.each([
    ['The statement came from Marta Lund on Monday.', 'Marta Lund'],
    ['Such a statement was made by the mayor at a meeting.', 'the mayor'],
    ['This comment came from the Harbour Board.', 'the Harbour Board'],
    ['The remarks were made by the mayor.', 'the mayor'],
  ])('is theirs: "%s"', (text, source) => {
    expect(sourceIn(text)).toBe(source);
  });

  it.each([
    'The ship came from Nordland.',
    'A statement came from the mayor.',
    'The statement was long.',
    'The statement came from.',
  ])('is none in "%s"', (text) => {
    expect(sourceIn(text)).toBeNull();
  });
});
