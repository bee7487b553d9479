import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LANGS = ['en', 'ru', 'hy'] as const;
const KINDS = [
  'quoted-here-reported-there',
  'hedge-lost',
  'stronger',
  'negation-lost',
  'number-changed',
  'speaker-changed',
  'order-changed',
  'left-out',
  'headline-beyond',
  'syndicated',
] as const;
const ACROSS_LANGUAGES = ['left-out', 'negation-lost', 'number-changed', 'hedge-lost'];
const COUNTS = {
  'quoted-here-reported-there': 6,
  'hedge-lost': 8,
  stronger: 5,
  'negation-lost': 7,
  'number-changed': 6,
  'speaker-changed': 4,
  'order-changed': 3,
  'left-out': 23,
  'headline-beyond': 4,
  syndicated: 3,
};
type Lang = (typeof LANGS)[number];

interface Report {
  readonly agency: string;
  readonly lang: Lang;
  readonly title: string;
  readonly url: string;
  readonly publishedTime: string;
  readonly text: string;
}

interface Place {
  readonly report: number;
  readonly quote: string;
}

interface Drift {
  readonly kind: (typeof KINDS)[number];
  readonly here: Place;
  readonly there: Place | null;
}

interface Comparison {
  readonly id: string;
  readonly part: 'frozen' | 'fit';
  readonly about: string;
  readonly reports: readonly Report[];
  readonly expected: readonly Drift[];
  readonly same: readonly { readonly here: Place; readonly there: Place }[];
}

const names = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.json'));
const files = names.map((name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Comparison);
const drifts = files.flatMap(({ expected }) => expected);
const langsOf = ({ reports }: Comparison): string =>
  [...new Set(reports.map(({ lang }) => lang))].sort((a, b) => LANGS.indexOf(a) - LANGS.indexOf(b)).join('-');
const copiesIn = ({ expected }: Comparison): readonly (number | undefined)[] =>
  expected.filter(({ kind }) => kind === 'syndicated').map(({ there }) => there?.report);
const tally = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

describe('the reports of one interview', () => {
  it('are 18 files, 12 of them frozen, each named by its id', () => {
    expect(files).toHaveLength(18);
    expect(tally(files.map(({ part }) => part))).toEqual({ frozen: 12, fit: 6 });
    expect(files.map(({ id }) => `${id}.json`)).toEqual(names);
    expect(new Set(files.map(({ id }) => id)).size).toBe(18);
  });

  it('stand in one language or in several', () => {
    expect(tally(files.map(langsOf))).toEqual({ en: 7, ru: 4, hy: 3, 'en-ru': 1, 'ru-hy': 1, 'en-ru-hy': 2 });
  });

  it('have the same fields everywhere', () => {
    for (const file of files) {
      expect(Object.keys(file), file.id).toEqual(['id', 'part', 'about', 'reports', 'expected', 'same']);
      for (const report of file.reports)
        expect(Object.keys(report), file.id).toEqual(['agency', 'lang', 'title', 'url', 'publishedTime', 'text']);
    }
  });

  it('are two or three, of 800 to 1,800 characters, each at an address of its own that leads nowhere', () => {
    const reports = files.flatMap((file) => file.reports);
    for (const file of files) expect([2, 3], file.id).toContain(file.reports.length);
    for (const { text, url, publishedTime } of reports) {
      expect(text.length, url).toBeGreaterThanOrEqual(800);
      expect(text.length, url).toBeLessThanOrEqual(1800);
      expect(url).toMatch(/^https:\/\/[a-z-]+\.example\/\S+$/u);
      expect(new Date(publishedTime).toISOString().replace('.000', ''), url).toBe(publishedTime);
    }
    expect(new Set(reports.map(({ url }) => url)).size).toBe(reports.length);
  });

  it('hold every quotation exactly once', () => {
    for (const { id, reports, expected, same } of files)
      for (const place of [...expected, ...same].flatMap(({ here, there }) => (there ? [here, there] : [here]))) {
        const report = reports[place.report];
        expect(report, id).toBeDefined();
        expect(`${report?.title}\n${report?.text}`.split(place.quote), `${id}: ${place.quote}`).toHaveLength(2);
      }
  });

  it('drift in known ways, two to five times a file, or not at all', () => {
    for (const { id, expected } of files) {
      for (const { kind } of expected) expect(KINDS, id).toContain(kind);
      if (expected.length === 0) continue;
      expect(expected.length, id).toBeGreaterThanOrEqual(2);
      expect(expected.length, id).toBeLessThanOrEqual(5);
    }
    expect(files.filter(({ expected }) => expected.length === 0)).toHaveLength(2);
    expect(tally(drifts.map(({ kind }) => kind))).toEqual(COUNTS);
  });

  it('point to the other report, to nothing where a statement is left out, to the title over a quotation', () => {
    for (const { id, reports, expected, same } of files) {
      for (const { kind, here, there } of expected) {
        if (kind === 'left-out') expect(there, id).toBeNull();
        else if (kind === 'headline-beyond')
          expect(there, id).toEqual({ report: here.report, quote: reports[here.report]?.title });
        else expect(there?.report, id).not.toBe(here.report);
      }
      for (const { here, there } of same) expect(there.report, id).not.toBe(here.report);
    }
  });

  it('drift across languages only in what a language does not decide', () => {
    for (const file of files)
      if (langsOf(file).includes('-'))
        for (const { kind } of file.expected) expect(ACROSS_LANGUAGES, file.id).toContain(kind);
  });

  it('name a whole report as a copy by the first sentences of both', () => {
    for (const { reports, expected } of files)
      for (const { kind, here, there } of expected) {
        if (kind !== 'syndicated' || there === null) continue;
        expect(reports[there.report]?.text.startsWith(reports[here.report]?.text ?? '?')).toBe(true);
        for (const place of [here, there]) expect(reports[place.report]?.text.startsWith(place.quote)).toBe(true);
      }
  });

  it('say the same three to six times, and in files of three languages whatever two of them share', () => {
    for (const file of files) {
      const apart = file.reports.length - copiesIn(file).length;
      expect(file.same.length, file.id).toBeGreaterThanOrEqual(3);
      expect(file.same.length, file.id).toBeLessThanOrEqual(apart === 2 ? 6 : 20);
    }
  });

  it('judge no pair of statements twice', () => {
    for (const { id, expected, same } of files) {
      const pairs = [...expected.filter(({ kind }) => kind !== 'headline-beyond'), ...same].map(({ here, there }) =>
        [here, there].map((place) => (place ? `${place.report} ${place.quote}` : '')).sort(),
      );
      expect(new Set(pairs.map((pair) => pair.join('|'))).size, id).toBe(pairs.length);
    }
  });
});
