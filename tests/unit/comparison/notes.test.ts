import { describe, expect, it } from 'vitest';
import { compared } from './record.ts';

const notes = (text: string, lang = 'en'): string[] =>
  compared(text, lang).notes.map(({ kind, about }) => `${kind} ${about}`);

describe('notes on firmness', () => {
  it('says that a hope has lost its hedge', () => {
    expect(notes('A confrontation between Armenia and the CSTO is no more than hypothetical.')).toEqual([
      'hedge-lost c21',
    ]);
  });

  it('says nothing where the hope is kept', () => {
    expect(notes('A confrontation between Armenia and the CSTO is, he hopes, no more than hypothetical.')).toEqual([]);
  });

  it('says that a forecast has become a fact', () => {
    expect(notes('If Armenia leaves the CSTO, the balance of forces in the South Caucasus changes.')).toEqual([
      'hedge-lost c19',
    ]);
  });
});
