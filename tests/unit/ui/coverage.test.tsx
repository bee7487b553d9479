// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { failed } from '../../../src/platform/ports/outcome.ts';
import type { TabState } from '../../../src/platform/ports/stores.ts';
import { coverageOf } from '../../../src/ui/view-models/coverage.ts';
import { fakePorts } from './fake-ports.ts';
import { analysis, comparison, match, record, s1At, sourceAnalysis } from './fixtures.ts';
import { all, app, click, close, one, open } from './panel-driver.tsx';
import { settled } from './settled.ts';
import { wordsFor } from './words-for.ts';

const words = wordsFor('en');
const report: TabState = { state: 'report', url: null, analysis, took: 1 };
const claimsOf = (view: ReturnType<typeof coverageOf>) => view.topics.flatMap((topic) => topic.claims);

describe('the coverage of a record', () => {
  const view = coverageOf(analysis, record, words);

  it('counts every claim of the record once', () => {
    expect(view.claims).toBe(record.claims.length);
    expect(new Set(claimsOf(view).map(({ id }) => id)).size).toBe(record.claims.length);
  });

  it('tells claims that are carried from those departed from and those left out', () => {
    const met = Object.fromEntries(claimsOf(view).map(({ id, met }) => [id, met?.relation ?? null]));
    expect(met).toMatchObject({ c01: 'restates', c06: 'restates', c24: 'departs' });
    expect(view.carried).toBe(Object.values(met).filter((relation) => relation === 'restates').length);
  });

  it('counts what extends and departs by quotes, as the list does, not by claims', () => {
    const twice = {
      ...analysis,
      comparisons: {
        s2: [
          comparison({ relation: 'departs', claims: [match('c01', 'departs', s1At), match('c06', 'departs', s1At)] }),
        ],
      },
    };
    const counted = coverageOf(twice, record, words);
    expect(counted).toMatchObject({ carried: 0, extended: 0, departed: 1 });
    expect(claimsOf(counted).filter(({ met }) => met !== null)).toHaveLength(2);
  });

  it('leads to the words of the report that carry a claim', () => {
    const place = claimsOf(view).find(({ id }) => id === 'c01')?.met?.place;
    expect(analysis.article.text.slice(place?.start, place?.end)).toBe(place?.quote);
  });

  it('puts topics of which nothing is carried after the others', () => {
    const touched = view.topics.map((topic) => topic.claims.some((claim) => claim.met !== null));
    expect(touched).toEqual(touched.toSorted((a, b) => Number(b) - Number(a)));
  });

  it('tells a claim that is both restated and departed from as departed from', () => {
    const both = {
      ...analysis,
      comparisons: {
        ...analysis.comparisons,
        s2: [comparison({ relation: 'departs', claims: [match('c01', 'departs', s1At)] })],
      },
    };
    expect(claimsOf(coverageOf(both, record, words)).find(({ id }) => id === 'c01')?.met?.relation).toBe('departs');
  });

  it('counts nothing on the page that the record was made from', () => {
    expect(coverageOf(sourceAnalysis, record, words)).toMatchObject({ own: true, carried: 0, departed: 0 });
  });
});

describe('the coverage tab', () => {
  afterEach(close);

  it('says in a sentence how many claims are carried, and that leaving out is no fault', async () => {
    await open(fakePorts({ states: { 7: report } }));
    await click('#tab-coverage');
    const { carried, claims } = coverageOf(analysis, record, words);
    expect(one('.figure').textContent).toBe(`This report carries ${carried} of ${claims} claims`);
    expect(app.textContent).toContain('A claim left out is not a fault');
    expect(one('.record-line').textContent).toContain('as of 24 April 2024');
  });

  it('jumps from a claim to the words in the page', async () => {
    const ports = fakePorts({ states: { 7: report } });
    await open(ports);
    await click('#tab-coverage');
    await click('.claims .button');
    expect(ports.jumped).toHaveLength(1);
  });

  it('says on the record’s own page that it is the source, and lists the claims without counting', async () => {
    await open(fakePorts({ states: { 7: { ...report, analysis: sourceAnalysis } } }));
    await click('#tab-coverage');
    expect(app.textContent).toContain('This report is the source of this record');
    expect(app.querySelector('.figure, .ticks, .claims .button')).toBeNull();
    expect(all('.claims li')).toHaveLength(record.claims.length);
  });

  it('says that a broken record leaves nothing to cover', async () => {
    await open(fakePorts({ states: { 7: report }, model: failed('record-broken') }));
    await settled(() => one('#tab-coverage').click());
    expect(app.textContent).toContain('The record could not be read');
  });
});
