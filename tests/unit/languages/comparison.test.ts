import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import armenian from '../../../assets/languages/armenian/polarity.json' with { type: 'json' };
import english from '../../../assets/languages/english/polarity.json' with { type: 'json' };
import russian from '../../../assets/languages/russian/polarity.json' with { type: 'json' };
import type { ComparisonRules } from '../../../src/domain/languages/language.ts';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { polarWordsSchema } from '../../../src/domain/lexicon/polar-schema.ts';
import { noPolarWords, POLAR_KINDS } from '../../../src/domain/lexicon/polar-words.ts';

const rules = (code: string): ComparisonRules => languageFor(code).comparison;
const CODES = ['en', 'ru', 'hy', 'xx'];

describe('polar words', () => {
  it.each([
    ['English', english],
    ['Russian', russian],
    ['Armenian', armenian],
  ])('keep to their schema, with words of every kind: %s', (_name, data) => {
    expect(v.safeParse(polarWordsSchema, data).issues).toBeUndefined();
    for (const kind of POLAR_KINDS) expect(data[kind].length, kind).toBeGreaterThan(0);
  });

  it('are refused as phrases', () => {
    expect(v.safeParse(polarWordsSchema, { ...noPolarWords, failing: ['let down'] }).success).toBe(false);
  });

  it('are none in a language without rules', () => {
    expect(rules('xx').polarWords).toEqual(noPolarWords);
  });
});

describe('what comparing asks of a language', () => {
  it('is a negation grown together with its verb in Armenian alone', () => {
    expect(rules('hy').negationWithin('չկատարեց')).toBe(1);
    expect(rules('hy').negationWithin('չորս')).toBe(0);
    expect(rules('hy').negationWithin('կատարեց')).toBe(0);
    for (const code of ['en', 'ru', 'xx']) expect(rules(code).negationWithin('чужой'), code).toBe(0);
  });

  it('is an article, which English takes from a name and no other language has', () => {
    expect(rules('en').withoutArticle('the Harbour Union')).toBe('Harbour Union');
    expect(rules('en').withoutArticle('theatre')).toBe('theatre');
    expect(rules('ru').withoutArticle('the Союз')).toBe('the Союз');
    expect(CODES.filter((code) => rules(code).hasArticles)).toEqual(['en']);
  });

  it('is a plural, which English alone tells by its ending', () => {
    expect(rules('en').isPlural('members')).toBe(true);
    expect(rules('en').isPlural('member')).toBe(false);
    expect(rules('ru').isPlural('союзы')).toBe(false);
    expect(rules('xx').isPlural('members')).toBe(false);
  });

  it('is "in part", but not "to take part"', () => {
    expect(rules('en').isInPart('The rule holds in part.')).toBe(true);
    expect(rules('en').isInPart('They took part.')).toBe(false);
    for (const code of ['ru', 'hy', 'xx']) expect(rules(code).isInPart('in part'), code).toBe(false);
  });

  it('is whether each negation of a stretch counts: in English alone', () => {
    expect(CODES.filter((code) => rules(code).countsEachNegation)).toEqual(['en']);
  });

  it('is how near a passage must come where nothing is named: nearer in English than where words have endings', () => {
    const { related, close } = rules('en').farFromSubject;
    for (const code of ['ru', 'hy', 'xx']) {
      expect(rules(code).farFromSubject.related).toBeLessThan(related);
      expect(rules(code).farFromSubject.close).toBeLessThan(close);
    }
  });

  it('is what can stand for a word: nothing but in English', () => {
    for (const code of ['ru', 'hy', 'xx']) expect(rules(code).synonymsOf('oblig').size, code).toBe(0);
  });
});
