import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import data from '../../../../assets/languages/russian/places.json' with { type: 'json' };
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { isPlaceInGenitive, russianPlacesSchema } from '../../../../src/domain/languages/russian/places.ts';
import { extractStatements } from '../../../../src/domain/statements/extract.ts';

const speakersOf = (text: string): string[] =>
  extractStatements(text, languageFor('ru'), null).speakers.map(({ name }) => name);

describe('places in the genitive', () => {
  it('keep to their schema', () => {
    expect(v.safeParse(russianPlacesSchema, data).issues).toBeUndefined();
    expect(v.safeParse(russianPlacesSchema, { ...data, genitives: ['Iran'] }).success).toBe(false);
  });

  it.each(['армении', 'казахстана', 'ирана', 'польши', 'подмосковья'])('are told: %s', (word) => {
    expect(isPlaceInGenitive(word)).toBe(true);
  });

  it.each(['рогов', 'дуда', 'окуашвили', 'моди', 'армения', 'захарова'])('are not: %s', (word) => {
    expect(isPlaceInGenitive(word)).toBe(false);
  });

  it.each([
    ['Президент Ирана заявил, что мост готов.', 'Президент Ирана'],
    ['По словам премьера Новой Зеландии, мост готов.', 'премьер Новой Зеландии'],
    ['Премьер Дуда считает, что мост готов.', 'Дуда'],
    ['Премьер Грузии Павел Рогов считает, что мост готов.', 'Павел Рогов'],
  ])('behind an office belong to it: %s', (text, name) => {
    expect(speakersOf(text)).toEqual([name]);
  });
});
