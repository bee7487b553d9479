import { describe, expect, it } from 'vitest';
import {
  hasClause,
  trimmedToThat,
} from '../../../../../../src/domain/languages/english/model/contents/trim-to-that.ts';
import { factsIn, unitOf, unitsIn } from '../../read-english.ts';

/** The content of a cue, given as its first word and running to the last word, after trimming. */
function trimmed(text: string, cue: string, from: string, to: string): string {
  const facts = factsIn(text);
  const found = { cue: unitOf(text, cue), start: unitOf(text, from), end: unitOf(text, to) + 1, score: 1 };
  const { start, end } = trimmedToThat(facts, found);
  const units = facts.units.slice(start, end);
  return text.slice(units[0]?.start, units.at(-1)?.end);
}

describe('a content trimmed to its "that"', () => {
  it.each([
    ['She told the old forum that it rained.', 'told', 'the', 'rained', 'who was told'],
    ['She said for her part that it rained.', 'said', 'for', 'rained', 'an occasion'],
    ['She expressed the opinion that it rained.', 'expressed', 'the', 'rained', 'a noun of speech'],
    ['She made it quite that it rained.', 'made', 'it', 'rained', 'a verdict'],
  ])('loses what stands before it: "%s"', (text, cue, from, to) => {
    expect(trimmed(text, cue, from, to)).toBe('that it rained');
  });

  it.each([
    ['She said the quay is so old that it leaks.', 'said', 'the', 'leaks', 'a clause stands before "that"'],
    ['She told us, the forum that it rained.', 'told', 'us', 'rained', 'a comma stands before it'],
    ['She told the forum that old story.', 'told', 'the', 'story', 'no clause follows'],
    ['She praised the old forum that helped.', 'praised', 'the', 'helped', 'the verb tells nobody'],
    ['She said that it rained.', 'said', 'that', 'rained', 'it begins with "that"'],
  ])('stays as it is in "%s" (%s … %s … %s): %s', (text, cue, from, to) => {
    expect(trimmed(text, cue, from, to)).toBe(text.slice(text.indexOf(from), text.indexOf(to) + to.length));
  });

  it('begins behind whoever is named after a passive', () => {
    expect(trimmed('He was accused by the old forum of closing it.', 'accused', 'the', 'it')).toBe('closing it');
    expect(trimmed('He was urged by the old forum to close it.', 'urged', 'the', 'it')).toBe('to close it');
    expect(trimmed('He was accused by the old forum.', 'accused', 'the', 'forum')).toBe('the old forum');
  });

  it('ends before the colon of a quotation', () => {
    const text = 'He said it was clear: “It rained all day long”';
    expect(trimmed(text, 'said', 'it', '“')).toBe('it was clear');
  });

  it('is the same value where nothing changes', () => {
    const text = 'She said it rained.';
    const found = { cue: 1, start: 2, end: 4, score: 1 };
    expect(trimmedToThat(factsIn(text), found)).toBe(found);
  });
});

describe('a clause', () => {
  it.each([
    ['it rained', true],
    ['an event held in the capital', false],
    ['the old quay', false],
    ['it would', true],
  ])('is in "%s": %s', (text, expected) => {
    const units = unitsIn(text);
    expect(hasClause(units, 0, units.length)).toBe(expected);
  });

  it('is not in nothing', () => {
    expect(hasClause(unitsIn('it rained'), 2, 2)).toBe(false);
  });
});
