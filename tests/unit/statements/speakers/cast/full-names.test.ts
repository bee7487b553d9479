import { describe, expect, it } from 'vitest';
import { fullNamesBySurname } from '../../../../../src/domain/statements/speakers/cast/full-names.ts';
import { slices, tokenized } from '../../../reading/texts.ts';

const names = (text: string, lang = 'en') =>
  Object.fromEntries([...fullNamesBySurname(tokenized(text, lang))].map(([key, spans]) => [key, slices(text, spans)]));

describe('the full names of each surname', () => {
  it('are runs of two or three capital words, wherever they stand', () => {
    expect(names('He met Bruno Keller and Ingrid Elin Falk, not Lund.')).toEqual({
      keller: ['Bruno Keller'],
      falk: ['Ingrid Elin Falk'],
    });
  });

  it('are none where the language knows one of the words for a place', () => {
    expect(names('Երևանում Սիմոնյանը լռեց։ Արմեն Սիմոնյանը խոսեց։', 'hy')).toEqual({ սիմոնյան: ['Արմեն Սիմոնյանը'] });
    expect(names('Послы Южной Осетии и Новой Зеландии.', 'ru')).toEqual({});
  });

  it('are each kept once, four of one surname at most', () => {
    const all = ['Ada', 'Bea', 'Cleo', 'Dora', 'Edda'].map((given) => `so did ${given} Falk`).join(', ');
    expect(names(`He met Ada Falk, ${all}.`)).toEqual({ falk: ['Ada Falk', 'Bea Falk', 'Cleo Falk', 'Dora Falk'] });
  });

  it('are known by what the forms of a surname share', () => {
    expect(names('Говорили с Антоном Роговым и Антона Рогова видели.', 'ru')).toEqual({
      рогов: ['Антоном Роговым', 'Антона Рогова'],
    });
  });

  it('do not go on over a line, nor over too many words', () => {
    expect(names('Bruno\nKeller')).toEqual({});
    expect(names('Great Northern Harbour Ferry')).toEqual({});
  });

  it('are none without words or rules', () => {
    expect(names('')).toEqual({});
    expect(names('Marta Lund', 'pl')).toEqual({});
  });
});
