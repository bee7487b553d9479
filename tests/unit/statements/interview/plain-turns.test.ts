import { describe, expect, it } from 'vitest';
import { plainTurns } from '../../../../src/domain/statements/interview/plain-turns.ts';
import { turnParagraphs } from '../../../../src/domain/statements/interview/turn-paragraphs.ts';
import { readIn } from '../read-in.ts';

/** The roles of the turns of a text. */
function roles(...lines: readonly string[]): string[] {
  const read = readIn(lines.join('\n\n'));
  return plainTurns(read, turnParagraphs(read)).map(({ role }) => role);
}

const EXCHANGES = ['asks', 'answers', 'asks', 'answers'];

describe('questions that are paragraphs are an interview', () => {
  it('when the text says so', () => {
    expect(
      roles(
        'Petra Holm gave an interview.',
        'Is it safe?',
        'The pier is new.',
        'Since when?',
        'The piles came in May.',
      ),
    ).toEqual(EXCHANGES);
  });

  it('when they speak to a guest who answers for himself', () => {
    expect(roles('Is it your plan?', 'We made it.', 'Since when?', 'We began in May.')).toEqual(EXCHANGES);
  });

  it('when they name the guest, who answers in a word', () => {
    expect(
      roles('Mr. Marsh, how many piles are there?', 'Seven. The pier is long.', 'Since when?', 'It came in May.'),
    ).toEqual(EXCHANGES);
  });
});

describe('they are none', () => {
  it('in a column that asks and answers itself', () => {
    expect(roles('Is it safe?', 'The pier is new.', 'Since when?', 'The piles came in May.')).toEqual([]);
  });

  it('when a short answer follows, and nobody is named', () => {
    expect(roles('How many piles are there?', 'Seven. The pier is long.', 'Since when?', 'It came in May.')).toEqual(
      [],
    );
  });

  it('with one question alone', () => {
    expect(roles('Petra Holm gave an interview.', 'Is it safe?', 'The pier is new.')).toEqual([]);
  });

  it('where a question is not answered, or the report speaks between them', () => {
    expect(roles('Petra Holm gave an interview.', 'Is it safe?', 'Since when?', 'The pier is new.')).toEqual([]);
    expect(
      roles(
        'Petra Holm gave an interview.',
        'Is it safe?',
        'It is new.',
        'The mayor said that it is late.',
        'Since when?',
        'It came in May.',
      ),
    ).toEqual([]);
  });
});

describe('after the last question', () => {
  it('the report goes on behind the first paragraph that is not in the guest’s voice', () => {
    const read = readIn(
      [
        'The interview.',
        'Is it safe?',
        'It is new.',
        'Since when?',
        'It came in May.',
        'The pier was built in 1911.',
      ].join('\n\n'),
    );
    expect(plainTurns(read, turnParagraphs(read)).at(-1)?.words).toHaveLength(1);
  });
});
