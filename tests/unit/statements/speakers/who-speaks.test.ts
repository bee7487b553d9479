import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../src/domain/statements/speakers/persons-met.ts';
import { whoSpeaks } from '../../../../src/domain/statements/speakers/who-speaks.ts';
import { metIn, placeOf, spoken } from './places.ts';

function speaker(text: string, words: string, known: Partial<Place> & { spoke?: string; lang?: string } = {}) {
  const { spoke, lang = 'en', ...place } = known;
  const met = metIn(text, lang);
  const recent = spoke === undefined ? null : spoken(met, spoke);
  return whoSpeaks(met, placeOf(met, words, { recent, ...place }));
}

describe('the words of a source', () => {
  const text =
    'Mayor Ingrid Falk wrote a letter. The Harbour Committee met. She, her figures, Falk herself, it, the letter, the mayor, a sailor.';

  it.each([
    ['She', 'Ingrid Falk'],
    ['her figures', 'Ingrid Falk'],
    ['Falk herself', 'Ingrid Falk'],
    ['the letter', 'Ingrid Falk'],
    ['the mayor', 'Ingrid Falk'],
    ['a sailor', 'a sailor'],
  ])('"%s" mean %s', (words, name) => {
    expect(speaker(text, words, { spoke: 'Ingrid Falk', lastSaid: 0 })?.name).toBe(name);
  });

  it('"it" means a body', () => {
    const met = metIn(text);
    const at = met.read.tokens.findIndex(({ norm }) => norm === 'it');
    const place = placeOf(met, 'She', { source: { first: at, last: at + 1 } });
    expect(whoSpeaks(met, place)).toMatchObject({ name: 'Harbour Committee', isBody: true });
  });

  it('that name somebody tell their office too', () => {
    expect(speaker('Then minister Marta Lund spoke.', 'minister Marta Lund')).toMatchObject({
      name: 'Marta Lund',
      role: 'minister',
    });
    expect(speaker('Потом министр Антон Рогов сказал.', 'министр Антон Рогов', { lang: 'ru' })).toMatchObject({
      name: 'Антон Рогов',
      role: 'министр',
    });
    expect(speaker('Հետո նախարար Վահե Դարբինյանն ասաց։', 'նախարար Վահե Դարբինյանն', { lang: 'hy' })).toMatchObject({
      name: 'Վահե Դարբինյան',
      role: 'նախարար',
    });
  });

  it('that own words mean nobody where nobody is known', () => {
    expect(speaker('According to her, it rains.', 'her')).toBeNull();
  });

  it('stay as they are without rules', () => {
    expect(speaker('Ministra Marta Lund powiedziała.', 'Ministra Marta Lund', { lang: 'pl' })).toMatchObject({
      name: 'Ministra Marta Lund',
      role: null,
      identity: null,
    });
  });
});
