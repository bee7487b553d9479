import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../src/domain/reference/load.ts';
import type { ReferenceModel } from '../../src/domain/reference/model.ts';

const LANGS = ['en', 'ru', 'hy'] as const;
const RELATIONS = ['restates', 'extends', 'departs', 'unrelated'] as const;
type Lang = (typeof LANGS)[number];
type Relation = (typeof RELATIONS)[number];

interface Cued {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly text: string;
  readonly content: string;
  readonly claim: string;
  readonly relation: Relation;
  readonly cue: string;
}

interface OffSubject {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly text: string;
  readonly shares: readonly string[];
}

interface Judged {
  readonly id: string;
  readonly lang: Lang;
  readonly statement: string;
  readonly relation: Relation;
  readonly nearest: string | null;
  readonly alsoOk: readonly string[];
  readonly topic: string | null;
  readonly trap: string | null;
}

const file = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const lines = <Item>(name: string): readonly Item[] =>
  file(`./${name}`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item);

const record = (path: string): ReferenceModel => {
  const loaded = loadModel(JSON.parse(file(path)));
  if (!loaded.ok) throw new Error(`${loaded.where}: ${loaded.reason}`);
  return loaded.model;
};

const cued = lines<Cued>('comparison-cues.jsonl');
const offSubject = lines<OffSubject>('comparison-off-subject.jsonl');
const judged = lines<Judged>('comparison-second-record.jsonl');
const bundled = record('../../assets/reference/csto-izvestia-2024-04.json');
const bank = record('../fixtures/records/harbour-bank.json');
const claimIds = (model: ReferenceModel): readonly string[] => model.claims.map(({ id }) => id);

const NAMED = /CSTO|ОДКБ|ՀԱՊԿ/u;
const NEGATED = /\b(?:not|no|never|nothing|nobody|none|nor|neither|without|denied|rejected|ruled out)\b|n't/iu;

/** How often each value occurs. */
const tally = (values: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

const oneOfEach = (items: readonly { readonly id: string }[]): void =>
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);

describe('the frozen statements under a cue', () => {
  it('are 22 in each language, each with an id of its own', () => {
    expect(tally(cued.map(({ lang }) => lang))).toEqual({ en: 22, ru: 22, hy: 22 });
    oneOfEach(cued);
  });

  it('stand in a short report that names the organisation, in the exact words given, and only once', () => {
    for (const { id, text, content, cue } of cued) {
      expect(text.length, id).toBeGreaterThanOrEqual(250);
      expect(text.length, id).toBeLessThanOrEqual(600);
      expect(text, id).toMatch(NAMED);
      expect(text.split(content), id).toHaveLength(2);
      expect(text.split(cue), id).toHaveLength(2);
      expect(text.indexOf(cue), id).toBeLessThan(text.indexOf(content));
    }
  });

  it('are about claims of the bundled record, and as many of each relation as the page on the sets says', () => {
    for (const { id, claim } of cued) expect(claimIds(bundled), id).toContain(claim);
    const counts = LANGS.map((lang) =>
      tally(cued.filter((item) => item.lang === lang).map(({ relation }) => relation)),
    );
    const rest = { extends: 3, unrelated: 2 };
    expect(counts).toEqual([
      { restates: 8, departs: 9, ...rest },
      { restates: 9, departs: 8, ...rest },
      { restates: 9, departs: 8, ...rest },
    ]);
  });
});

describe('the frozen reports off the subject', () => {
  it('are 20 in each language, each with an id of its own', () => {
    expect(tally(offSubject.map(({ lang }) => lang))).toEqual({ en: 20, ru: 20, hy: 20 });
    oneOfEach(offSubject);
  });

  it('are short, never name the organisation and say what they share with the record', () => {
    for (const { id, title, text, shares } of offSubject) {
      expect(text.length, id).toBeGreaterThanOrEqual(300);
      expect(text.length, id).toBeLessThanOrEqual(700);
      expect(`${title} ${text}`, id).not.toMatch(NAMED);
      expect(shares.length, id).toBeGreaterThan(0);
    }
  });
});

