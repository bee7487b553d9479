import { describe, expect, it } from 'vitest';
import { interviewersTurns } from '../../../../src/domain/statements/interview/interviewers-turns.ts';
import { turnParagraphs } from '../../../../src/domain/statements/interview/turn-paragraphs.ts';
import { readIn } from '../read-in.ts';

/** Which of a run of dashed paragraphs are the interviewer's, as their places. */
function asking(...paragraphs: readonly string[]): number[] {
  const read = readIn(paragraphs.map((words) => `- ${words}`).join('\n\n'));
  const run = turnParagraphs(read).map((head) => ({ head, rest: [] }));
  return interviewersTurns(read, run).flatMap((asks, at) => (asks ? [at] : []));
}

describe('of a run of dashed paragraphs the interviewer’s are', () => {
  it('those that ask', () => {
    expect(asking('Is it safe?', 'It is.', 'Since when?', 'Since May.')).toEqual([0, 2]);
  });

  it('a remark in the interviewer’s place where turns alternate', () => {
    expect(
      asking(
        'Is it safe?',
        'It is.',
        'The fishermen doubt it.',
        'They do.',
        'And now?',
        'Now not.',
        'Why?',
        'It is new.',
      ),
    ).toEqual([0, 2, 4, 6]);
  });

  it('a remark before the first question, when it sounds like one', () => {
    expect(asking('Mr. Marsh, we saw the pier.', 'It is new.', 'Is it safe?', 'It is.')).toEqual([0, 2]);
  });

  it('a remark after the last one, when it is answered', () => {
    expect(asking('Is it safe?', 'It is.', 'You said it was late.', 'It was.')).toEqual([0, 2]);
    expect(asking('Is it safe?', 'It is.', 'The pier is new.')).toEqual([0]);
    expect(asking('Is it safe?', 'It is.', 'You said it was late.')).toEqual([0]);
  });

  it('thanks at the end', () => {
    expect(asking('Is it safe?', 'It is.', 'Thank you for the talk.')).toEqual([0, 2]);
  });

  it('no remark where an answer is parted into several', () => {
    expect(asking('Is it safe?', 'It is.', 'You know, it is new.', 'Since when?', 'Since May.')).toEqual([0, 3]);
  });

  it('no long turn, which is an answer', () => {
    const long = `You know, ${'the pier is new and '.repeat(12)} safe.`;
    expect(asking('Is it safe?', 'It is.', long, 'It was.', 'Why?', 'It is new.')).toEqual([0, 4]);
  });
});

describe('a run in which nobody asks', () => {
  it('is an exchange when the second agrees or the first names the guest', () => {
    expect(asking('They say that it is late.', 'Yes, it is.')).toEqual([0]);
    expect(asking('Mr. Marsh, they say that it is late.', 'It is.')).toEqual([0]);
  });

  it('is none otherwise', () => {
    expect(asking('The pier is new.', 'The road is old.')).toEqual([]);
    expect(asking('They say that it is late.', 'Yes, it is.', 'It is.')).toEqual([]);
  });
});
