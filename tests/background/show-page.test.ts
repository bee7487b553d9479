import { describe, expect, it } from 'vitest';
import { activeRecord } from '../../src/background/active-record.ts';
import { analyseInSlices } from '../../src/background/analyse-in-slices.ts';
import { outcomeOf, showFailure, showPage, showStopped } from '../../src/background/show-page.ts';
import type { Worker } from '../../src/background/worker.ts';
import type { Analysis } from '../../src/domain/analysis.ts';
import { isSamePage } from '../../src/domain/article/same-page.ts';
import { fakeSessionStore } from '../../src/platform/fakes/session-store.ts';
import { done, failed } from '../../src/platform/ports/outcome.ts';
import {
  anArticle,
  aReading,
  aRecord,
  notStopped,
  progress,
  REPORT_URL,
  standInAnalyse,
  workerForTests,
} from './worker-for-tests.ts';

const read = (reading = aReading()) => ({ tab: 7, url: REPORT_URL, ...reading });
const unasked = () => ({ anyway: false, stopped: notStopped() });

describe('a page that was read', () => {
  it('is shown as a report, with its statements on the button', async () => {
    const worker = workerForTests();
    expect(await showPage(worker, read(), unasked())).toMatchObject({ state: 'report', url: REPORT_URL, took: 0 });
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report' });
    expect(worker.badge.on(7)).toBe('1');
  });

  it('is not analysed where its own first look or its emptiness speak against it', async () => {
    let analysed = 0;
    const worker = workerForTests({
      analyse: () => {
        analysed++;
        throw new Error('not asked for');
      },
    });
    expect(await showPage(worker, read(aReading('news')), unasked())).toMatchObject({ state: 'no-report' });
    expect(await showPage(worker, read(aReading('statement', null)), { ...unasked(), anyway: true })).toMatchObject({
      state: 'no-report',
      cut: false,
    });
    expect(analysed).toBe(0);
  });

  it('is shown as no report where the analysis says so, unless the reader wants it anyway', async () => {
    const news = aReading('statement', anArticle('ArmInfo. The news of the day.'));
    expect(await showPage(workerForTests(), read(news), unasked())).toMatchObject({ state: 'no-report' });
    const anyway = { ...unasked(), anyway: true };
    expect(await showPage(workerForTests(), read(news), anyway)).toMatchObject({ state: 'report' });
  });

  it('is analysed in the language of its text, whatever it declares', async () => {
    const asked: unknown[] = [];
    const worker = workerForTests({
      languageOf: (text, hint) => [asked.push([text.slice(0, 8), hint]), 'ka'][1] as string,
    });
    const state = await showPage(worker, read(), unasked());
    expect(asked).toEqual([[anArticle().text.slice(0, 8), 'en']]);
    expect(state).toMatchObject({ analysis: { article: { lang: 'ka' } } });
  });

  it('is compared with nothing where the record is broken', async () => {
    const worker = workerForTests({ records: () => failed('record-broken') });
    expect(await showPage(worker, read(), unasked())).toMatchObject({ state: 'report', analysis: { records: [] } });
  });

  it('is called failed where the analysis breaks, and where it does not fit into the store', async () => {
    const broken = workerForTests({
      analyse: () => {
        throw new Error('broken');
      },
    });
    expect(await showPage(broken, read(), unasked())).toMatchObject({ state: 'failed', failure: 'unexpected' });
    const full = workerForTests({ session: fakeSessionStore(300) });
    expect(await showPage(full, read(), unasked())).toMatchObject({ state: 'failed', failure: 'storage-full' });
    expect(full.badge.on(7)).toBe('');
  });

  it('has its number before anything is compared, and loses it where the reader stops it then', async () => {
    const seen: string[] = [];
    const compared = workerForTests({
      analyse: function* (article, records) {
        yield progress('statements');
        seen.push(compared.badge.on(7));
        yield progress('comparison');
        seen.push(compared.badge.on(7));
        return yield* standInAnalyse(article, records);
      },
    });
    await showPage(compared, read(), unasked());
    expect([...seen, compared.badge.on(7)]).toEqual(['', '1', '1']);

    const stopping = new AbortController();
    let inThePause = '';
    const stopped = workerForTests({
      ...slow(3, 30),
      pause: async () => {
        inThePause = stopped.badge.on(7);
        stopping.abort();
      },
    });
    await showPage(stopped, read(), { anyway: false, stopped: stopping.signal });
    expect([inThePause, stopped.badge.on(7)]).toEqual(['1', '']);
  });

  it('has no number before the comparison where it turns out to be no report, unless the reader wants it shown', async () => {
    for (const [anyway, number] of [
      [false, ''],
      [true, '1'],
    ] as const) {
      let seen = 'not asked';
      const worker = workerForTests({
        analyse: function* (article, records) {
          yield progress('comparison', article);
          seen = worker.badge.on(7);
          return yield* standInAnalyse(article, records);
        },
      });
      const news = { ...read(), ...aReading('statement', anArticle('There is news of rain.')) };
      await showPage(worker, news, { anyway, stopped: notStopped() });
      expect(seen).toBe(number);
    }
  });

  it('has no number where the reader stopped it before its statements were found', async () => {
    const stopping = new AbortController();
    const worker = workerForTests({
      analyse: function* (article, records) {
        yield progress('statements');
        stopping.abort();
        yield progress('comparison');
        return yield* standInAnalyse(article, records);
      },
    });
    const shown: string[] = [];
    const { badge } = worker;
    const watched = {
      ...worker,
      badge: { ...badge, show: async (tab: number, count: number) => void shown.push(`${tab}: ${count}`) },
    };
    expect(await showPage(watched, read(), { anyway: false, stopped: stopping.signal })).toMatchObject({
      state: 'stopped',
    });
    expect(shown).toEqual([]);
  });
});

