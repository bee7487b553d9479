import { describe, expect, it } from 'vitest';
import {
  canBeOne,
  givenWords,
  isShortOrRespelt,
  namesAsWritten,
  surnameOf,
  wordCount,
} from '../../../src/domain/languages/name-parts.ts';

describe('the parts of a name', () => {
  it.each([
    ['Marta Lund', 'lund', ['marta']],
    ["Marta Lund's", 'lund', ['marta']],
    ['J. P. Lund', 'lund', ['j', 'p']],
    ['Lund', 'lund', []],
    ['Семён Рогов', 'рогов', ['семен']],
    ['Пётр Ильич Лунёв', 'лунев', ['петр', 'ильич']],
    ['', '', []],
  ])('of %s are its surname and the words before it', (name, surname, given) => {
    expect(surnameOf(name)).toBe(surname);
    expect(givenWords(name)).toEqual(given);
  });

  it('are counted', () => {
    expect(wordCount('Marta Lund')).toBe(2);
    expect(wordCount('Lund')).toBe(1);
  });
});

describe('two first names', () => {
  const areSpelt = (one: string, other: string) => canBeOne(one, other, isShortOrRespelt);

  it.each([
    ['alex', 'alexander'],
    ['a', 'alexander'],
    ['ingrid', 'ingrid'],
    ['mohammed', 'mohammad'],
    ['catharina', 'cathrina'],
  ])('%s and %s can be one', (one, other) => {
    expect(areSpelt(one, other)).toBe(true);
    expect(areSpelt(other, one)).toBe(true);
  });

  it.each([
    ['al', 'alexander'],
    ['b', 'alexander'],
    ['maria', 'marta'],
    ['marina', 'martina'],
    ['catharina', 'cathri'],
    ['tobias', 'ingrid'],
  ])('%s and %s cannot', (one, other) => {
    expect(areSpelt(one, other)).toBe(false);
    expect(areSpelt(other, one)).toBe(false);
  });

  it('that are neither the same nor an initial are left to the language', () => {
    expect(canBeOne('bill', 'william', () => true)).toBe(true);
    expect(canBeOne('bill', 'william', () => false)).toBe(false);
    expect(canBeOne('w', 'william', () => false)).toBe(true);
    expect(canBeOne('b', 'william', () => true)).toBe(false);
  });
});

describe('names of which only the writing is known', () => {
  it('are compared by their last word', () => {
    expect(namesAsWritten.surnameKey('Marta Lund')).toBe(namesAsWritten.surnameKey("LUND's"));
    expect(namesAsWritten.surnameKey('Lund')).not.toBe(namesAsWritten.surnameKey('Lunda'));
  });

  it('are shown as they stand, and the longer in words says more', () => {
    expect(namesAsWritten.shown('Marta Lund’s', 'possessor')).toBe('Marta Lund');
    expect(namesAsWritten.likeNominative('Marta Lunda', 'Lund', 'subject')).toBe('Marta Lunda');
    expect(namesAsWritten.isFuller('Marta Lund', 'Lund')).toBe(true);
    expect(namesAsWritten.isFuller('Lundberg', 'Lund')).toBe(false);
  });

  it('have no cases', () => {
    expect(namesAsWritten.areCasesOfOne('lund', 'lund')).toBe(false);
    expect(namesAsWritten.canBeSame('alex', 'alexander')).toBe(true);
  });
});
