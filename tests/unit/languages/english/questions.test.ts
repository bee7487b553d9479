import { describe, expect, it } from 'vitest';
import { englishQuestions } from '../../../../src/domain/languages/english/questions.ts';
import { readIn, tokenOf } from '../../statements/read-in.ts';

describe('English questions', () => {
  it('never stand before the word for the question', () => {
    const read = readIn('The bridge question was hard.');
    expect(englishQuestions.topicBefore(read, tokenOf(read, 'question'), 0)).toBeNull();
  });

  it('are read from lead to end', () => {
    const read = readIn('Asked whether it is safe, the minister said that it was.');
    const limit = read.tokens.length;
    const lead = englishQuestions.leadAt(read, 0, limit);
    expect(lead).toEqual({ last: 1, form: 'embedded' });
    const asked = lead && englishQuestions.questionFrom(read, lead, limit);
    expect(asked).toEqual({ start: 1, form: 'embedded' });
    expect(asked && englishQuestions.questionEnd(read, asked, limit)).toBe(tokenOf(read, ', the'));
  });
});
