import { describe, expect, it } from 'vitest';
import { agencyItems, type Item, pageHeads, singleSpeakers } from './sets.ts';

const LANGS = ['en', 'ru', 'hy'];
const SETS: readonly (readonly [string, readonly Item[], { en: number; ru: number; hy: number }, number])[] = [
  ['agency items', agencyItems(), { en: 34, ru: 34, hy: 34 }, 51],
  ['interviews and single speakers', singleSpeakers(), { en: 16, ru: 16, hy: 16 }, 48],
];

describe.each(SETS)('the frozen set of %s', (_name, items, sizes, reports) => {
  it('has as many of each language, and of reports', () => {
    for (const [lang, size] of Object.entries(sizes))
      expect(
        items.filter((item) => item.lang === lang),
        lang,
      ).toHaveLength(size);
    expect(items.filter((item) => item.is_report)).toHaveLength(reports);
  });

  it('keeps every third line for scoring only', () => {
    items.forEach(({ id, part }, at) => {
      expect(part, id).toBe(at % 3 === 2 ? 'frozen' : 'fit');
    });
  });

  it('calls a report what is a statement or an interview', () => {
    for (const item of items) expect(item.is_report, item.id).toBe(item.kind !== 'news');
  });

  it('gives every item an id and a text of its own', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
  });
});

describe('the frozen set of page heads', () => {
  const heads = pageHeads();

  it('has fourteen pages in each language, every third for scoring only', () => {
    for (const lang of LANGS) expect(heads.filter((head) => head.lang === lang)).toHaveLength(14);
    expect(heads.filter(({ part }) => part === 'frozen')).toHaveLength(14);
  });

  it('prints each title and each author that it expects', () => {
    for (const { id, html, gold } of heads) {
      expect(html, id).toContain(gold.title);
      if (gold.byline !== null) expect(html, id).toContain(gold.byline.split(/,| and | և | եւ | и /)[0]);
    }
  });

  it('expects a day, with a time of day or without', () => {
    for (const { id, gold } of heads) expect(gold.date, id).toMatch(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/);
  });
});
