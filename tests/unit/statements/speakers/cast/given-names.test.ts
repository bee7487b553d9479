import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../../../src/domain/languages/registry.ts';
import { areSameGiven } from '../../../../../src/domain/statements/speakers/cast/given-names.ts';

describe('two people of one surname', () => {
  it.each([
    ['en', ['alex'], ['alexander']],
    ['en', ['j', 'bruno'], ['bruno']],
    ['en', [], ['bruno']],
    ['en', ['bruno'], []],
    ['ru', ['антона'], ['антон']],
    ['ru', ['а'], ['антон', 'иванович']],
    ['hy', ['վահե'], ['վահե']],
  ])('(%s) %j and %j can be one', (lang, some, others) => {
    expect(areSameGiven(languageFor(lang).names, some, others)).toBe(true);
  });

  it.each([
    ['en', ['ingrid'], ['bruno']],
    ['ru', ['антон'], ['семен']],
    ['hy', ['վահե'], ['գոռ']],
  ])('(%s) %j and %j cannot', (lang, some, others) => {
    expect(areSameGiven(languageFor(lang).names, some, others)).toBe(false);
  });
});
