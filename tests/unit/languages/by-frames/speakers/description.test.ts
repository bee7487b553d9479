import { describe, expect, it } from 'vitest';
import { descriptionByFrames } from '../../../../../src/domain/languages/by-frames/speakers/description.ts';
import { tokenized } from '../../../reading/texts.ts';

const described = (text: string, isPlural = false) => {
  const read = tokenized(text, 'ru');
  return descriptionByFrames(read, { first: 0, last: read.tokens.length }, () => isPlural);
};

describe('a description in a language read by frames', () => {
  it.each([
    ['министр', { head: 'министр', with: [], places: [] }],
    ['новый министр Таволы', { head: 'министр', with: ['новый'], places: ['таволы'] }],
    ['Таволийский министр', { head: 'министр', with: ['таволийский'], places: [] }],
    ['глава МИД', { head: 'глава', with: [], places: ['мид'] }],
    ['экс-министр', { head: 'министр', with: ['экс-министр'], places: [] }],
    ['министр сам', { head: 'министр', with: [], places: [] }],
  ])('«%s» is %j', (text, description) => {
    expect(described(text)).toEqual({ ...description, isOneOfMany: false });
  });

  it('is none of many, of a thing, behind a mark, or of nothing', () => {
    expect(described('министры', true)).toBeNull();
    expect(described('мост')).toBeNull();
    expect(described('«Волна», министр')).toBeNull();
    expect(described('')).toBeNull();
  });
});
