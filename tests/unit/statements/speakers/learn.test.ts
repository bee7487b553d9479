import { describe, expect, it } from 'vitest';
import { learn } from '../../../../src/domain/statements/speakers/learn.ts';
import { metIn, placeOf, spoken } from './places.ts';

/** What is known of somebody after a source that names them. */
function learnt(text: string, name: string, source: string, lang = 'en') {
  const met = metIn(text, lang);
  const person = spoken(met, name);
  person.role = null;
  const place = placeOf(met, source);
  learn(met, person, met.language.sources.parts(met.read, place.source), place);
  return person;
}

describe('what a source tells of a person', () => {
  it('is a fuller name', () => {
    const text = 'Alex Keller slept. Then Alexander Keller said so.';
    expect(learnt(text, 'Alex Keller', 'Alexander Keller').name).toBe('Alexander Keller');
    expect(learnt('Bruno Keller slept. Then Keller said so.', 'Bruno Keller', 'Keller').name).toBe('Bruno Keller');
  });

  it('is an office and an organisation', () => {
    const person = learnt(
      'Marta Lund slept. Then CSTO Secretary General Marta Lund spoke.',
      'Marta Lund',
      'CSTO Secretary General Marta Lund',
    );
    expect(person).toMatchObject({ role: 'Secretary General', organisation: 'CSTO' });
    expect([...(person.identity?.places ?? [])]).toContain('csto');
    expect([...(person.identity?.roles ?? [])]).toContain('secretary');
  });

  it('is an office after the name', () => {
    const text = 'Marta Lund slept. It was Marta Lund, head of the port, who said so.';
    expect(learnt(text, 'Marta Lund', 'Marta Lund, head of the port').role).toBe('head of the port');
  });

  it('in Russian is an office in its base form', () => {
    const person = learnt(
      'Антон Рогов спал. Потом министр Антон Рогов сказал.',
      'Антон Рогов',
      'министр Антон Рогов',
      'ru',
    );
    expect(person.role).toBe('министр');
    expect([...(person.identity?.roles ?? [])]).toContain('министр');
  });

  it('changes no office that is known', () => {
    const met = metIn('Mayor Marta Lund slept. Then minister Marta Lund spoke.');
    const person = spoken(met, 'Marta Lund');
    const place = placeOf(met, 'minister Marta Lund');
    learn(met, person, met.language.sources.parts(met.read, place.source), place);
    expect(person.role).toBe('mayor');
  });

  it('of words that name nobody is no name', () => {
    const met = metIn('The new minister spoke.');
    const place = placeOf(met, 'The new minister');
    const person = met.add({ name: 'The new minister', named: { start: 0, end: 16 } });
    learn(met, person, met.language.sources.parts(met.read, place.source), place);
    expect(person).toMatchObject({ name: 'The new minister', role: 'minister', organisation: null });
  });
});
