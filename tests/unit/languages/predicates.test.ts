import { expect, it } from 'vitest';
import { languageFor } from '../../../src/domain/languages/registry.ts';

const predicateOf = (sentence: string, lang: string): string[] => {
  const { comparison, lexicon } = languageFor(lang);
  const words = sentence.toLowerCase().split(' ');
  return comparison.predicateOf(words, lexicon).map((at) => words[at] ?? '');
};

it('finds a plain verb where no auxiliary tells it', () => {
  expect(predicateOf('Residents of the docks fear noise', 'en')).toEqual(['fear']);
  expect(predicateOf('Average attendance rose to 19,400', 'en')).toEqual(['rose']);
  expect(predicateOf('The price of the tickets', 'en')).toEqual([]);
});

it('finds Russian infinitives behind what leads to them, and pasts without a vowel before their ending', () => {
  expect(predicateOf('Компания не будет увольнять проводников', 'ru')).toEqual(['увольнять']);
  expect(predicateOf('Число пассажиров за год выросло', 'ru')).toEqual(['выросло']);
});

it('finds Armenian verbs behind their denied auxiliary, and in the future', () => {
  expect(predicateOf('Գինը այս տարի չի բարձրանա', 'hy')).toEqual(['բարձրանա']);
  expect(predicateOf('Գործարանը նոր մառան կկառուցի', 'hy')).toEqual(['կկառուցի']);
});
