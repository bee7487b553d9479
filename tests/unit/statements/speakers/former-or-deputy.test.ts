import { describe, expect, it } from 'vitest';
import type { Description } from '../../../../src/domain/languages/language.ts';
import { isFormerOrDeputy } from '../../../../src/domain/statements/speakers/former-or-deputy.ts';
import { identityOf, metIn } from './places.ts';

const called = (head: string, ...words: string[]): Description => ({
  head,
  with: words,
  places: [],
  isOneOfMany: false,
});
const isOther = (text: string, name: string, description: Description, lang = 'en') => {
  const met = metIn(text, lang);
  return isFormerOrDeputy(met.read, identityOf(met, name), description);
};

describe('somebody who was or is next to a minister', () => {
  it.each([
    ['Former minister Marta Lund left.', 'Marta Lund', 'minister', 'en'],
    ['Deputy minister Marta Lund left.', 'Marta Lund', 'minister', 'en'],
    ['The ex-minister Marta Lund left.', 'Marta Lund', 'minister', 'en'],
    ['Бывший министр Антон Рогов уехал.', 'Антон Рогов', 'министр', 'ru'],
    ['Экс-министр Антон Рогов уехал.', 'Антон Рогов', 'министр', 'ru'],
    ['Նախկին նախարար Վահե Դարբինյանը մեկնեց։', 'Վահե Դարբինյան', 'նախարար', 'hy'],
  ])('is not meant by the office alone: %s', (text, name, office, lang) => {
    expect(isOther(text, name, called(office), lang)).toBe(true);
  });

  it.each([
    ['Minister Marta Lund left.', called('minister')],
    ['Former minister Marta Lund left.', called('minister', 'former')],
    ['Former minister Marta Lund left.', called('minister', 'ex-minister')],
    ['Deputy minister Marta Lund left.', called('deputy')],
    ['Former mayor Marta Lund left.', called('minister')],
    ['Former sailors, Minister Marta Lund left.', called('minister')],
  ])('may be meant: %s', (text, description) => {
    expect(isOther(text, 'Marta Lund', description)).toBe(false);
  });

  it('is nobody whom the text does not name in full', () => {
    const { read } = metIn('Minister Marta Lund left.');
    const identity = {
      key: 'lund',
      given: [],
      named: [],
      roles: new Set(''),
      places: new Set(''),
      gender: null,
      at: [],
    };
    expect(isFormerOrDeputy(read, identity, called('minister'))).toBe(false);
  });
});
