import { describe, expect, it } from 'vitest';
import { officesByFrames } from '../../../../../src/domain/languages/by-frames/speakers/offices.ts';
import { tokenized, tokenOf } from '../../../reading/texts.ts';

const offices = officesByFrames({
  plain: (word) => word.replace(/^экс-/, ''),
  isFormer: (word) => word.startsWith('экс-'),
});
const officeBefore = (text: string, floor = 0) => {
  const read = tokenized(text, 'ru');
  return offices.before(read, tokenOf(read, 'Рогов'), floor);
};

describe('the office before a name', () => {
  it.each([
    ['министр Рогов', { from: 0, roles: ['министр'], places: [] }],
    ['первый депутат и министр Рогов', { from: 1, roles: ['депутат', 'министр'], places: [] }],
    ['министр энергетики Таволы Рогов', { from: 0, roles: ['министр'], places: ['таволы'] }],
    ['слова министра Рогов', { from: 2, roles: [], places: [] }],
    ['Министр ушел. Рогов', { from: 3, roles: [], places: [] }],
    ['Рогов', { from: 0, roles: [], places: [] }],
  ])('in «%s» is %j', (text, office) => {
    expect(officeBefore(text)).toEqual(office);
  });

  it('does not begin before a floor, nor too far off', () => {
    expect(officeBefore('министр Белов и депутат Рогов', 2).roles).toEqual(['депутат']);
    expect(officeBefore(`министр ${'и '.repeat(14)}Рогов`).roles).toEqual([]);
    expect(officeBefore(`министр ${'и '.repeat(13)}Рогов`).roles).toEqual(['министр']);
  });
});

describe('the office after a name', () => {
  const officeAfter = (text: string) => {
    const read = tokenized(text, 'ru');
    return offices.after(read, tokenOf(read, 'Рогов') + 1);
  };

  it('is the first word for one behind a comma', () => {
    expect(officeAfter('Рогов, новый министр, ушел')).toEqual({ roles: ['министр'], places: [] });
    expect(officeAfter('Рогов, новый и старый для нас министр, ушел').roles).toEqual([]);
    expect(officeAfter('Рогов новый министр').roles).toEqual([]);
    expect(officeAfter('Рогов').roles).toEqual([]);
  });

  it('stands in no span of its own', () => {
    expect(offices.spanAfter(tokenized('Рогов, министр', 'ru'), 1)).toBeNull();
  });
});

describe('the own words of an office', () => {
  it('are those in the base form', () => {
    const read = tokenized('министр обороны президента', 'ru');
    expect(offices.own(read, { first: 0, last: 3 }, null)).toEqual(['министр']);
    expect(offices.own(read, { first: 0, last: 0 }, null)).toEqual([]);
  });

  it('are told with what makes one a former one’s', () => {
    const read = tokenized('экс-министр', 'ru');
    expect(offices.isOffice(read, 0)).toBe(true);
    expect(offices.isFormer('экс-министр')).toBe(true);
    expect(offices.plain('экс-министр')).toBe('министр');
  });
});
