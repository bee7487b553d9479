import { describe, expect, it } from 'vitest';
import { likeliestSource } from '../../../../../../src/domain/languages/english/model/source/likeliest-source.ts';
import { sourceOfContent } from '../../../../../../src/domain/languages/english/model/source/source-of-content.ts';
import { factsIn, readEnglish, tokenOf, unitOf, wordsIn } from '../../read-english.ts';

/** The head that the model takes for who said the words from `first` to `last`. */
function head(text: string, cue: string, first: string, last: string): string | null {
  const facts = factsIn(text);
  const unit =
    facts.units[
      likeliestSource(facts, { cue: unitOf(text, cue), start: unitOf(text, first), end: unitOf(text, last) + 1 })
    ];
  return unit === undefined ? null : text.slice(unit.start, unit.end);
}

describe('the likeliest source', () => {
  it.each([
    ['The mayor said that the quay is old.', 'said', 'the quay', 'old', 'mayor'],
    ['The quay is old, said Marta Lund.', 'said', 'The', 'old', 'Lund'],
    ['When the ferry left, she said the quay is old.', 'said', 'the quay', 'old', 'she'],
  ])('stands beside the cue: "%s", "%s", "%s … %s": "%s"', (text, cue, first, last, expected) => {
    expect(head(text, cue, first, last)).toBe(expected);
  });

  it('is named elsewhere where the sentence has no noun but in the content', () => {
    expect(head('Said that the quay is old.', 'Said', 'the', 'old')).toBeNull();
  });

  it('never stands inside the content', () => {
    const text = 'The mayor said that Marta Lund left.';
    expect(head(text, 'said', 'The', 'left')).toBeNull();
  });
});

describe('the source of a content', () => {
  function source(text: string, cue: string, content: { first: number; last: number }): string | null {
    const read = readEnglish(text);
    const at = tokenOf(read, cue);
    return wordsIn(read, sourceOfContent(read, factsIn(text), { first: at, last: at + 1 }, content));
  }

  it('is found for words inside the sentence', () => {
    expect(source('The mayor said that the quay is old.', 'said', { first: 4, last: 8 })).toBe('The mayor');
  });

  it('is found for words before the sentence and after it', () => {
    expect(source('So the mayor said.', 'said', { first: -9, last: -2 })).toBe('the mayor');
    expect(source('The mayor said:', 'said', { first: 20, last: 30 })).toBe('The mayor');
  });

  it('is none for a cue behind the sentence', () => {
    const read = readEnglish('It rained.');
    expect(sourceOfContent(read, factsIn('It rained.'), { first: 50, last: 51 }, { first: 0, last: 1 })).toBeNull();
  });
});
