import { describe, expect, it } from 'vitest';
import { canBeCue } from '../../../../../../src/domain/languages/english/model/units/can-be-cue.ts';
import { unitOf, unitsIn } from '../../read-english.ts';

describe('a unit that can be a cue', () => {
  it.each([
    ['The mayor said so.', 'said', 'a verb of the lists'],
    ['The mayor danced.', 'danced', 'any other verb'],
    ['Her statement was long.', 'statement', 'a noun of the lists'],
    ['She is sure of it.', 'sure', 'an adjective of the lists'],
    ['She left: it rained.', ':', 'a colon'],
    ['“It rained and it was cold” – Marta.', '–', 'a dash that signs'],
  ])('in "%s" is "%s": %s', (text, word) => {
    expect(canBeCue(unitsIn(text), unitOf(text, word))).toBe(true);
  });

  it.each([
    ['The mayor said so.', 'mayor', 'an office'],
    ['The mayor said so.', 'The', 'a word of no list'],
    ['She said “it rained and it was cold”.', '“', 'a quotation'],
    ['She left – it rained.', '–', 'a dash between clauses'],
    ['“It rained and it was cold” – she left.', '–', 'a dash before small letters'],
    ['She said:', ':', 'a colon at the end'],
  ])('in "%s" is not "%s": %s', (text, word) => {
    expect(canBeCue(unitsIn(text), unitOf(text, word))).toBe(false);
  });

  it('is none outside the sentence', () => {
    expect(canBeCue(unitsIn('She left.'), 7)).toBe(false);
  });
});
