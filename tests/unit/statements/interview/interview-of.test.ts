import { describe, expect, it } from 'vitest';
import { interviewOf } from '../../../../src/domain/statements/interview/interview.ts';
import { sliceOf } from '../../../../src/domain/text/span.ts';
import { readIn } from '../read-in.ts';

/** The turns and all questions of a text, as words. */
function parts(text: string, lang = 'en') {
  const { turns, questions } = interviewOf(readIn(text, lang));
  const wordsIn = (list: typeof turns): string[] =>
    list.map(({ words }) => words.map((span) => sliceOf(text, span)).join(' | '));
  return { turns: wordsIn(turns), questions: wordsIn(questions) };
}

describe('an interview', () => {
  it('is read by its labels before its dashes', () => {
    const { turns } = parts('Tidings: - Is it safe?\n\nHolm: - It is.\n\n- Is that all?\n\n- Yes.');
    expect(turns[0]).toBe('Is it safe?');
    expect(turns).toHaveLength(2);
  });

  it('counts lone questions that are answered among its questions, in reading order', () => {
    const text = 'How is that possible?\n\nWe had no steel.\n\n- Is it safe?\n\n- It is.';
    expect(parts(text).turns).toEqual(['Is it safe?', 'It is.']);
    expect(parts(text).questions).toEqual(['How is that possible?', 'Is it safe?', 'It is.']);
  });

  it('has no lone question that a quotation does not answer, nor a voice', () => {
    expect(parts('How is that possible?\n\nThe builders left.').questions).toEqual([]);
    expect(parts('How is that possible?\n\n"They left," she said.').questions).toEqual(['How is that possible?']);
  });

  it('is none without rules, or without text', () => {
    expect(parts('- Kan het?\n\n- Ja.', 'nl')).toEqual({ turns: [], questions: [] });
    expect(parts('')).toEqual({ turns: [], questions: [] });
  });
});
