import { describe, expect, it } from 'vitest';
import { NOT } from '../../../../src/domain/comparison/passage/term.ts';
import { ownRecord } from '../an-own-record.ts';
import { termsIn } from '../record.ts';

const keys = (text: string, lang = 'en'): string[] => termsIn(text, lang, ownRecord).terms.map(({ key }) => key);
const entities = (text: string, lang = 'en'): string[] => [...termsIn(text, lang, ownRecord).entities];

describe('the terms of a passage', () => {
  it('are stems, without what a clause has whatever it says', () => {
    expect(keys('He said that the ships waited.')).toEqual(['ship', 'wait']);
  });

  it('are entities where names stand', () => {
    expect(keys('Lornay left the Harbour Union.')).toEqual(['@lornay', 'left', '@harbour-union']);
    expect(keys('Лорне покинул Союз гаваней.', 'ru')).toContain('@harbour-union');
  });

  it('are negations, also those grown together with their verb', () => {
    expect(keys('Lornay does not pay.')).toEqual(['@lornay', NOT, 'pai']);
    const { terms } = termsIn('Լորնեն չկատարեց։', 'hy', ownRecord);
    expect(terms.map(({ key, start, end }) => [key === NOT, start, end])).toEqual([
      [false, 0, 6],
      [true, 7, 8],
      [false, 8, 15],
    ]);
  });

  it('are one possibility where two denials cancel each other', () => {
    expect(keys('A tariff is not excluded.')).toEqual(['tariff', '~possible']);
    expect(keys('He does not, excluded as he is, pay.')).toContain(NOT);
  });

  it('open a new stretch after a mark', () => {
    const opening = termsIn('Ships wait, dues fall: trade stops.', 'en', ownRecord).terms.filter(({ opens }) => opens);
    expect(opening.map(({ norm }) => norm)).toEqual(['dues', 'trade']);
  });

  it('stand where they stand in the text', () => {
    const text = 'So Lornay left the Harbour Union.';
    const places = termsIn(text, 'en', ownRecord).terms.map(({ start, end }) => text.slice(start, end));
    expect(places).toContain('Harbour Union');
    expect(places).toContain('left');
  });

  it('are every word in a language without rules', () => {
    expect(keys('der Hafen ist nicht leer', 'de')).toHaveLength(5);
  });

  it('are none in an empty text', () => {
    expect(keys('')).toEqual([]);
    expect(entities('')).toEqual([]);
  });
});

describe('a common noun', () => {
  it('is its entity in English only where something points at it', () => {
    expect(entities('They trust the union.')).toEqual(['harbour-union']);
    expect(entities('They want union rules.')).toEqual([]);
  });

  it('needs nothing to point at it in the plural or in another language', () => {
    expect(entities('New members pay.')).toEqual(['members']);
    expect(entities('Новый союз платит.', 'ru')).toEqual(['harbour-union']);
  });

  it('is no entity where a rival or another body of the world is named', () => {
    expect(entities('The River League says that the union pays.')).toEqual(['river-league']);
    expect(entities('UNESCO says that the union pays.')).toEqual(['+body']);
  });

  it('stays a word of its sentence where it may be no name', () => {
    expect(keys('New members pay.')).toEqual(['new', '@members', 'member', 'pai']);
    expect(keys('They trust the union.')).toEqual(['trust', '@harbour-union']);
  });
});

describe('a capital', () => {
  it('is asked of a proper name, unless the text has none at all', () => {
    expect(entities('We met in lornay.')).toEqual([]);
    expect(entities('we met in lornay')).toEqual(['lornay']);
  });
});
