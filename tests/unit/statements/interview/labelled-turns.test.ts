import { describe, expect, it } from 'vitest';
import { labelledTurns } from '../../../../src/domain/statements/interview/labelled-turns.ts';
import { turnParagraphs } from '../../../../src/domain/statements/interview/turn-paragraphs.ts';
import { sliceOf } from '../../../../src/domain/text/span.ts';
import { readIn, wordsOf } from '../read-in.ts';

/** The turns of a text: role, label and words. */
function turns(...lines: readonly string[]) {
  const read = readIn(lines.join('\n\n'));
  return labelledTurns(read, turnParagraphs(read)).map(({ role, label, words }) => [
    role,
    wordsOf(read, label),
    words.map((span) => sliceOf(read.text, span)).join(' | '),
  ]);
}

describe('turns with labels', () => {
  it('speak for the one whose label they have, which is none of their words', () => {
    expect(turns('Tidings: Is it safe?', 'Petra Holm: It is.')).toEqual([
      ['asks', 'Tidings', 'Is it safe?'],
      ['answers', 'Petra Holm', 'It is.'],
    ]);
  });

  it('go on in the paragraphs before the next label, and in the speaker’s own voice', () => {
    expect(
      turns(
        'Tidings: Is it safe?',
        'Holm: It is.',
        'It is new.',
        'Tidings: And?',
        'Holm: No.',
        'We hope.',
        'The pier was built in 1911.',
      ),
    ).toEqual([
      ['asks', 'Tidings', 'Is it safe?'],
      ['answers', 'Holm', 'It is. | It is new.'],
      ['asks', 'Tidings', 'And?'],
      ['answers', 'Holm', 'No. | We hope.'],
    ]);
  });

  it('are nobody’s by name where the label only says that they answer', () => {
    expect(turns('Q: Is it safe?', 'A: It is.')[1]).toEqual(['answers', null, 'It is.']);
  });

  it('leave initials out of the name', () => {
    expect(turns('Tidings: Is it safe?', 'P. Holm: It is.')[1]?.[1]).toBe('Holm');
  });

  it('are none without a label that asks', () => {
    expect(turns('Photo: the pier', 'It is new.')).toEqual([]);
    expect(turns()).toEqual([]);
  });
});
