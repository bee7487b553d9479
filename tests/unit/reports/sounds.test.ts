import { describe, expect, it } from 'vitest';
import sounds from '../../../assets/languages/comparison/sounds.json' with { type: 'json' };
import { soundAlike, soundOf } from '../../../src/domain/reports/sounds.ts';

describe('how a name sounds in any alphabet', () => {
  it.each([
    ['Hovnanian', 'Овнанян', 'Հովնանյան'],
    ['Tasmagambetov', 'Тасмагамбетов', 'Тасмагамбетовым'],
    ['Ostrek', 'Острека', 'Օստրեկի'],
    ['Marant', 'Марант', 'Մարանտը'],
  ])('%s, %s and %s may be one', (...names) => {
    const [first = '', ...others] = names.map(soundOf);
    for (const other of others) expect(soundAlike(first, other)).toBe(true);
  });

  it.each([
    ['Marant', 'Brix'],
    ['Алдер', 'Ступин'],
  ])('%s and %s are two', (one, other) => {
    expect(soundAlike(soundOf(one), soundOf(other))).toBe(false);
  });

  it('says nothing of what has too few consonants', () => {
    expect(soundOf('Ian')).toBe('');
    expect(soundAlike('', '')).toBe(false);
  });

  it('has one small letter, and Latin consonants or nothing, in each entry', () => {
    for (const [letter, sound] of Object.entries(sounds)) {
      expect(letter).toMatch(/^\p{Ll}$/u);
      expect(sound).toMatch(/^[bcdfgklmnprstvz]{0,2}$/);
    }
  });
});
