import { describe, expect, it } from 'vitest';
import { compared } from '../record.ts';

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

  it('says that what holds in part on record is said to hold in full', () => {
    expect(notes('That Western policy affects the allies fully.')).toContain('stronger-than-record c12');
    expect(notes('That Western policy affects the allies in part.')).not.toContain('stronger-than-record c12');
  });

  it('says that what holds in full on record is said to hold in part', () => {
    expect(notes('The CSTO partly keeps its obligations to Armenia.')).toContain('weaker-than-record c01');
    expect(notes('The CSTO fully keeps its obligations to Armenia.')).toEqual([]);
  });

  it('knows hedges in Russian', () => {
    expect(notes('Если Армения выйдет из ОДКБ, расклад сил на Южном Кавказе может измениться.', 'ru')).toEqual([]);
  });

  it('adds no note to what does not restate', () => {
    expect(notes('The CSTO betrayed Armenia.')).toEqual([]);
    expect(notes('Apricots were cheap this summer.')).toEqual([]);
  });
});
