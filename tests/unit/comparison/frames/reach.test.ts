import { describe, expect, it } from 'vitest';
import { heldBack, signsOf } from './clause-of.ts';

describe('a predicate and what turns it', () => {
  it.each([
    ['en', 'sail*', 'The Harbour Union sails.'],
    ['ru', 'плыв*', 'Союз гаваней плывёт.'],
    ['hy', 'լող*', 'Նավամիությունը լողում է։'],
  ])('stands as it is in %s', (lang, predicate, sentence) => {
    expect(signsOf(predicate, sentence, lang)).toEqual([1]);
  });

  it.each([
    ['a negation', 'en', 'sail*', 'The union does not sail.'],
    ['a negation', 'ru', 'плыв*', 'Союз не плывёт.'],
    ['a negation in concord', 'ru', 'плыв*', 'Никто никуда не плывёт.'],
    ['letters that deny', 'hy', 'լողաց*', 'Նավամիությունը չլողաց։'],
    ['a negation after it', 'hy', 'լողում', 'Նավամիությունը լողում չէ։'],
    ['failing', 'en', 'sail*', 'The union failed to sail.'],
    ['ceasing', 'en', 'sail*', 'The union has ceased to sail.'],
    ['a denial over a clause', 'en', 'sail*', 'Ada Fenwick denied that the union sails.'],
    ['a denial over a clause', 'ru', 'плыв*', 'Секретарь отрицает, что союз плывёт.'],
    ['what follows it', 'en', 'sail*', 'That they sail is a myth.'],
  ])('is turned by %s (%s)', (_what, lang, predicate, sentence) => {
    expect(signsOf(predicate, sentence, lang)).toEqual([-1]);
  });

  it.each([
    ['two negations', 'en', 'sail*', 'The union does not fail to sail.'],
    ['the denial of a denial', 'en', 'sail*', 'She denied that the union had refused to sail.'],
    ['a negation of another stretch', 'en', 'sail*', 'It does not rain, and the union sails.'],
    ['a negation of another stretch', 'ru', 'плыв*', 'Дождя нет, и союз плывёт.'],
    ['a negation that is of the noun it is said of', 'en', 'sail*', 'A union in which all sail is not one.'],
    ['what only looks like a negation', 'en', 'sail*', 'The union not only sails.'],
    ['what only looks like a negation', 'ru', 'плыв*', 'Союз не только плывёт.'],
  ])('is not turned by %s (%s)', (_what, lang, predicate, sentence) => {
    expect(signsOf(predicate, sentence, lang)).toEqual([1]);
  });

  it('counts no negation that is part of its own wording', () => {
    expect(signsOf('never sink*', 'The union never sinks.')).toEqual([1]);
  });

  it('is not read in a part of an idiom, but in the whole of one and beside it', () => {
    expect(signsOf('cannot be', 'That the union sails cannot be excluded.')).toEqual([]);
    expect(signsOf('cannot be excluded', 'That the union sails cannot be excluded.')).toEqual([1]);
    expect(signsOf('excluded', 'Lornay was excluded; a voyage cannot be excluded.')).toEqual([1]);
  });

  it.each([
    ['a hope', 'en', 'sail*', 'We hope that the union sails.', true],
    ['a condition', 'en', 'sail*', 'If the union sails, they go home.', true],
    ['what no paper says', 'en', 'sail*', 'No official note that the union sails has come.', true],
    ['a hope', 'ru', 'плыв*', 'Надеемся, что союз плывёт.', true],
    ['a condition of something else', 'en', 'sail*', 'If it rains, the union sails.', false],
    ['what holds even so', 'en', 'sail*', 'The union sails even if it rains.', false],
    ['what is said of it', 'en', 'sail*', 'The union sails.', false],
  ])('is asserted or not: %s (%s)', (_what, lang, predicate, sentence, isUnasserted) => {
    expect(heldBack(predicate, sentence, lang)).toEqual([isUnasserted]);
  });

  it('is read each time it is found', () => {
    expect(signsOf('sail*', 'The first sails, the second does not sail.')).toEqual([1, -1]);
  });
});
