import { describe, expect, it } from 'vitest';
import { occasionEnd } from '../../../../../../src/domain/languages/english/model/units/occasion.ts';
import { factsIn, unitOf } from '../../read-english.ts';

const behind = (text: string, cue: string): number => occasionEnd(factsIn(text).units, unitOf(text, cue));

describe('the occasion that opens a sentence', () => {
  it.each([
    ['In an interview with Radio Lorv, the coach said it rained.', 'said', 'the coach'],
    ['At the supper given in the Whaling Hall, the director said it rained.', 'said', 'the director'],
    ['Speaking after a dinner with Pia Lund, Ruben Ost said it rained.', 'said', 'Ruben'],
  ])('ends at its comma, where the subject begins: "%s"', (text, cue, subject) => {
    expect(behind(text, cue)).toBe(unitOf(text, subject));
  });

  it.each([
    ['The coach, in an interview with Radio Lorv, said it rained.', 'said', 'the sentence opens otherwise'],
    ['In May the coach said it rained.', 'said', 'no comma ends it'],
    ['In what he said was a mistake, the coach told them it rained.', 'told', 'somebody speaks in it'],
    ['In an interview with Radio Lorv, said the coach, it rained.', 'said', 'no subject stands before the cue'],
  ])('is none in "%s", "%s": %s', (text, cue) => {
    expect(behind(text, cue)).toBe(0);
  });
});
