import { describe, expect, it } from 'vitest';
import { type Polarity, polarityOf } from '../../../../src/domain/comparison/passage/polarity.ts';
import { NOT } from '../../../../src/domain/comparison/passage/term.ts';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { compared, termsIn } from '../record.ts';

const read = (text: string, lang = 'en'): Polarity => polarityOf(termsIn(text, lang).terms, languageFor(lang));

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
    const terms = termsIn('Expansion is not excluded.').terms.map(({ key }) => key);
    expect(terms).not.toContain(NOT);
    expect(read('Expansion is not excluded.').negations).toBe(0);
    expect(read('Генсек не исключает расширения.', 'ru').negations).toBe(0);
  });

  it('counts a pronoun and a verb that both deny as one denial where a language doubles them', () => {
    expect(read('Никто не помог Армении.', 'ru').negations).toBe(1);
    expect(read('Ոչ ոք չօգնեց Հայաստանին։', 'hy').negations).toBe(1);
    expect(read('Nobody did not help.').negations).toBe(2);
  });

  it('takes a refused or hindered thing for something against it', () => {
    expect(read('The allies refused to help.')).toMatchObject({ against: 1, inFavour: 0 });
    expect(read('Участие не мешает другим связям.', 'ru')).toMatchObject({ against: 0, inFavour: 1 });
  });

  it('is not misled by a word that shares its stem with a polar one', () => {
    for (const [text, lang] of [
      ['The meetings had effects.', 'en'],
      ['It is quite new.', 'en'],
      ['Пусть скажут сами.', 'ru'],
      ['Այս պահին մեր գործերը։', 'hy'],
    ] as const)
      expect(read(text, lang).words, text).toEqual([]);
  });

  it('reads a denied accusation as a word in favour', () => {
    expect(read('We do not accept the reproach.').inFavour).toBe(1);
    expect(read('Мы не принимаем упрёк.', 'ru').inFavour).toBe(1);
  });

  it('knows how much is said to hold', () => {
    const kinds = (text: string): string[] => read(text).words.map(({ kind }) => kind);
    expect(kinds('It holds fully.')).toContain('wholly');
    expect(kinds('It holds partly.')).toContain('partly');
  });
});

describe('a departure', () => {
  it.each([
    ['The CSTO betrayed Armenia.', 'en'],
    ['ОДКБ предала Армению.', 'ru'],
    ['ՀԱՊԿ-ն դավաճանեց Հայաստանին։', 'hy'],
  ])('is called where a word of failing stands against the record: %s', (text, lang) => {
    expect(compared(text, lang).relation).toBe('departs');
  });

  it.each([
    ['We do not accept the reproach that the CSTO did not fulfil its obligations to Armenia.', 'en'],
    ['Упрёки в том, что ОДКБ не выполнила обязательств перед Арменией, мы не принимаем.', 'ru'],
    ['It is untrue that the CSTO abandoned Armenia.', 'en'],
  ])('is not called where the failing itself is denied: %s', (text, lang) => {
    expect(compared(text, lang).relation).not.toBe('departs');
  });

  it('is not called where one failing is denied and another asserted in one breath', () => {
    expect(compared('The CSTO did not fail Armenia in its weakness.').relation).not.toBe('departs');
  });

  it('is called where one clause denies an end and the other asserts one', () => {
    expect(compared('Armenia is not leaving the CSTO; it is the CSTO that is leaving Armenia.').relation).toBe(
      'departs',
    );
  });

  it('is called of a claim that something stopped where the stop is denied', () => {
    expect(compared('Armenia has not suspended its participation in the CSTO.').claims[0]?.claim).toBe('c02');
    expect(compared('Armenia has not suspended its participation in the CSTO.').relation).toBe('departs');
  });
});
