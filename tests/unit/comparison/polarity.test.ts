import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/domain/comparison/names.ts';
import { type Polarity, polarityOf } from '../../../src/domain/comparison/polarity.ts';
import { NOT, termsOf } from '../../../src/domain/comparison/terms.ts';
import { record } from './record.ts';

const read = (text: string, lang = 'en'): Polarity =>
  polarityOf(termsOf(text, 0, text.length, lang, namesOf(record)).terms, lang);

describe('polarity', () => {
  it('counts words that speak for a thing and words that speak against it', () => {
    expect(read('The bloc keeps its obligations.')).toMatchObject({ against: 0, inFavour: 1 });
    expect(read('The bloc betrayed its ally.')).toMatchObject({ against: 1, inFavour: 0 });
  });

  it('turns a word round that a negation reaches', () => {
    expect(read('The bloc did not keep its word.')).toMatchObject({ against: 1, inFavour: 0, negations: 1 });
    expect(read('ОДКБ не сохранила обязательства.', 'ru')).toMatchObject({ against: 1, inFavour: 0, negations: 1 });
    expect(read('Կազմակերպությունը չկատարեց իր պարտավորությունները։', 'hy')).toMatchObject({
      against: 1,
      negations: 1,
    });
  });

  it('lets a negation reach no further than its own stretch between marks', () => {
    expect(read('It was not easy, the alliance keeps its word.')).toMatchObject({ against: 0, inFavour: 1 });
  });

  it('takes a denied failure for a word in favour', () => {
    expect(read('He denied that the bloc betrayed Armenia.')).toMatchObject({ against: 0 });
    expect(read('He denied that the bloc betrayed Armenia.').inFavour).toBeGreaterThan(0);
  });

  it('reads two denials that cancel each other as a possibility, not as a negation', () => {
    const terms = termsOf('Expansion is not excluded.', 0, 26, 'en', namesOf(record)).terms.map(({ key }) => key);
    expect(terms).not.toContain(NOT);
    expect(read('Expansion is not excluded.').negations).toBe(0);
    expect(read('Генсек не исключает расширения.', 'ru').negations).toBe(0);
  });
});
