import { describe, expect, it } from 'vitest';
import { saidTurns } from '../../../../src/domain/statements/interview/answers.ts';
import { interviewOf } from '../../../../src/domain/statements/interview/interview.ts';
import { sliceOf } from '../../../../src/domain/text/span.ts';
import { readIn, wordsOf } from '../read-in.ts';

/** The turns of an interview by their first sentence: what is said, and by whom surely. */
function said(...paragraphs: readonly string[]) {
  const read = readIn(paragraphs.join('\n\n'));
  const turns = saidTurns(read, interviewOf(read).turns);
  return [...turns].map(([sentence, { words, surely }]) => [
    sentence,
    words.map((span) => sliceOf(read.text, span)).join(' | '),
    wordsOf(read, surely),
  ]);
}

describe('what is said in an interview', () => {
  it('the guest says, and the interviewer nothing', () => {
    expect(said('Petra Holm gave an interview.', '- Is it safe?', '- It is.')).toEqual([
      [1, '', null],
      [2, 'It is.', 'Petra Holm'],
    ]);
  });

  it('another guest says after words of the report', () => {
    const turns = said(
      'Petra Holm gave an interview.',
      '- Is it safe?',
      '- It is.',
      'The Tidings said that pilot Anna Vale gave an interview too.',
      '- Is it new?',
      '- It is new.',
    );
    expect(turns.map(([, , who]) => who)).toEqual([null, 'Petra Holm', null, 'pilot Anna Vale']);
  });

  it('is nothing where nobody asks', () => {
    expect(said('The pier is new.')).toEqual([]);
  });
});
