import { describe, expect, it } from 'vitest';
import { texts } from './texts.ts';

const items = texts();
const WITH_RULES = ['en', 'ru', 'hy'];

describe('the texts in many languages', () => {
  it('are 186 in 29 languages, six or more in each', () => {
    expect(items).toHaveLength(186);
    const langs = [...new Set(items.map(({ lang }) => lang))];
    expect(langs).toHaveLength(29);
    for (const lang of langs) expect(items.filter((item) => item.lang === lang).length, lang).toBeGreaterThanOrEqual(6);
  });

  it('keep a third of each language for scoring only', () => {
    for (const { lang } of items) {
      const own = items.filter((item) => item.lang === lang);
      expect(own.filter(({ part }) => part === 'frozen').length, lang).toBe(own.length / 3);
    }
  });

  it('each have an id and words of their own, and outside of the languages with rules a length of 40 to 800', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
    for (const { id, lang, text } of items)
      if (!WITH_RULES.includes(lang)) {
        expect(text.length, id).toBeGreaterThanOrEqual(40);
        expect(text.length, id).toBeLessThanOrEqual(800);
      }
  });
});
