import { describe, expect, it } from 'vitest';
import { personNamed } from '../../../../src/domain/statements/speakers/person-named.ts';
import type { PersonsMet, Place } from '../../../../src/domain/statements/speakers/persons-met.ts';
import { tokenOf } from '../../reading/texts.ts';
import { metIn, placeOf, spoken } from './places.ts';

const person = (met: PersonsMet, words: string, known: Partial<Place> = {}) => {
  const place = placeOf(met, words, known);
  const parts = met.language.sources.parts(met.read, place.source);
  if (parts.name === null) throw new Error(`"${words}" names nobody`);
  return personNamed(met, place, parts, parts.name);
};
const name = (text: string, words: string, lang = 'en', known: Partial<Place> = {}) =>
  person(metIn(text, lang), words, known).name;

describe('the person whom a name means', () => {
  it('is shown by the full name beside an office or at a sentence’s head', () => {
    expect(name('Mayor Bruno Keller came. Then, Keller said so.', 'Keller')).toBe('Bruno Keller');
    expect(name('Then Falk said so. Mayor Ingrid Falk came.', 'Falk')).toBe('Ingrid Falk');
  });

  it('is shown by any other full name of the text that can be theirs', () => {
    expect(name('We saw Bruno Keller. Then Keller said so.', 'Keller')).toBe('Bruno Keller');
    expect(name('Then Ida Lund said so, not we or Bruno Lund.', 'Ida Lund')).toBe('Ida Lund');
  });

  it('is shown as it stands where the text has no other', () => {
    expect(name('So said Keller.', 'Keller')).toBe('Keller');
    expect(name("It is Keller's.", "Keller's")).toBe('Keller');
  });

  it.each([
    ['По словам Антона Рогова, мост готов.', 'Антона Рогова', 'ru', 'possessor', 'Антон Рогов'],
    ['По словам Ольги Луневой, мост готов.', 'Ольги Луневой', 'ru', 'possessor', 'Ольга Лунева'],
    ['Вчера встретили Антона Рогова. Вечером Рогов сказал.', 'Рогов сказал', 'ru', 'subject', 'Антон Рогов'],
    ['Վահե Դարբինյանի խոսքով՝ կամուրջը պատրաստ է։', 'Վահե Դարբինյանի', 'hy', 'possessor', 'Վահե Դարբինյան'],
    ['Երեկ Վահե Դարբինյանն ասաց։', 'Վահե Դարբինյանն', 'hy', 'subject', 'Վահե Դարբինյան'],
  ] as const)('is shown in the nominative: %s', (text, words, lang, nameCase, shown) => {
    const met = metIn(text, lang);
    const source = placeOf(met, words).source;
    const last = words === 'Рогов сказал' ? source.last - 1 : source.last;
    expect(name(text, words, lang, { nameCase, source: { first: source.first, last } })).toBe(shown);
  });

  it('is one person however often they are named', () => {
    const met = metIn('Mayor Bruno Keller came. Then Keller said so.');
    expect(person(met, 'Mayor Bruno Keller')).toBe(person(met, 'Keller'));
    expect(person(met, 'Keller')).toBe(spoken(met, 'Bruno Keller'));
  });

  it('is told from a namesake by a title, a verb or who has just spoken', () => {
    const met = metIn('Mr. Tobias Falk came. Mrs. Ingrid Falk came. Then Falk slept. So did Mr. Falk.');
    const at = (which: number) => tokenOf(met.read, which === 0 ? 'Falk slept' : 'Falk.', -1);
    const falk = (which: number, known: Partial<Place> = {}) =>
      person(met, 'Falk', { source: { first: at(which), last: at(which) + 1 }, ...known }).name;
    expect(falk(0)).toBe('Ingrid Falk');
    expect(falk(1)).toBe('Tobias Falk');
    expect(falk(0, { verb: 'man' })).toBe('Tobias Falk');
    expect(falk(0, { recent: spoken(met, 'Tobias Falk') })).toBe('Tobias Falk');
  });

  it('may be a body', () => {
    const met = metIn('Then CSTO said so. Then Keller did.');
    expect(person(met, 'CSTO').isBody).toBe(true);
    expect(person(met, 'Keller').isBody).toBe(false);
  });
});
