import { describe, expect, it } from 'vitest';
import { wholeSource } from '../../../../../src/domain/languages/english/sources/whole-source.ts';
import { readEnglish, tokenOf } from '../read-english.ts';

/** The source that a reader cut behind `end`, made whole for the verb `cue`. */
function whole(text: string, end: string, cue: string | null): string {
  const read = readEnglish(text);
  const source = { first: 0, last: tokenOf(read, end) + 1 };
  const at = cue === null ? null : tokenOf(read, cue);
  return read.wordsOf(wholeSource(read, source, at === null ? null : read.spanOf({ first: at, last: at + 1 })));
}

describe('a source cut short', () => {
  it.each([
    ["the Prosecutor General's Office said", 'Prosecutor', 'said', "the Prosecutor General's Office"],
    ["the Foreign Ministry's spokesperson also said", 'Foreign', 'said', "the Foreign Ministry's spokesperson"],
    [
      'Spokeswoman for the Water Company Marta Lund, said',
      'Spokeswoman',
      'said',
      'Spokeswoman for the Water Company Marta Lund',
    ],
    [
      "the Prosecutor General's office in the old town said",
      'Prosecutor',
      'said',
      "the Prosecutor General's office in the old town",
    ],
    ['Spokeswoman for the Water Company said', 'Spokeswoman', 'said', 'Spokeswoman for the Water Company'],
    ['the head of the fund, Marta Lund, said', 'fund', 'said', 'the head of the fund, Marta Lund'],
    ['Its acting director, Marta Lund, said', 'Its', 'said', 'Its acting director, Marta Lund'],
    ['Residents of three neighbouring towns have said', 'three', 'said', 'Residents of three neighbouring towns'],
    ['A woman at their office on the quay said', 'woman', 'said', 'A woman at their office on the quay'],
    ['two people who have read it said', 'who', 'said', 'two people'],
    ['the agreement states that it is so', 'states', 'states', 'the agreement'],
  ])('takes in the words its phrase cannot end before: "%s"', (text, end, cue, expected) => {
    expect(whole(text, end, cue)).toBe(expected);
  });

  it('is who issued a text, where words of a text are quoted', () => {
    const read = readEnglish('the statement issued by the Harbour Board says');
    const cue = read.spanOf({ first: tokenOf(read, 'says'), last: tokenOf(read, 'says') + 1 });
    expect(read.wordsOf(wholeSource(read, { first: 0, last: 2 }, cue))).toBe('the Harbour Board');
  });

  it.each([
    ['the Prosecutor said', 'Prosecutor', 'said', 'the Prosecutor'],
    ['the Prosecutor Marta Lund in the old town said', 'Lund', 'said', 'the Prosecutor Marta Lund'],
    ['the Prosecutor rose and said', 'Prosecutor', 'said', 'the Prosecutor'],
    ['the Prosecutor on Friday said', 'Prosecutor', 'said', 'the Prosecutor'],
    ['the Prosecutor at a forum said', 'Prosecutor', 'said', 'the Prosecutor'],
    ['she of all people said', 'she', 'said', 'she'],
    ["the Prosecutor General's Office said", 'Prosecutor', null, 'the Prosecutor'],
  ])('stays as it is in "%s"', (text, end, cue, expected) => {
    expect(whole(text, end, cue)).toBe(expected);
  });
});
