import { describe, expect, it } from 'vitest';
import { isAfterAttribution } from '../../../../../src/domain/languages/english/frames/after-attribution.ts';
import { unitOf } from '../read-english.ts';
import { placeIn } from './place-in.ts';

function fits(text: string, word: string): boolean {
  const { read, facts } = placeIn(text);
  return isAfterAttribution(read, facts.units, unitOf(text, word));
}

describe('after an attribution', () => {
  it.each([
    ['she said in an interview', 'in', 'an occasion'],
    ['she said to the agency', 'to', 'a hearer'],
    ['she said at the opening', 'opening', 'a form that is a noun'],
    ['she said speaking at the forum', 'speaking', 'what she did while speaking'],
    ['she said at an event held in the capital', 'held', 'a participle after its noun'],
    ['she said at the forum titled “The River”', '“', 'a title in marks'],
    ['she said at the forum titled “The River”', 'titled', 'what brings a title in'],
  ])('may stand, in "%s", "%s": %s', (text, word) => {
    expect(fits(text, word)).toBe(true);
  });

  it.each([
    ['she said to build a quay', 'to', 'an infinitive'],
    ['she said building a quay', 'building', 'what was said'],
    ['she said that it rains', 'that', 'a clause'],
    ['she said it was late', 'was', 'its verb'],
    ['she said it would rain', 'would', 'its modal'],
    ['she said “I am tired of the old quay and of the new one”', '“', 'a quotation'],
  ])('may not stand, in "%s", "%s": %s', (text, word) => {
    expect(fits(text, word)).toBe(false);
  });
});
