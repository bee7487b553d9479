import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../../../src/domain/languages/registry.ts';
import { lastPlace, PeopleBySurname } from '../../../../../src/domain/statements/speakers/cast/identity.ts';

const unknown = { at: 0, gender: null, recent: null };

describe('the people of a text by their surnames', () => {
  const people = () => {
    const all = new PeopleBySurname(languageFor('en'));
    const tobias = all.add({ key: 'falk', given: ['tobias'], gender: 'man' });
    const ingrid = all.add({ key: 'falk', given: ['ingrid'], gender: 'woman' });
    tobias.at.push(0, 30);
    ingrid.at.push(10);
    return { all, tobias, ingrid };
  };

  it('are found by surname, first name and gender', () => {
    const { all, tobias, ingrid } = people();
    expect(all.fitting('falk', [], null)).toEqual([tobias, ingrid]);
    expect(all.fitting('falk', ['t'], null)).toEqual([tobias]);
    expect(all.fitting('falk', [], 'woman')).toEqual([ingrid]);
    expect(all.fitting('lund', [], null)).toEqual([]);
    expect(all.first('falk')).toBe(tobias);
    expect(all.first('lund')).toBeNull();
  });

  it('mean by a surname alone who was named last before it', () => {
    const { all, tobias, ingrid } = people();
    expect(all.whoIs({ ...unknown, name: 'Falk', at: 20 })).toBe(ingrid);
    expect(all.whoIs({ ...unknown, name: 'Falk', at: 40 })).toBe(tobias);
  });

  it('mean who spoke last, if that is one of them', () => {
    const { all, tobias } = people();
    expect(all.whoIs({ ...unknown, name: 'Falk', at: 20, recent: tobias })).toBe(tobias);
  });

  it('mean whom a first name or a gender leaves', () => {
    const { all, tobias, ingrid } = people();
    expect(all.whoIs({ ...unknown, name: 'Tobias Falk', at: 20 })).toBe(tobias);
    expect(all.whoIs({ ...unknown, name: 'Falk', at: 40, gender: 'woman' })).toBe(ingrid);
  });

  it('take in somebody new where nobody fits', () => {
    const { all, tobias, ingrid } = people();
    const agnes = all.whoIs({ ...unknown, name: 'Bruno Falk' });
    expect([tobias, ingrid]).not.toContain(agnes);
    expect(all.whoIs({ ...unknown, name: 'Bruno Falk' })).toBe(agnes);
    expect(agnes).toMatchObject({ key: 'falk', given: ['bruno'], gender: null, named: [] });
  });

  it('learn a first name and a gender that were unknown', () => {
    const all = new PeopleBySurname(languageFor('en'));
    const falk = all.add({ key: 'falk', given: [], gender: null });
    expect(all.whoIs({ ...unknown, name: 'Ingrid Falk' })).toBe(falk);
    expect(falk).toMatchObject({ given: ['ingrid'], gender: 'woman' });
  });

  it('of one surname are so many at most', () => {
    const all = new PeopleBySurname(languageFor('en'));
    for (let count = 0; count < 40; count++) all.add({ key: 'falk', given: [`given${count}`], gender: null });
    expect(all.fitting('falk', [], null)).toHaveLength(21);
  });
});

describe('the last place not after a token', () => {
  it.each([
    [[1, 5, 9], 5, 5],
    [[1, 5, 9], 8, 5],
    [[1, 5, 9], 99, 9],
    [[1, 5, 9], 0, -1],
    [[], 5, -1],
  ])('of %j at %i is %i', (places, at, last) => {
    expect(lastPlace(places, at)).toBe(last);
  });
});
