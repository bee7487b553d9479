import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LANGS = ['en', 'ru', 'hy'] as const;
const RELATIONS = ['restates', 'extends', 'departs', 'unrelated'] as const;
const CLAIMS = Array.from({ length: 42 }, (_, i) => `c${String(i + 1).padStart(2, '0')}`);
const CROWDED = ['c01', 'c02', 'c03', 'c05', 'c06', 'c09', 'c39'];

interface Item {
  readonly id: string;
  readonly lang: (typeof LANGS)[number];
  readonly statement: string;
  readonly relation: (typeof RELATIONS)[number];
  readonly nearest: string | null;
  readonly alsoOk: readonly string[];
  readonly topic: string | null;
  readonly trap: string | null;
}

const items: readonly Item[] = readFileSync(new URL('./comparison.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Item);

const count = (keep: (item: Item) => boolean): number => items.filter(keep).length;
const share = (keep: (item: Item) => boolean): number => count(keep) / items.length;

describe('the frozen comparison set', () => {
  it('holds 366 statements', () => {
    expect(items).toHaveLength(366);
  });

  it('has the same eight fields in every line', () => {
    const fields = ['alsoOk', 'id', 'lang', 'nearest', 'relation', 'statement', 'topic', 'trap'];
    for (const item of items) expect(Object.keys(item).sort(), item.id).toEqual(fields);
  });

  it('gives every statement an id of its own that names its language', () => {
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    for (const item of items) expect(item.id).toMatch(new RegExp(`^fz-${item.lang}-\\d{3}$`));
  });

  it('never repeats a statement and leaves none empty or untrimmed', () => {
    expect(new Set(items.map((item) => item.statement)).size).toBe(items.length);
    for (const item of items) {
      expect(item.statement.length, item.id).toBeGreaterThan(20);
      expect(item.statement, item.id).toBe(item.statement.trim());
    }
  });

  it('has a third of its statements in each language', () => {
    for (const lang of LANGS)
      expect(
        count((item) => item.lang === lang),
        lang,
      ).toBe(122);
  });

  it('writes each statement in the script of its language', () => {
    const scripts = { en: /\p{Script=Latin}/gu, ru: /\p{Script=Cyrillic}/gu, hy: /\p{Script=Armenian}/gu };
    for (const { id, lang, statement } of items) {
      const letters = statement.match(/\p{L}/gu)?.length ?? 0;
      const own = statement.match(scripts[lang])?.length ?? 0;
      expect(own / letters, id).toBeGreaterThan(0.95);
    }
  });

  it('ends every Armenian sentence with an Armenian full stop', () => {
    for (const item of items) if (item.lang === 'hy') expect(item.statement, item.id).toMatch(/։$/u);
  });

  it('knows only the four relations, and has as many of each in every language', () => {
    for (const item of items) expect(RELATIONS, item.id).toContain(item.relation);
    const expected = { restates: 36, extends: 30, departs: 26, unrelated: 30 };
    for (const lang of LANGS)
      for (const relation of RELATIONS)
        expect(
          count((item) => item.lang === lang && item.relation === relation),
          `${lang} ${relation}`,
        ).toBe(expected[relation]);
  });

  it('names a nearest claim and its topic exactly when the statement is related', () => {
    for (const item of items) {
      if (item.relation === 'unrelated') {
        expect(item.nearest, item.id).toBeNull();
        expect(item.topic, item.id).toBeNull();
        expect(item.alsoOk, item.id).toEqual([]);
      } else {
        expect(CLAIMS, item.id).toContain(item.nearest);
        expect(item.topic, item.id).toMatch(/^[a-z-]+$/u);
      }
    }
  });

  it('gives one topic to each claim', () => {
    const topics = new Map<string, string | null>();
    for (const { id, nearest, topic } of items) {
      if (nearest === null) continue;
      expect(topic, id).toBe(topics.get(nearest) ?? topic);
      topics.set(nearest, topic);
    }
  });

  it('lists as also acceptable only other claims, each once', () => {
    for (const { id, nearest, alsoOk } of items) {
      for (const claim of alsoOk) expect(CLAIMS, id).toContain(claim);
      expect(alsoOk, id).not.toContain(nearest);
      expect(new Set(alsoOk).size, id).toBe(alsoOk.length);
    }
  });

  it('has at least two statements on every claim', () => {
    for (const claim of CLAIMS)
      expect(
        count((item) => item.nearest === claim),
        claim,
      ).toBeGreaterThanOrEqual(2);
  });

  it('departs from at least twenty claims', () => {
    const departed = new Set(items.filter((item) => item.relation === 'departs').map((item) => item.nearest));
    expect(departed.size).toBeGreaterThanOrEqual(20);
  });

  it('puts about half of the related statements on the seven crowded claims', () => {
    const related = count((item) => item.nearest !== null);
    const crowded = count((item) => item.nearest !== null && CROWDED.includes(item.nearest));
    expect(crowded / related).toBeGreaterThan(0.45);
    expect(crowded / related).toBeLessThan(0.6);
  });

  it('makes at least two thirds of the unrelated statements hard traps', () => {
    const unrelated = count((item) => item.relation === 'unrelated');
    const hard = count((item) => item.relation === 'unrelated' && item.trap !== null);
    expect(hard / unrelated).toBeGreaterThanOrEqual(2 / 3);
  });

  it('has about one compound in twenty', () => {
    const compounds = share((item) => item.trap === 'compound');
    expect(compounds).toBeGreaterThan(0.035);
    expect(compounds).toBeLessThan(0.065);
  });
});
