import { describe, expect, it } from 'vitest';
import { isConverb } from '../../../../../../src/domain/languages/english/model/units/converb.ts';
import { factsIn, unitOf } from '../../read-english.ts';

describe('a verb of saying without a subject of its own', () => {
  it.each([
    ['The mayor left, saying that it rained.', 'saying', true],
    ['The mayor spoke briefly, also noting that it rained.', 'noting', true],
    ['The saying goes that it rained.', 'saying', false],
    ['The mayor left, carrying a map.', 'carrying', false],
    ['The mayor left and said that it rained.', 'said', false],
  ])('is "-ing" behind a pause: "%s", "%s": %s', (text, cue, expected) => {
    expect(isConverb(factsIn(text).units, unitOf(text, cue))).toBe(expected);
  });
});
