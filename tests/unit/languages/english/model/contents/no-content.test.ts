import { describe, expect, it } from 'vitest';
import {
  isBareThat,
  isPlace,
  isSubject,
} from '../../../../../../src/domain/languages/english/model/contents/no-content.ts';
import { factsIn, unitOf } from '../../read-english.ts';

/** The words from one word to another (both included), read as the content of a cue. */
function asked(text: string, cue: string, [from, to]: readonly [string, string], ask: typeof isSubject): boolean {
  const bounds = { cue: unitOf(text, cue), start: unitOf(text, from), end: unitOf(text, to) + 1, score: 1 };
  return ask(factsIn(text), bounds);
}

describe('words that are no content', () => {
  it.each([
    ['The old mayor said so.', ['The', 'mayor'], true],
    ['The old mayor, he said.', ['The', 'mayor'], false],
    ['It rained he said.', ['It', 'rained'], false],
    ['“It rained all day” he said.', ['“', '“'], false],
    ['The old mayor, who was ill, said so.', ['The', 'ill'], true],
    ['The ship, which was old, had sunk, he said.', ['The', 'sunk'], false],
  ] as const)('are who says it: "%s" %j %s', (text, words, expected) => {
    expect(asked(text, 'said', words, isSubject)).toBe(expected);
  });

  it('are no subject before a colon', () => {
    expect(asked('The old mayor: it rained.', ':', ['The', 'mayor'], isSubject)).toBe(false);
  });

  it.each([
    ['He said that it rained.', ['that', 'that'], true],
    ['He said that.', ['that', 'that'], false],
    ['He said that it rained.', ['that', 'rained'], false],
  ] as const)('are "that" alone: "%s" %j %s', (text, words, expected) => {
    expect(asked(text, 'said', words, isBareThat)).toBe(expected);
  });

  it.each([
    ['She said at an event held in May.', 'said', ['an', 'May'], true],
    ['She said in May it rained.', 'said', ['May', 'rained'], false],
    ['She spoke to the agency about rain.', 'spoke', ['the', 'rain'], true],
    ['She spoke in reply to his remarks.', 'spoke', ['his', 'remarks'], false],
    ['She replied to his remarks.', 'replied', ['his', 'remarks'], true],
    ['She promised to pay for the quay.', 'promised', ['pay', 'quay'], false],
    ['She said of it: “It rained all day”.', 'said', ['it', '“'], false],
  ] as const)('are where it was said: "%s", "%s" %j %s', (text, cue, words, expected) => {
    expect(asked(text, cue, words, isPlace)).toBe(expected);
  });
});