describe('the second record and its frozen statements', () => {
  it('has 25 claims, two of them denials, and nothing written for comparing', () => {
    expect(bank.claims).toHaveLength(25);
    expect(bank.claims.filter(({ polarity }) => polarity === 'denies')).toHaveLength(2);
    expect(bank.phrasings).toBeUndefined();
  });

  it('has 200 statements, each with an id of its own', () => {
    expect(tally(judged.map(({ relation }) => relation))).toEqual({
      restates: 50,
      extends: 40,
      departs: 50,
      unrelated: 60,
    });
    oneOfEach(judged);
  });

  it('names a claim of the record and its topic exactly when a statement is related', () => {
    const topics = new Map(bank.claims.map(({ id, topic }) => [id, topic]));
    for (const { id, relation, nearest, alsoOk, topic } of judged) {
      expect(nearest === null, id).toBe(relation === 'unrelated');
      expect(topic, id).toBe(nearest === null ? null : topics.get(nearest));
      for (const claim of alsoOk) expect(claimIds(bank), id).toContain(claim);
      expect(alsoOk, id).not.toContain(nearest);
    }
  });

  it('restates and departs from every claim twice and extends every claim', () => {
    const on = (relation: Relation, claim: string): number =>
      judged.filter((item) => item.relation === relation && item.nearest === claim).length;
    for (const claim of claimIds(bank)) {
      expect([on('restates', claim), on('departs', claim)], claim).toEqual([2, 2]);
      expect(on('extends', claim), claim).toBeGreaterThan(0);
    }
  });

  it('departs without a word of negation in at least half of the departures', () => {
    const departures = judged.filter(({ relation }) => relation === 'departs');
    const plain = departures.filter(({ statement }) => !NEGATED.test(statement));
    expect(plain.length * 2).toBeGreaterThanOrEqual(departures.length);
  });

  it('has forty hard statements among the unrelated', () => {
    const hard = judged.filter(({ relation, trap }) => relation === 'unrelated' && trap !== null);
    expect(hard).toHaveLength(40);
  });
});

describe('the sentences of the frozen sets', () => {
  /** Case and punctuation do not make two sentences out of one. */
  const folded = (sentence: string): string =>
    sentence
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const sentences = (text: string): readonly string[] =>
    text
      .split(/(?<=[.?!։])\s+/u)
      .map(folded)
      .filter((sentence) => sentence !== '');
  const own = [
    ...[...cued, ...offSubject].flatMap(({ title, text }) => [folded(title), ...sentences(text)]),
    ...cued.map(({ content }) => folded(content)),
    ...judged.map(({ statement }) => folded(statement)),
  ];

  it('occur once', () => {
    const twice = Object.entries(tally(own)).filter(([, times]) => times > 1);
    expect(twice).toEqual([]);
  });

  it('occur neither among the sentences that come with the record nor in the other frozen sets', () => {
    const folder = '../../assets/reference/csto-izvestia-2024-04/';
    const strings = (value: unknown): readonly string[] => {
      if (typeof value === 'string') return [value];
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
    };
    const patterns = [folder, `${folder}life/`].flatMap((from) =>
      readdirSync(new URL(from, import.meta.url))
        .filter((name) => name.endsWith('.json'))
        .flatMap((name) => strings(JSON.parse(file(`${from}${name}`)))),
    );
    const others = readdirSync(new URL('.', import.meta.url))
      .filter((name) => /^comparison(?!-cues|-off-subject|-second-record).*\.jsonl$/u.test(name))
      .flatMap((name) => lines<{ readonly statement: string }>(name).map(({ statement }) => statement));
    const taken = new Set([...patterns, ...others].map(folded));
    expect(taken.size).toBeGreaterThan(1_000);
    expect(own.filter((sentence) => taken.has(sentence))).toEqual([]);
  });
});
