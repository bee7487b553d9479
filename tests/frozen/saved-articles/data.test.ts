import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LANGS = ['en', 'ru', 'hy'] as const;
const RELATIONS = ['restates', 'extends', 'departs', 'unrelated'] as const;
const SCRIPTS = { en: /\p{Script=Latin}/gu, ru: /\p{Script=Cyrillic}/gu, hy: /\p{Script=Armenian}/gu };
const SIZES = {
  frozen: { all: 40, own: 20, relations: { restates: 11, extends: 9, departs: 10, unrelated: 10 } },
  fit: { all: 30, own: 15, relations: { restates: 8, extends: 7, departs: 8, unrelated: 7 } },
};
type Lang = (typeof LANGS)[number];
type Relation = (typeof RELATIONS)[number];

interface Article {
  readonly id: string;
  readonly part: 'frozen' | 'fit';
  readonly lang: Lang;
  readonly agency: string;
  readonly title: string;
  readonly url: string;
  readonly publishedTime: string;
  readonly text: string;
}

interface Judged {
  readonly id: string;
  readonly lang: Lang;
  readonly statement: string;
  readonly relation: Relation;
  readonly nearest: string | null;
}

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const names = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.json'));
const articles = names.map((name) => JSON.parse(file(name)) as Article);
const judgedOn = ({ id }: Article): readonly Judged[] =>
  file(`${id}-judged.jsonl`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Judged);
const all = articles.flatMap(judgedOn);
const occurrences = (text: string, part: string): number => text.split(part).length - 1;

describe('the saved articles', () => {
  it('are five frozen and two to fit on, each named by its id', () => {
    expect(articles.map(({ part, lang }) => `${part} ${lang}`).sort()).toEqual([
      'fit en',
      'fit ru',
      'frozen en',
      'frozen en',
      'frozen hy',
      'frozen ru',
      'frozen ru',
    ]);
    expect(articles.map(({ id }) => `${id}.json`)).toEqual(names);
  });

  it('have the same fields and an address that leads nowhere', () => {
    const fields = ['id', 'part', 'lang', 'agency', 'title', 'url', 'publishedTime', 'text'];
    for (const article of articles) {
      expect(Object.keys(article), article.id).toEqual(fields);
      expect(article.url, article.id).toMatch(/^https:\/\/[a-z-]+\.example\/\S+$/u);
    }
  });

  it('carry 8 to 14 statements that something is judged by', () => {
    for (const article of articles) {
      const statements = new Set(judgedOn(article).flatMap(({ nearest }) => nearest ?? []));
      expect(statements.size, article.id).toBeGreaterThanOrEqual(8);
      expect(statements.size, article.id).toBeLessThanOrEqual(14);
    }
  });
});

describe('the statements judged by them', () => {
  it('are 200 frozen and 60 to fit on, each with an id of its own that names article and language', () => {
    expect(all).toHaveLength(260);
    expect(new Set(all.map(({ id }) => id)).size).toBe(260);
    expect(new Set(all.map(({ statement }) => statement)).size).toBe(260);
    for (const article of articles)
      for (const { id, lang } of judgedOn(article))
        expect(id).toMatch(new RegExp(`^${article.id}-${lang}-\\d\\d$`, 'u'));
  });

  it('have the same five fields in every line', () => {
    for (const item of all)
      expect(Object.keys(item), item.id).toEqual(['id', 'lang', 'statement', 'relation', 'nearest']);
  });

  it('have as many of each relation in every article, half of them in its own language', () => {
    for (const article of articles) {
      const judged = judgedOn(article);
      const size = SIZES[article.part];
      expect(judged, article.id).toHaveLength(size.all);
      expect(
        judged.filter(({ lang }) => lang === article.lang),
        article.id,
      ).toHaveLength(size.own);
      for (const relation of RELATIONS)
        expect(
          judged.filter((item) => item.relation === relation),
          `${article.id} ${relation}`,
        ).toHaveLength(size.relations[relation]);
      for (const other of LANGS.filter((lang) => lang !== article.lang))
        expect(judged.filter(({ lang }) => lang === other).length, article.id).toBeGreaterThanOrEqual(7);
    }
  });

  it('name the words that they stand to, which occur once in the article, exactly when they are related', () => {
    for (const article of articles)
      for (const { id, relation, nearest } of judgedOn(article)) {
        expect(nearest === null, id).toBe(relation === 'unrelated');
        if (nearest !== null) expect(occurrences(`${article.title}\n${article.text}`, nearest), id).toBe(1);
      }
  });

  it('are in the script of their language and whole sentences', () => {
    for (const { id, lang, statement } of all) {
      const letters = statement.match(/\p{L}/gu)?.length ?? 0;
      expect((statement.match(SCRIPTS[lang])?.length ?? 0) / letters, id).toBeGreaterThan(0.95);
      expect(statement, id).toMatch(lang === 'hy' ? /։$/u : /[.]$/u);
    }
  });
});
