import { describe, expect, it } from 'vitest';
import { sourceSpan } from '../../../../../../src/domain/languages/english/model/source/source-span.ts';
import { factsIn, readEnglish, unitOf, wordsIn } from '../../read-english.ts';

/** The words that name a source whose head is known. */
function source(text: string, cue: string, head: string | null): string | null {
  const read = readEnglish(text);
  const at = head === null ? -1 : unitOf(text, head);
  return wordsIn(read, sourceSpan(read, factsIn(text).units, unitOf(text, cue), at));
}

describe('the words that name a source', () => {
  it.each([
    ['She said it rained.', 'She', 'She'],
    ['Yesterday the old mayor said it rained.', 'mayor', 'the old mayor'],
    ['The head of the board said it rained.', 'head', 'The head of the board'],
    [
      'Marta Lund, head of the Centre for Studies, said it rained.',
      'Lund',
      'Marta Lund, head of the Centre for Studies',
    ],
    [
      'The prime minister of Tavola, Marta Lund, said it rained.',
      'minister',
      'The prime minister of Tavola, Marta Lund',
    ],
    ['The acting mayor of Tavola, Marta Lund, said it rained.', 'The', 'The acting mayor of Tavola, Marta Lund'],
    ['Several of the divers said it rained.', 'Several', 'Several of the divers'],
    ['The 61-year-old director said it rained.', 'director', 'The 61-year-old director'],
    ['U.N. monitors said it rained.', 'U.N.', 'U.N. monitors'],
    ['At a supper with Mayor Ada Holm, Speaker Marta Lund said it rained.', 'Lund', 'Speaker Marta Lund'],
    ["The union's head Marta Lund said it rained.", "union's", "The union's head Marta Lund"],
  ])('are the whole phrase of its head: "%s", "%s": "%s"', (text, head, expected) => {
    expect(source(text, 'said', head)).toBe(expected);
  });

  it('stand after the cue as well', () => {
    expect(source('It rained, said Mayor Marta Lund of Tavola.', 'said', 'Lund')).toBe('Mayor Marta Lund of Tavola');
  });

  it.each([
    ['It rained, it is said.', 'said', null, 'when it is named elsewhere'],
    ['Drivers are urged to leave.', 'urged', 'Drivers', 'when its head is who is spoken to'],
    ['The treaty was not officially called a failure.', 'called', 'treaty', 'when its head is what is spoken of'],
    ['The said it rained.', 'said', 'The', 'when its head is an article'],
  ])('are none in "%s", "%s", %s: %s', (text, cue, head, _why) => {
    expect(source(text, cue, head)).toBeNull();
  });

  it('are those of who thinks, though the verb is passive', () => {
    expect(source('The mayor is convinced it rained.', 'convinced', 'mayor')).toBe('The mayor');
  });
});