/** An analysis of so many steps, each of which takes so many milliseconds of the worker's clock. */
function slow(steps: number, took: number): Pick<Worker, 'analyse' | 'now'> {
  let clock = 0;
  return {
    now: () => clock,
    *analyse(article) {
      for (let step = 0; step < steps; step++) {
        clock += took;
        yield progress('comparison');
      }
      return { article } as unknown as Analysis;
    },
  };
}

describe('an analysis in slices', () => {
  const run = async (steps: number, took: number, stopAt = Number.POSITIVE_INFINITY) => {
    const stopping = new AbortController();
    let pauses = 0;
    const told: string[] = [];
    const pause = async (): Promise<void> => {
      if (++pauses === stopAt) stopping.abort();
    };
    const comeTo = async (step: string): Promise<void> => void told.push(step);
    const worker = workerForTests({ ...slow(steps, took), pause });
    const analysis = await analyseInSlices(worker, anArticle(), [aRecord], { stopped: stopping.signal, comeTo });
    return { analysis, pauses, told };
  };

  it('does not pause where it is short, and tells nobody', async () => {
    expect(await run(3, 1)).toMatchObject({ pauses: 0, told: [], analysis: { article: anArticle() } });
  });

  it('pauses after each long step, and tells once that it takes a while', async () => {
    expect(await run(3, 30)).toMatchObject({ pauses: 3, told: ['comparison'] });
  });

  it('pauses also where the clock was put back meanwhile', async () => {
    expect(await run(3, -3_600_000)).toMatchObject({ pauses: 3 });
  });

  it('is given up in the pause in which the reader stops it', async () => {
    expect(await run(9, 30, 2)).toEqual({ analysis: null, pauses: 2, told: ['comparison'] });
  });
});

describe('what becomes of a tab', () => {
  it('is an outcome: a failure, or whatever else it is', async () => {
    const worker = workerForTests();
    expect(outcomeOf(await showFailure(worker, 7, REPORT_URL, 'page-closed'))).toEqual(failed('page-closed'));
    const stopped = await showStopped(worker, 7, null);
    expect(outcomeOf(stopped)).toEqual(done({ state: 'stopped', url: null }));
  });
});

describe('the record that is shown', () => {
  it('is the first, or there is none', () => {
    expect(activeRecord(workerForTests())).toEqual(done(aRecord));
    expect(activeRecord(workerForTests({ records: () => done([]) }))).toEqual(failed('record-broken'));
    expect(activeRecord(workerForTests({ records: () => failed('record-broken') }))).toEqual(failed('record-broken'));
  });
});

describe('two addresses', () => {
  it.each([
    ['https://a.example/1', 'https://a.example/1#top', true],
    ['https://a.example/1', 'https://a.example/2', false],
    ['https://a.example/1', 'https://a.example/1?x', false],
    [null, 'https://a.example/1', false],
    [null, null, false],
  ])('%s and %s are of one page or not', (a, b, expected) => {
    expect(isSamePage(a, b)).toBe(expected);
  });
});
