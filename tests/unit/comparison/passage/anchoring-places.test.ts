import { describe, expect, it } from 'vitest';
import { anchoringPlaces } from '../../../../src/domain/comparison/passage/anchoring-places.ts';
import { countedWordsIn } from '../../../../src/domain/comparison/passage/counted-words.ts';
import { ownRecord } from '../an-own-record.ts';

const places = (text: string): [string, string][] =>
  anchoringPlaces(countedWordsIn(text), ownRecord).map(({ start, end, entity }) => [text.slice(start, end), entity]);

describe('the places where a record is named', () => {
  it('are whole proper names, in order', () => {
    expect(places('Lornay left the Harbour Union.')).toEqual([
      ['Lornay', 'lornay'],
      ['Harbour Union', 'harbour-union'],
    ]);
  });

  it('are found in every alphabet', () => {
    expect(places('Союз гаваней помог Лорне.').map(([, entity]) => entity)).toEqual(['harbour-union', 'lornay']);
    expect(places('Լորնեն դուրս եկավ').map(([, entity]) => entity)).toEqual(['lornay']);
  });

  it('are no common nouns, no halves of names, nobody else', () => {
    expect(places('The union and its members waited in the harbour, said Estonia.')).toEqual([]);
    expect(places('They met in Harbour')).toEqual([]);
    expect(places('')).toEqual([]);
  });

  it('begin with a capital as names do, except in a text without any', () => {
    expect(places('A harbour union of sorts met in Brennish.')).toEqual([]);
    expect(places('the harbour union met')).toEqual([['harbour union', 'harbour-union']]);
  });
});
