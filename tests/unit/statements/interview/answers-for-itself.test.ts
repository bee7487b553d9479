import { describe, expect, it } from 'vitest';
import { answersForItself } from '../../../../src/domain/statements/interview/answers-for-itself.ts';
import { turnParagraphs } from '../../../../src/domain/statements/interview/turn-paragraphs.ts';
import { readIn } from '../read-in.ts';
import { said } from '../said.ts';

const isGuests = (...answers: readonly string[]): boolean => {
  const read = readIn(answers.join('\n\n'));
  return answersForItself(read, turnParagraphs(read));
};

describe('answers are a guest’s', () => {
  it('who speaks of himself, or in a word, more often than others are said to', () => {
    expect(isGuests('We pay half.', 'The mayor said no.', 'No. It is late.')).toBe(true);
    expect(isGuests('We pay half.', 'The mayor said no.')).toBe(true);
  });

  it('and not the report’s, which begins with what others say', () => {
    expect(isGuests('The mayor said no.', 'We asked the ministry.')).toBe(false);
    expect(isGuests('The road is long.', 'The pier is new.')).toBe(false);
  });
});

describe('an interview without labels', () => {
  const QUESTIONS = ['When is it ready?', 'Who pays?', 'Is it safe?'];
  const ANSWERS = ['We hope for May.', 'The region does, and the mayor said the rest would come.', 'No. Not yet.'];
  const opening = 'The engineer of the dam, Ann Kerbey, spoke to the Courier about the works.';
  const inTurn = (between: string): string =>
    [opening, ...QUESTIONS.map((question, at) => `${question}${between}${ANSWERS[at]}`)].join('\n\n');

  it.each(['\n\n', ' '])('has each answer as a whole, whoever else speaks in it', (between) => {
    expect(said(inTurn(between)).map(({ words, who }) => [words, who])).toEqual(
      ANSWERS.map((words) => [words, 'Ann Kerbey']),
    );
  });

  it('is none where the report answers', () => {
    const text = `${opening}\n\nWhat happened?\n\nThe road was shut, the ministry said.\n\nWho pays?\n\nThe mayor said the region would.`;
    expect(said(text).every(({ kind }) => kind === 'indirect')).toBe(true);
  });
});
