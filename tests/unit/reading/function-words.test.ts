import { describe, expect, it } from 'vitest';
import { isFiller, isFunctionWord, isNamingWord } from '../../../src/domain/reading/function-words.ts';
import { tokenized, tokenOf } from './texts.ts';

const is = (test: typeof isFiller, word: string, lang: string): boolean => test(tokenized(word, lang), 0);

describe('a function word', () => {
  it.each([
    ['of', 'en', true],
    ['and', 'en', true],
    ['because', 'en', true],
    ['has', 'en', true],
    ['that', 'en', true],
    ['bridge', 'en', false],
    ['на', 'ru', true],
    ['что', 'ru', true],
    ['мост', 'ru', false],
    ['և', 'hy', true],
    ['որ', 'hy', true],
    ['կամուրջ', 'hy', false],
    ['of', 'nl', false],
  ])('%s (%s): %s', (word, lang, answer) => {
    expect(is(isFunctionWord, word, lang)).toBe(answer);
  });

  it('is nothing outside the text', () => {
    expect(isFunctionWord(tokenized('of'), 1)).toBe(false);
    expect(isFunctionWord(tokenized('of'), -1)).toBe(false);
  });
});

describe('a filler between a source and its cue', () => {
  it.each([
    ['also', 'en', true, 'an adverb'],
    ['has', 'en', true, 'an auxiliary'],
    ['would', 'en', true, 'a modal'],
    ['clearly', 'en', true, 'an adverb by its ending'],
    ['Kelly', 'en', false, 'a name with such an ending'],
    ['Also', 'en', true, 'an adverb with a capital'],
    ['bridge', 'en', false, 'a noun'],
    ['также', 'ru', true, 'an adverb'],
    ['моли', 'ru', false, 'no adverb'],
    ['clearly', 'ru', false, 'an ending of another language'],
    ['նաև', 'hy', true, 'an adverb'],
    ['ook', 'nl', false, 'a word of a language without rules'],
    [',', 'en', false, 'a mark'],
    ['5', 'en', false, 'a number'],
  ])('%s (%s): %s, %s', (word, lang, answer) => {
    expect(is(isFiller, word, lang)).toBe(answer);
  });

  it('is nothing outside the text', () => {
    expect(isFiller(tokenized('also'), 1)).toBe(false);
  });
});

describe('a word that can name a source by itself', () => {
  it.each([
    ['Weber', 'en', true, 'a name'],
    ['minister', 'en', true, 'an office'],
    ['the', 'en', true, 'an article'],
    ['this', 'en', false, 'a pronoun of a thing'],
    ['bridge', 'en', false, 'a thing'],
    ['министр', 'ru', true, 'an office'],
    ['мост', 'ru', false, 'a thing'],
    ['նախարարը', 'hy', true, 'an office'],
    ['minister', 'nl', false, 'an office of another language'],
  ])('%s (%s): %s, %s', (word, lang, answer) => {
    expect(is(isNamingWord, word, lang)).toBe(answer);
  });

  it('is a title before a name', () => {
    const read = tokenized('said mr. Weber');
    expect(isNamingWord(read, tokenOf(read, 'mr'))).toBe(true);
  });
});
