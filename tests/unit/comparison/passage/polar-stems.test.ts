import { describe, expect, it } from 'vitest';
import { polarStemsOf } from '../../../../src/domain/comparison/passage/polar-stems.ts';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { stemOf } from '../../../../src/domain/languages/stem.ts';

const kindOf = (word: string, lang: string) => polarStemsOf(languageFor(lang)).kinds.get(stemOf(word));

describe('polar stems', () => {
  it.each([
    ['betrayed', 'en', 'failing'],
    ['withdrawal', 'en', 'ceasing'],
    ['threatens', 'en', 'harming'],
    ['keeps', 'en', 'keeping'],
    ['предал', 'ru', 'failing'],
    ['сохраняет', 'ru', 'keeping'],
    ['частично', 'ru', 'partly'],
    ['դավաճանել', 'hy', 'failing'],
  ])('tell what a word says of a thing: %s (%s)', (word, lang, kind) => {
    expect(kindOf(word, lang)).toBe(kind);
  });

  it('give a word that stands in two lists the kind of the first', () => {
    expect(kindOf('violate', 'en')).toBe('failing');
  });

  it('keep words of excluding apart, which count under a negation only', () => {
    const { kinds, excluding, denying } = polarStemsOf(languageFor('en'));
    expect(excluding.has(stemOf('rule'))).toBe(true);
    expect(kinds.has(stemOf('rule'))).toBe(false);
    expect(denying.has(stemOf('deny'))).toBe(true);
  });

  it('spare forms that only share a stem', () => {
    expect(polarStemsOf(languageFor('en')).spared.has('meetings')).toBe(true);
  });

  it('are made once a language, and are none without rules', () => {
    expect(polarStemsOf(languageFor('en'))).toBe(polarStemsOf(languageFor('en')));
    expect(polarStemsOf(languageFor('xx')).kinds.size).toBe(0);
  });
});
