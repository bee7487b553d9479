import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Lang = 'en' | 'ru' | 'hy';
type Kind = 'restates' | 'extends' | 'departs' | 'traps';
type Terms = Readonly<Record<string, number>>;
type Phrasings = Readonly<Record<Kind, Readonly<Record<Lang, readonly string[]>>>> & {
  readonly about: readonly string[];
  readonly terms: Terms;
  readonly termsRu: Terms;
  readonly termsHy: Terms;
};
interface Model {
  readonly claims: readonly { readonly id: string; readonly topic: string }[];
  readonly entities: readonly { readonly id: string }[];
}

const REFERENCE = join(process.cwd(), 'assets', 'reference');
const FOLDER = join(REFERENCE, 'csto-izvestia-2024-04');
const LANGS: readonly Lang[] = ['en', 'ru', 'hy'];
const MINIMUM: Readonly<Record<Kind, Readonly<Record<Lang, number>>>> = {
  restates: { en: 10, ru: 6, hy: 6 },
  departs: { en: 10, ru: 6, hy: 6 },
  extends: { en: 7, ru: 4, hy: 4 },
  traps: { en: 7, ru: 3, hy: 3 },
};
const KINDS = Object.keys(MINIMUM) as Kind[];
const FOREIGN_LETTERS: Readonly<Record<Lang, RegExp>> = {
  en: /[\p{Script=Cyrillic}\p{Script=Armenian}]/u,
  ru: /[\p{Script=Latin}\p{Script=Armenian}]/u,
  hy: /[\p{Script=Latin}\p{Script=Cyrillic}]/u,
};

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const model = read(join(REFERENCE, 'csto-izvestia-2024-04.json')) as Model;
/** `elsewhere.json` holds what is about no claim at all, in a shape of its own. */
const ELSEWHERE = 'elsewhere.json';
/** `propositions.json` holds what readers of other languages are shown, no sentences to compare with. */
const PROPOSITIONS = 'propositions.json';

/** What pages print, beside the first sentences of a claim: a file of one language, without terms. */
const LIFE = join(FOLDER, 'life');

const claimsIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file !== ELSEWHERE && file !== PROPOSITIONS)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const content = read(join(folder, file)) as { readonly claims: Readonly<Record<string, Phrasings>> };
      return Object.entries(content.claims).map(([id, phrasings]) => ({ file, id, phrasings }));
    });

const claims = claimsIn(FOLDER);
const fromLife = claimsIn(LIFE);
const everywhere = [...claims, ...fromLife];

/** Case and punctuation do not make two sentences out of one. */
const folded = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const sentences = everywhere.flatMap(({ id, phrasings }) =>
  KINDS.flatMap((kind) =>
    LANGS.flatMap((lang) => phrasings[kind][lang].map((text) => ({ where: `${id} ${kind} ${lang}`, lang, text }))),
  ),
);

describe('the ways of saying each claim of the bundled record', () => {
  it('has at least one file of claims', () => {
    expect(claims.length).toBeGreaterThan(0);
  });

  it('gives every claim enough sentences of every kind in every language', () => {
    const short = claims.flatMap(({ id, phrasings }) =>
      KINDS.flatMap((kind) =>
        LANGS.filter((lang) => phrasings[kind][lang].length < MINIMUM[kind][lang]).map(
          (lang) => `${id} ${kind} ${lang}: ${phrasings[kind][lang].length} of ${MINIMUM[kind][lang]}`,
        ),
      ),
    );
    expect(short).toEqual([]);
  });

  it('says no sentence twice, whatever the claim, the kind and the language', () => {
    const places = new Map<string, string[]>();
    for (const { where, text } of sentences) {
      const key = folded(text);
      places.set(key, [...(places.get(key) ?? []), where]);
    }
    expect([...places].filter(([, where]) => where.length > 1)).toEqual([]);
  });

  it('contains no empty sentence and none with loose space around it', () => {
    expect(sentences.filter(({ text }) => folded(text) === '' || text !== text.trim())).toEqual([]);
  });

  it('writes each language in its own letters', () => {
    expect(sentences.filter(({ lang, text }) => FOREIGN_LETTERS[lang].test(text))).toEqual([]);
  });

  it('weighs six to fourteen terms a language with 1, 2 or 3', () => {
    const odd = claims.flatMap(({ id, phrasings }) =>
      ([phrasings.terms, phrasings.termsRu, phrasings.termsHy] as const)
        .filter((terms) => {
          const entries = Object.entries(terms);
          const sound = entries.every(([term, weight]) => term.trim() !== '' && [1, 2, 3].includes(weight));
          return entries.length < 6 || entries.length > 14 || !sound;
        })
        .map((terms) => `${id}: ${Object.keys(terms).join(', ')}`),
    );
    expect(odd).toEqual([]);
  });

  it('is about entities that the record knows', () => {
    const known = new Set(model.entities.map((entity) => entity.id));
    const unknown = everywhere.flatMap(({ id, phrasings }) =>
      phrasings.about.filter((entity) => !known.has(entity)).map((entity) => `${id}: ${entity}`),
    );
    expect(unknown).toEqual([]);
  });

  it('keeps each claim of the record once, in the file of its topic', () => {
    const topics = new Map(model.claims.map((claim) => [claim.id, claim.topic]));
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
    expect(claims.filter(({ file, id }) => file.replace(/(-2)?\.json$/, '') !== topics.get(id))).toEqual([]);
    expect(fromLife.filter(({ id }) => !topics.has(id))).toEqual([]);
  });

  it('has a file from life for each language, in that language only', () => {
    expect([...new Set(fromLife.map(({ file }) => file))].sort()).toEqual(LANGS.map((lang) => `${lang}.json`).sort());
    const strange = fromLife.flatMap(({ file, id, phrasings }) =>
      KINDS.flatMap((kind) =>
        LANGS.filter((lang) => phrasings[kind][lang].length > 0 && file !== `${lang}.json`).map(
          (lang) => `${file} ${id} ${kind} ${lang}`,
        ),
      ),
    );
    expect(strange).toEqual([]);
  });
});
