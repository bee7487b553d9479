import { describe, expect, it } from 'vitest';
import { personDescribed } from '../../../../src/domain/statements/speakers/person-described.ts';
import type { PersonsMet, Place } from '../../../../src/domain/statements/speakers/persons-met.ts';
import { metIn, placeOf, spoken } from './places.ts';

const described = (met: PersonsMet, words: string, known: Partial<Place> = {}) => {
  const place = placeOf(met, words, known);
  return personDescribed(met, place, met.language.sources.parts(met.read, place.source));
};

describe('words that name nobody', () => {
  it('mean the holder of an office', () => {
    const met = metIn('Mayor Bruno Keller came. Then the mayor left.');
    expect(described(met, 'the mayor').name).toBe('Bruno Keller');
  });

  it('of one of many bring in somebody new, each time', () => {
    const met = metIn('Mayor Bruno Keller came. An official left. Then another official left.');
    const first = described(met, 'An official');
    expect(first).toMatchObject({ name: 'An official', identity: null, isBody: false });
    expect(described(met, 'another official')).not.toBe(first);
    expect(met.persons).toHaveLength(2);
  });

  it('mean who was called so before', () => {
    const met = metIn('A local coach came. Then the coach left.');
    const coach = described(met, 'A local coach');
    expect(described(met, 'the coach', { lastSaid: 0 })).toBe(coach);
    const like = metIn('A local lawyer came. Then the attorney left.');
    const recent = described(like, 'A local lawyer');
    expect(described(like, 'the attorney', { recent, lastSaid: 0 })).toBe(recent);
  });

  it('mean who was called by the same words before', () => {
    const met = metIn('Local fishers came. Then the local fishers left, and fishers slept.');
    const fishers = described(met, 'Local fishers');
    expect(described(met, 'the local fishers')).toBe(fishers);
    expect(met.persons).toHaveLength(1);
  });

  it('bring in somebody new in the words of the text', () => {
    const met = metIn("The expert's view. The Harbour Committee came.");
    expect(described(met, "The expert's").name).toBe('The expert');
    expect(described(met, 'The Harbour Committee')).toMatchObject({ name: 'The Harbour Committee', isBody: true });
  });

  it('are read in Russian and Armenian by their own forms', () => {
    const met = metIn('Министр Семен Рогов приехал. По словам министра, идет дождь.', 'ru');
    expect(described(met, 'министра', { nameCase: 'possessor' })).toBe(spoken(met, 'Семен Рогов'));
    const armenian = metIn('Նախարար Վահե Դարբինյանը եկավ։ Հետո նախարարը մեկնեց։', 'hy');
    expect(described(armenian, 'նախարարը')).toBe(spoken(armenian, 'Վահե Դարբինյան'));
  });

  it('are nobody’s office without rules', () => {
    const met = metIn('Ministra powiedziała.', 'pl');
    expect(described(met, 'Ministra')).toMatchObject({ name: 'Ministra', described: null, isBody: false });
  });
});
