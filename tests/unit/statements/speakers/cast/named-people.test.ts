import { describe, expect, it } from 'vitest';
import { namedPeople } from '../../../../../src/domain/statements/speakers/cast/named-people.ts';
import { tokenized } from '../../../reading/texts.ts';

const named = (text: string, lang = 'en') =>
  namedPeople(tokenized(text, lang)).map(({ name, roles, places }) => [name, roles, places]);

describe('the people whom a text names in full', () => {
  it.each([
    ['We met with Tavolan Energy Minister Bruno Keller.', ['Bruno Keller', ['minister'], ['energy', 'tavolan']]],
    ['We met Bruno Keller, head of the port, there.', ['Bruno Keller', ['head'], []]],
    ['Then Mr. Bruno Keller left.', ['Bruno Keller', [], []]],
    ['Bruno Keller left.', ['Bruno Keller', [], []]],
    ["Nordland's Marta Lund left.", ['Marta Lund', [], ['nordland']]],
  ])('stand beside an office or a title, or head a sentence: %s', (text, person) => {
    expect(named(text)).toEqual([person]);
  });

  it('are found in Russian and Armenian', () => {
    expect(named('Уехал, вчера: министр энергетики Таволы Антон Рогов.', 'ru')).toEqual([
      ['Антон Рогов', ['министр'], ['таволы']],
    ]);
    expect(named('երեկ նախարար Վահե Դարբինյանը մեկնեց։', 'hy')).toEqual([['Վահե Դարբինյան', ['նախարար'], []]]);
  });

  it.each([
    ['They went to Great Harbour.', 'en'],
    ['Then Keller left.', 'en'],
    ['The Public Services Commission met.', 'en'],
    ['Вчера в Новом Порту было тихо.', 'ru'],
    ['Ministra Marta Lund powiedziała.', 'pl'],
    ['', 'en'],
  ])('are none in "%s" (%s)', (text, lang) => {
    expect(named(text, lang)).toEqual([]);
  });

  it('come in reading order with their places, no office given to two', () => {
    const [first, second] = namedPeople(tokenized('Minister Ingrid Falk Director Bruno Keller left.'));
    expect(first).toMatchObject({
      at: 1,
      last: 3,
      from: 0,
      key: 'falk',
      given: ['ingrid'],
      span: { start: 9, end: 20 },
    });
    expect(second).toMatchObject({ at: 4, last: 6, from: 3, roles: ['director'] });
  });
});
