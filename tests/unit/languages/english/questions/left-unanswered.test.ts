import { describe, expect, it } from 'vitest';
import { leftUnanswered } from '../../../../../src/domain/languages/english/questions/left-unanswered.ts';
import { readIn, wordsOf } from '../../../statements/read-in.ts';

/** The question that the first sentence of a text only puts. */
function put(text: string): string | null {
  const read = readIn(text);
  const sentence = read.sentences[0];
  return sentence === undefined ? null : wordsOf(read, leftUnanswered(read, sentence));
}

describe('a question put by others', () => {
  it.each([
    ['Journalists asked whether the bridge is safe.', 'whether the bridge is safe'],
    ['Journalists asked the minister why it is shut.', 'why it is shut'],
    ['Reporters asked Mr. Abovyan when it opens, and he left.', 'when it opens'],
    ['Reporters asked when, if ever, it opens?', 'when, if ever, it opens'],
  ])('is what stands behind the one who is asked: %s', (text, question) => {
    expect(put(text)).toBe(question);
  });

  it.each([
    ['The minister said whether it is safe.', 'another verb'],
    ['The mayor asked the council to shut the old bridge at once whether it is safe or not.', 'a request'],
    ['Journalists asked why "the bridge" is shut.', 'quoted words'],
    ['Journalists asked why it is shut; nobody knew.', 'a semicolon'],
    ['Journalists asked why.', 'a single word'],
    ['The bridge is shut.', 'no cue'],
  ])('is not read from: %s (%s)', (text) => {
    expect(put(text)).toBeNull();
  });

  it('is none in an empty text', () => {
    expect(put('')).toBeNull();
  });
});
