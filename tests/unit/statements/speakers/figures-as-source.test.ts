import { describe, expect, it } from 'vitest';
import { areFigures, ownerOfFigures } from '../../../../src/domain/statements/speakers/figures-as-source.ts';
import { tokenized } from '../../reading/texts.ts';
import { metIn, placeOf, spoken } from './places.ts';

describe('figures', () => {
  it.each([
    ['official statistics', 'en', true],
    ['data from the service', 'en', true],
    ['the service of statistics', 'en', false],
    ['the minister', 'en', false],
    ['официальная статистика', 'ru', true],
    ['данные', 'ru', true],
    ['министр', 'ru', false],
    ['պաշտոնական տվյալների', 'hy', true],
    ['նախարարը', 'hy', false],
    ['statystyka', 'pl', false],
    ['', 'en', false],
  ])('are a source: "%s" (%s): %s', (text, lang, expected) => {
    const read = tokenized(text, lang);
    expect(areFigures(read, { first: 0, last: read.tokens.length })).toBe(expected);
  });

  it('of his own say what he says', () => {
    const met = metIn('Mayor Bruno Keller left. By his calculations, it rains. By the calculations, it does not.');
    const recent = spoken(met, 'Bruno Keller');
    expect(ownerOfFigures(met, placeOf(met, 'his calculations', { recent, lastSaid: 0 }))).toBe(recent);
    expect(ownerOfFigures(met, placeOf(met, 'the calculations', { recent, lastSaid: 0 }))).toBeNull();
    expect(ownerOfFigures(met, placeOf(met, 'his', { recent, lastSaid: 0 }))).toBeNull();
  });

  it('of his own in Russian too', () => {
    const met = metIn('Мэр Антон Рогов уехал. По его расчетам, дождь пройдет.', 'ru');
    const recent = spoken(met, 'Антон Рогов');
    expect(ownerOfFigures(met, placeOf(met, 'его расчетам', { recent, lastSaid: 0 }))).toBe(recent);
  });
});
