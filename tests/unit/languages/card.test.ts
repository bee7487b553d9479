import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import armenianWords from '../../../assets/languages/armenian/card.json' with { type: 'json' };
import englishWords from '../../../assets/languages/english/card.json' with { type: 'json' };
import russianWords from '../../../assets/languages/russian/card.json' with { type: 'json' };
import { cardRules } from '../../../src/domain/languages/card-rules.ts';
import { cardWordsSchema } from '../../../src/domain/languages/card-words.ts';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { normalForm } from '../../../src/domain/text/tokens.ts';

const WORDS = [
  ['en', englishWords],
  ['ru', russianWords],
  ['hy', armenianWords],
] as const;

describe.each(WORDS)('the words of the card in %s', (_lang, words) => {
  const { addressee, adding, contrasting, openers, numbers } = words;
  const lists = [addressee.leads, addressee.between, adding, contrasting, openers, Object.values(numbers).flat()];

  it('keep to the schema', () => {
    expect(v.safeParse(cardWordsSchema, words).issues).toBeUndefined();
  });

  it('are written as texts are asked for them, in normal form', () => {
    for (const word of lists.flat()) expect(word).toBe(normalForm(word));
  });

  it('stand in their list once', () => {
    for (const list of lists) expect([...list].sort()).toEqual([...new Set(list)].sort());
  });

  it('never add and contrast at once', () => {
    expect(adding.filter((word) => contrasting.includes(word))).toEqual([]);
  });

  it('count from two to twelve', () => {
    expect(Object.keys(numbers).map(Number)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});

it('has no words beyond those that the schema names', () => {
  expect(v.safeParse(cardWordsSchema, { ...englishWords, endings: [] }).success).toBe(false);
  expect(v.safeParse(cardWordsSchema, { ...englishWords, numbers: { two: ['two'] } }).success).toBe(false);
});

describe('the rules that languages share', () => {
  const rules = cardRules({
    addressee: { leads: ['talk with', 'told'], between: ['the'] },
    adding: ['and'],
    contrasting: ['but'],
    openers: [],
    numbers: {},
  });

  it('cut a lead into its words', () => {
    expect(rules.addresseeLeads).toEqual([['talk', 'with'], ['told']]);
    expect(rules.isBeforeAddressee('the')).toBe(true);
    expect(rules.isBeforeAddressee('told')).toBe(false);
  });

  it('end at a comma before what adds, and know what contrasts', () => {
    const { lexicon } = languageFor('ru');
    expect(rules.mayEndBefore('and', lexicon)).toBe(true);
    expect(rules.mayEndBefore('but', lexicon)).toBe(false);
    expect(rules.contrasts('but')).toBe(true);
    expect(rules.contrasts('and')).toBe(false);
  });
});

describe.each([
  ['en', '.', ':'],
  ['ru', '.', ':'],
  ['fr', '.', ':'],
])('a sentence on the card in %s', (lang, end, noEnd) => {
  it('ends with a full stop and not with a colon', () => {
    const { card } = languageFor(lang);
    expect(card.endsSentence(end)).toBe(true);
    expect(card.endsSentence(noEnd)).toBe(false);
  });
});

it('a sentence on the card in Armenian ends with its own full stop, or with the colon that is typed for it', () => {
  const { card } = languageFor('hy');
  expect(['։', ':', '.', '!'].every((mark) => card.endsSentence(mark))).toBe(true);
  expect(card.endsSentence(',')).toBe(false);
});

describe('the comma at which a long sentence may be cut', () => {
  it.each([
    ['en', 'and', true],
    ['en', 'building', true],
    ['en', 'which', false],
    ['en', 'with', false],
    ['en', 'they', false],
    ['en', 'the', false],
    ['ru', 'и', true],
    ['ru', 'строя', false],
    ['ru', 'который', false],
    ['hy', 'և', true],
    ['hy', 'կառուցելով', false],
    ['fr', 'et', false],
  ])('in %s stands before "%s" or not', (lang, word, may) => {
    const { card, lexicon } = languageFor(lang);
    expect(card.mayEndBefore(word, lexicon)).toBe(may);
  });

  it.each([
    ['en', 'although'],
    ['ru', 'однако'],
    ['hy', 'բայց'],
  ])('in %s never before "%s"', (lang, word) => {
    expect(languageFor(lang).card.contrasts(word)).toBe(true);
    expect(languageFor('fr').card.contrasts(word)).toBe(false);
  });
});

describe('to whom something was said', () => {
  it.each([
    ['en', 'interview with'],
    ['ru', 'интервью'],
    ['hy', 'հարցազրույցում'],
  ])('is named in %s after "%s"', (lang, lead) => {
    expect(languageFor(lang).card.addresseeLeads.map((words) => words.join(' '))).toContain(lead);
  });

  it('is not looked for in a language without rules', () => {
    const { card } = languageFor('fr');
    expect(card.addresseeLeads).toEqual([]);
    expect(card.isBeforeAddressee('le')).toBe(false);
  });
});
