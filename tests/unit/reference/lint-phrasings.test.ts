import { describe, expect, it } from 'vitest';
import { lintPhrasings } from '../../../scripts/data/lint-phrasings.ts';
import { loadPhrasings } from '../../../scripts/data/load-phrasings.ts';
import { bundledModel } from '../../../src/cli/bundled-model.ts';
import { phrasingsOf } from '../../../src/domain/reference/bundled-phrasings.ts';
import type { ClaimPhrasings, Phrasings } from '../../../src/domain/reference/phrasings.ts';
import { PHRASINGS_FILES } from '../../../src/domain/reference/phrasings-files.ts';

const model = bundledModel();
const bundled = phrasingsOf(model);

function changed(id: string, change: Partial<ClaimPhrasings>): Phrasings {
  if (bundled === null) throw new Error('the bundled record has no phrasings');
  const claims = new Map(bundled.claims);
  const claim = claims.get(id);
  if (claim !== undefined) claims.set(id, { ...claim, ...change });
  return { ...bundled, claims };
}

describe('the linter of phrasings', () => {
  it('has nothing to say of the bundled record', () => {
    expect(bundled === null ? null : lintPhrasings(model, bundled)).toEqual([]);
  });

  it('finds a claim with too few sentences', () => {
    const findings = lintPhrasings(
      model,
      changed('c01', { departs: { en: ['The CSTO dropped Armenia.'], ru: [], hy: [] } }),
    );
    expect(findings.map(({ where }) => where)).toEqual(['c01.departs.en', 'c01.departs.ru', 'c01.departs.hy']);
  });

  it('finds a name that the record does not know', () => {
    expect(lintPhrasings(model, changed('c01', { about: ['atlantis'] }))).toEqual([
      { kind: 'gap', where: 'c01.about', what: 'no entity "atlantis"' },
    ]);
  });

  it('finds two sentences that stand for different relations in the same words', () => {
    const kept = bundled?.claims.get('c01')?.restates.en?.[2] ?? '';
    const departs = bundled?.claims.get('c02')?.departs ?? {};
    const findings = lintPhrasings(
      model,
      changed('c02', { departs: { ...departs, en: [...(departs.en ?? []), kept] } }),
    );
    expect(findings.map(({ kind }) => kind)).toContain('clash');
  });

  it('finds a claim without any', () => {
    const claims = new Map(bundled?.claims);
    claims.delete('c42');
    expect(lintPhrasings(model, { claims, elsewhere: {} })).toEqual([
      { kind: 'gap', where: 'c42', what: 'has no phrasings' },
    ]);
  });
});

describe('loading phrasings', () => {
  it('finds the files of every bundled record sound, which are not checked again where they are read', () => {
    for (const [id, files] of Object.entries(PHRASINGS_FILES)) {
      expect(files.length, id).toBeGreaterThan(0);
      expect(loadPhrasings(files), id).toMatchObject({ ok: true });
    }
    expect(Object.keys(PHRASINGS_FILES)).toContain(model.id);
  });

  it('says in which place a file is broken', () => {
    expect(loadPhrasings([{ claims: { c01: { about: 'csto' } } }])).toMatchObject({
      ok: false,
      where: expect.stringContaining('claims.c01'),
    });
  });

  it('puts the sentences of one claim in two files together', () => {
    const none = { en: [], ru: [], hy: [] };
    const part = (sentence: string): unknown => ({
      claims: {
        c01: {
          about: ['csto'],
          terms: {},
          termsRu: {},
          termsHy: {},
          restates: { ...none, en: [sentence] },
          departs: none,
          extends: none,
          traps: none,
        },
      },
    });
    const loaded = loadPhrasings([part('One way to say it.'), part('Another way to say it.')]);
    expect(loaded.ok && loaded.phrasings.claims.get('c01')?.restates.en).toEqual([
      'One way to say it.',
      'Another way to say it.',
    ]);
  });
});
