import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Lang = 'ru' | 'hy';
type Shown = Readonly<Record<Lang, string>> & { readonly keyTerms: Readonly<Record<Lang, readonly string[]>> };

const REFERENCE = join(process.cwd(), 'assets', 'reference');
const read = (name: string): unknown => JSON.parse(readFileSync(join(REFERENCE, name), 'utf8'));
const model = read('csto-izvestia-2024-04.json') as { readonly claims: readonly { readonly id: string }[] };
const shown = read('csto-izvestia-2024-04/propositions.json') as Readonly<Record<string, Shown>>;

const LANGS: readonly Lang[] = ['ru', 'hy'];
const OTHER_LETTERS: Readonly<Record<Lang, RegExp>> = {
  ru: /[\p{Script=Latin}\p{Script=Armenian}]/u,
  hy: /[\p{Script=Latin}\p{Script=Cyrillic}]/u,
};
const FULL_STOP: Readonly<Record<Lang, RegExp>> = { ru: /[^.]\.$/u, hy: /[^։]։$/u };

describe('the propositions in other languages', () => {
  it('stand for every claim of the record and for no other', () => {
    expect(Object.keys(shown).sort()).toEqual(model.claims.map(({ id }) => id).sort());
  });

  it.each(LANGS)('are each one sentence of its own, in the letters of its language: %s', (lang) => {
    const sentences = Object.values(shown).map((claim) => claim[lang]);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(FULL_STOP[lang]);
      expect(sentence).not.toMatch(OTHER_LETTERS[lang]);
    }
  });

  it.each(LANGS)('come with two to five key terms: %s', (lang) => {
    for (const [id, { keyTerms }] of Object.entries(shown)) {
      expect(keyTerms[lang].length, id).toBeGreaterThanOrEqual(2);
      expect(keyTerms[lang].length, id).toBeLessThanOrEqual(5);
      expect(keyTerms[lang].join(' '), id).not.toMatch(OTHER_LETTERS[lang]);
    }
  });
});
