import { describe, expect, it } from 'vitest';
import { withoutRules } from '../../../src/domain/languages/without-rules.ts';
import { readIn, tokensOf } from '../statements/read-in.ts';

const { questions, interviews, claims } = withoutRules;
const read = readIn('Op de vraag of het kan, zei de minister: “het kan niet”.', 'nl');

describe('a language without rules', () => {
  it('knows no question inside a sentence', () => {
    const [sentence] = read.sentences;
    expect(questions.leadAt(read, 0, 9)).toBeNull();
    expect(questions.topicBefore(read, 2, 0)).toBeNull();
    expect(questions.opensSentence(read, 0, 0)).toBe(false);
    expect(questions.followsCue(read, 0)).toBe(false);
    expect(questions.questionFrom(read, { last: 1, form: 'topic' }, 9)).toBeNull();
    expect(questions.questionEnd(read, { start: 1, form: 'topic' }, 9)).toBeNull();
    expect(sentence && questions.leftUnanswered(read, sentence)).toBeNull();
  });

  it('reads no turns of interviews', () => {
    expect(interviews.asksInside(read, 2)).toBe(false);
    expect(interviews.endsLabel(read, 5)).toBe(false);
    expect(interviews.introductionOf(read, 7)).toBe(7);
  });

  it('takes three words in marks for something claimed, and doubts none of them', () => {
    expect(claims.fewestReportedWords).toBe(3);
    expect(claims.showsClause(read, 0)).toBe(true);
    expect(claims.isSaidWithoutSource(read, null)).toBe(true);
    expect(claims.leavesOpen(read, tokensOf(read, 'zei'), 3)).toBe(false);
    expect(read.quotations.map((quotation) => claims.isExpression(read, quotation))).toEqual([false]);
    expect(claims.announces(read, 5)).toBe(false);
    expect(claims.asserts(read, tokensOf(read, 'zei'), tokensOf(read, 'zei'))).toBe(false);
    expect(claims.onlyAsks(read, { start: 0, end: 2 }, null)).toBe(false);
  });
});
