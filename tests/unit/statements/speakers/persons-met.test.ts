import { describe, expect, it } from 'vitest';
import { FURTHEST_BACK } from '../../../../src/domain/statements/speakers/cast/cast.ts';
import { identityOf, metIn } from './places.ts';

const named = { start: 0, end: 1 };

describe('the persons who have spoken', () => {
  it('are numbered in the order in which they are met', () => {
    const met = metIn('');
    expect(met.add({ name: 'Marta Lund', named }).id).toBe('p1');
    expect(met.add({ name: 'Bruno Keller', named })).toEqual({
      id: 'p2',
      name: 'Bruno Keller',
      named,
      role: null,
      organisation: null,
      identity: null,
      isBody: false,
      described: null,
    });
    expect(met.persons.map(({ name }) => name)).toEqual(['Marta Lund', 'Bruno Keller']);
  });

  it('are known by whom the text names', () => {
    const met = metIn('Mayor Bruno Keller left.');
    const identity = identityOf(met, 'Bruno Keller');
    expect(met.known(identity)).toBeUndefined();
    const person = met.meet(identity);
    expect(person).toMatchObject({ name: 'Bruno Keller', role: 'mayor', named: { start: 6, end: 18 } });
    expect(met.known(identity)).toBe(person);
    expect(met.meet(identity)).toBe(person);
    expect(met.persons).toHaveLength(1);
  });

  it('are shown in the nominative', () => {
    const met = metIn('Նախարար Վահե Դարբինյանը մեկնեց։', 'hy');
    expect(met.meet(identityOf(met, 'Վահե Դարբինյան'))?.name).toBe('Վահե Դարբինյան');
  });

  it('are not made of a surname alone', () => {
    const met = metIn('Mayor Bruno Keller left.');
    const { people } = met.cast;
    expect(met.meet(people.add({ key: 'lund', given: [], gender: null }))).toBeNull();
  });

  it('are asked from the last backwards, so far and no further', () => {
    const met = metIn('');
    for (let count = 0; count <= FURTHEST_BACK; count++) met.add({ name: `Lund ${count}`, named });
    expect(met.last(() => true)?.name).toBe(`Lund ${FURTHEST_BACK}`);
    expect(met.last(({ name }) => name === 'Lund 1')?.name).toBe('Lund 1');
    expect(met.last(({ name }) => name === 'Lund 0')).toBeNull();
    expect(metIn('').last(() => true)).toBeNull();
  });
});

describe('a sentence', () => {
  it('begins at a token, the first for numbers below', () => {
    const met = metIn('It rained. It froze.');
    expect(met.startOfSentence(1)).toBe(3);
    expect(met.startOfSentence(0)).toBe(0);
    expect(met.startOfSentence(-4)).toBe(0);
    expect(met.startOfSentence(9)).toBe(0);
    expect(metIn('').startOfSentence(0)).toBe(0);
  });
});
