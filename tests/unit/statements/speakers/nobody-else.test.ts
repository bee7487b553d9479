import { describe, expect, it } from 'vitest';
import { isAlone, onlyOneOf } from '../../../../src/domain/statements/speakers/nobody-else.ts';
import { identityOf, metIn, placeOf } from './places.ts';

describe('whether somebody is alone before a pronoun', () => {
  const alone = (text: string, name: string, lastSaid = 0, lang = 'en') => {
    const met = metIn(text, lang);
    return isAlone(met, placeOf(met, lang === 'ru' ? 'он.' : 'he added', { lastSaid }), identityOf(met, name));
  };

  it('is so where neither a name nor an office stands between', () => {
    expect(alone('Lawmaker Dorja Keller spoke. It rained, he added.', 'Dorja Keller')).toBe(true);
  });

  it.each([
    ['Lawmaker Dorja Keller met Mayor Jan Visser. It rained, he added.', 'Dorja Keller', 0],
    ['Lawmaker Dorja Keller saw the minister. It rained, he added.', 'Dorja Keller', 0],
    ['Lawmaker Dorja Keller spoke. It rained, he added.', 'Dorja Keller', -1],
    ['Lawmaker Dorja Keller spoke. It rained. It froze. It snowed, he added.', 'Dorja Keller', 2],
    ['Spokeswoman Dorja Keller spoke. It rained, he added.', 'Dorja Keller', 0],
    ['Lawmaker Ingrid Keller spoke. It rained, he added.', 'Ingrid Keller', 0],
  ])('is not so in "%s"', (text, name, lastSaid) => {
    expect(alone(text, name, lastSaid)).toBe(false);
  });

  it('is asked only where the ending of a first name is unsure', () => {
    expect(alone('Депутат Ольга Линд говорила. Идет дождь, — добавил он.', 'Ольга Линд', 0, 'ru')).toBe(false);
  });
});

describe('the only woman or man of the last sentences', () => {
  const only = (text: string, gender: 'woman' | 'man', lastSaid = -1) => {
    const met = metIn(text);
    return onlyOneOf(met, placeOf(met, 'she', { lastSaid }), gender)?.named[0]?.name ?? null;
  };
  const text = 'Mr. Bruno Keller met Mrs. Marta Lund. It rained, she added.';

  it('is meant, however often named', () => {
    expect(only(text, 'woman')).toBe('Marta Lund');
    expect(only(text, 'man')).toBe('Bruno Keller');
    expect(only('Mrs. Marta Lund came. Then Lund left. It rained, she added.', 'woman')).toBe('Marta Lund');
  });

  it('is nobody where there are two, or none', () => {
    expect(only('Mrs. Ida Falk met Mrs. Marta Lund. It rained, she added.', 'woman')).toBeNull();
    expect(only('It rained, she added.', 'woman')).toBeNull();
  });

  it('is not looked for before the last statement', () => {
    expect(only(text, 'woman', 1)).toBeNull();
  });
});
