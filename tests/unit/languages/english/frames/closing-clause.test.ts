import { describe, expect, it } from 'vitest';
import { closingClause } from '../../../../../src/domain/languages/english/frames/closing-clause.ts';
import type { Sentence } from '../../../../../src/domain/reading/sentence.ts';
import { inWords, readEnglish } from '../read-english.ts';

function read(text: string): [content: string, source: string | null] | null {
  const words = readEnglish(text);
  const clause = closingClause(words, words.sentences[0] as Sentence);
  if (clause === null) return null;
  const { content, source } = inWords(words, clause);
  return [content, source];
}

describe('an attribution that closes its sentence', () => {
  it.each([
    [
      'It rained, Marta Lund, an agronomist from the valley, told the agency.',
      'Marta Lund, an agronomist from the valley',
    ],
    ['It rained, the head of the office, Marta Lund, said.', 'the head of the office, Marta Lund'],
    ['It rained, Marta Lund, head of the office, said.', 'Marta Lund, head of the office'],
    ['It rained, said the mayor.', 'the mayor'],
    ['It rained — the mayor said.', 'the mayor'],
    ['It rained, the mayor said at the forum.', 'the mayor'],
    ['It rained, the mayor told reporters.', 'the mayor'],
  ])('names a source with its apposition: "%s"', (text, source) => {
    expect(read(text)).toEqual(['It rained', source]);
  });

  it.each([
    ['It rained, told the agency.', 'who is told does not speak'],
    ['It rained, the mayor told that agency.', '"that" may open a clause'],
    ['It rained, the mayor said; then he left.', 'more follows than an occasion'],
    ['It rained, said.', 'nobody is named'],
    ['It rained in May, in June and in July.', 'no cue'],
    ['“It rained, the mayor said.”', 'all is quoted'],
  ])('is none in "%s": %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('may be announced by a colon at the end of the sentence', () => {
    expect(read('It rained, the mayor said:')).toEqual(['It rained', 'the mayor']);
  });
});
