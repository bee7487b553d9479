import { describe, expect, it } from 'vitest';
import { bodyMeant, isBody } from '../../../../src/domain/statements/speakers/organisation.ts';
import { tokenized } from '../../reading/texts.ts';
import { metIn, placeOf } from './places.ts';

describe('words that name a body', () => {
  it.each([
    ['the Harbour Committee', 'en', true],
    ['CSTO', 'en', true],
    ['the CSTO', 'en', true],
    ['the CSTO chief', 'en', false],
    ['Marta Lund', 'en', false],
    ['Министерство обороны', 'ru', true],
    ['ОДКБ', 'ru', true],
    ['правительство', 'ru', true],
    ['Антон Рогов', 'ru', false],
    ['նախարարությունը', 'hy', true],
    ['Վահե Դարբինյան', 'hy', false],
    ['', 'en', false],
  ])('"%s" (%s): %s', (text, lang, expected) => {
    const read = tokenized(text, lang);
    expect(isBody(read, { first: 0, last: read.tokens.length })).toBe(expected);
  });
});

describe('the body that a word stands for', () => {
  it('is the subject of the sentences since the last statement', () => {
    const met = metIn('The Harbour Committee met. It rained. It later said so.');
    const body = bodyMeant(met, placeOf(met, 'It', { source: { first: 8, last: 9 }, sentence: 2 }));
    expect(body).toMatchObject({ name: 'Harbour Committee', isBody: true, identity: null });
  });

  it('is the same person however often it is meant', () => {
    const met = metIn('The Harbour Committee met. It said so.');
    const place = placeOf(met, 'It');
    expect(bodyMeant(met, place)).toBe(bodyMeant(met, place));
    const other = metIn('The Harbour Committee met. It said so.');
    const known = other.add({ name: 'the Harbour Committee', named: { start: 0, end: 21 }, isBody: true });
    expect(bodyMeant(other, placeOf(other, 'It'))).toBe(known);
  });

  it('has the word in its name, unless the word is for any', () => {
    const text = 'The Harbour Committee met. The rest is what the ministry said, or the organization.';
    const met = metIn(text);
    expect(bodyMeant(met, placeOf(met, 'the ministry'))).toBeNull();
    expect(bodyMeant(met, placeOf(met, 'the organization'))?.name).toBe('Harbour Committee');
  });

  it('is else who spoke last, if that is a body', () => {
    const met = metIn('It rained. Then it said so.');
    const named = { start: 0, end: 2 };
    const body = met.add({ name: 'the port company', named, isBody: true });
    const person = met.add({ name: 'Marta Lund', named });
    expect(bodyMeant(met, placeOf(met, 'it said', { recent: body, lastSaid: 0, sentence: 1 }))).toBeNull();
    const place = placeOf(met, 'it', { source: { first: 4, last: 5 }, sentence: 1, lastSaid: 0 });
    expect(bodyMeant(met, { ...place, recent: body })).toBe(body);
    expect(bodyMeant(met, { ...place, recent: person })).toBeNull();
  });

  it('by its own word may be one that spoke earlier', () => {
    const met = metIn('It rained. Ведомство заявило это.', 'ru');
    const named = { start: 0, end: 2 };
    const body = met.add({ name: 'Оборонное ведомство', named, isBody: true });
    const recent = met.add({ name: 'Антон Рогов', named });
    expect(bodyMeant(met, placeOf(met, 'Ведомство', { recent, lastSaid: 0 }))).toBe(body);
  });

  it('does not stand too far back, nor before the last statement', () => {
    const met = metIn('The Harbour Committee met. A b. C d. E f. It said so.');
    expect(bodyMeant(met, placeOf(met, 'It'))).toBeNull();
    const near = metIn('The Harbour Committee met. It said so.');
    expect(bodyMeant(near, placeOf(near, 'It', { lastSaid: 0 }))).toBeNull();
  });
});
