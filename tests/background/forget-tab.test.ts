import { describe, expect, test } from 'vitest';
import { forgetTab, tabMoved } from '../../src/background/forget-tab.ts';
import { handlers } from '../../src/background/handlers.ts';
import { pageRead } from '../../src/background/page-read.ts';
import { turns } from '../../src/background/turns.ts';
import type { Worker } from '../../src/background/worker.ts';
import { done } from '../../src/platform/ports/outcome.ts';
import type { TabState } from '../../src/platform/ports/stores.ts';
import {
  aDetection,
  anArticle,
  aReading,
  notStopped,
  progress,
  REPORT_URL,
  standInAnalyse,
  workerForTests,
} from './worker-for-tests.ts';

/** `isThere`: whether the script that read it still is. */
async function workerWithReport(isThere = false) {
  const worker = workerForTests(isThere ? { pages: { 7: done(aReading()) } } : {});
  await pageRead(worker, { tab: 7, url: REPORT_URL }, { ...aReading(), url: REPORT_URL }, notStopped());
  return worker;
}

describe('what is known of a tab', () => {
  test('is gone when the tab is closed', async () => {
    const worker = await workerWithReport();
    await forgetTab(worker, turns(), 7);
    expect(await worker.session.readTab(7)).toBeNull();
    expect(worker.badge.on(7)).toBe('');
  });

  test.each([
    ['the tab goes to another page', { status: 'loading', url: 'https://arminfo.info/full_news.php?id=2&lang=3' }],
    ['the address changes without a reload', { url: 'https://arminfo.info/full_news.php?id=2&lang=3' }],
    ['the page is loaded again, or one whose address may not be known', { status: 'loading' }],
  ])('is gone when %s', async (_what, move) => {
    const worker = await workerWithReport();
    await tabMoved(worker, turns(), 7, move);
    expect(await worker.session.readTab(7)).toBeNull();
    expect(worker.badge.on(7)).toBe('');
  });

  test.each([
    ['the page has finished loading', { status: 'complete' }],
    ['only the part after # changes', { status: 'loading', url: `${REPORT_URL}#top` }],
    ['the new address is the one that was read already', { url: REPORT_URL }],
    ['the title changes', {}],
  ])('stays when %s', async (_what, move) => {
    const worker = await workerWithReport(true);
    await tabMoved(worker, turns(), 7, move);
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report' });
    expect(worker.badge.on(7)).toBe('1');
  });
});

/** The same worker; whether a script that has read the page is in it is asked of this. */
const withScript = <Of extends Worker>(worker: Of, isThere: () => boolean): Of => ({
  ...worker,
  link: { ...worker.link, hasRead: async () => isThere() },
});

describe('loading, heard of a tab whose address can’t be seen,', () => {
  const loading = { status: 'loading' };

  test('takes nothing from a page in which the script that read it still is: it was heard late', async () => {
    const worker = await workerWithReport(true);
    await tabMoved(worker, turns(), 7, loading);
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report' });
    expect(worker.badge.on(7)).toBe('1');
  });

  test.each([1, 5, 10])(
    'takes what was read as soon as that script is gone with its page (asked %i times)',
    async (looks) => {
      let asked = 0;
      const worker = withScript(await workerWithReport(), () => asked++ < looks);
      await tabMoved(worker, turns(), 7, loading);
      expect(await worker.session.readTab(7)).toBeNull();
      expect(worker.badge.on(7)).toBe('');
    },
  );

  test('takes what was read where the script in the tab is that of another page, which the browser had kept', async () => {
    const kept = aReading('statement', anArticle(undefined, OTHER_URL));
    const report = await workerWithReport();
    const { link } = workerForTests({ pages: { 7: done(kept) } });
    await tabMoved({ ...report, link }, turns(), 7, loading);
    expect(await report.session.readTab(7)).toBeNull();
  });

  test.each([
    [false, null],
    [true, 'failed'],
  ] as const)(
    'takes with the end of loading that the page before could not be read, unless a script has read this one: %s',
    async (isThere, left) => {
      const worker = withScript(workerForTests(), () => isThere);
      await worker.session.writeTab(7, { state: 'failed', url: null, failure: 'page-closed' });
      await tabMoved(worker, turns(), 7, { status: 'complete' });
      expect((await worker.session.readTab(7))?.state ?? null).toBe(left);
    },
  );

  test('takes what was read with the end of loading, however long that took', async () => {
    let isThere = true;
    const worker = withScript(await workerWithReport(), () => isThere);
    await tabMoved(worker, turns(), 7, loading);
    isThere = false;
    await tabMoved(worker, turns(), 7, { status: 'complete' });
    expect(await worker.session.readTab(7)).toBeNull();
  });

  test('takes nothing from what the reader has asked for of the next page meanwhile', async () => {
    let asked = 0;
    const inTurn = turns();
    const worker = withScript(await workerWithReport(), () => ++asked !== 2);
    const moved = tabMoved(worker, inTurn, 7, loading);
    await inTurn(7, () =>
      pageRead(worker, { tab: 7, url: OTHER_URL }, { ...aReading(), url: OTHER_URL }, notStopped()),
    );
    await moved;
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report', url: OTHER_URL });
  });

  test('drops no reading for which a script is just being put into the page', async () => {
    let asked = 0;
    const { handle, worker } = inLongAnalysis(
      (worker, inTurn) =>
        void tabMoved(
          withScript(worker, () => ++asked > 2),
          inTurn,
          7,
          loading,
        ),
    );
    await handle['analyse-tab']({ tab: 7 }, null);
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report' });
  });

  test('drops nothing of the page that is read meanwhile, though it was heard when the one before was known', async () => {
    const { handle, worker, inTurn } = inLongAnalysis(() => undefined);
    await worker.session.writeTab(7, { state: 'no-report', url: NEXT_URL, detection: aDetection('news'), cut: false });
    const reading = handle['analyse-tab']({ tab: 7 }, null);
    const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    await tabMoved({ ...worker, wait }, inTurn, 7, loading);
    await reading;
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report', url: OTHER_URL });
  });

  test('keeps that nothing was found where its script could read nothing and loading has ended', async () => {
    const worker = await workerWithReport();
    const nothing: TabState = { state: 'no-report', url: OTHER_URL, detection: aDetection('other'), cut: false };
    await worker.session.writeTab(7, nothing);
    await tabMoved(worker, turns(), 7, { status: 'complete' });
    expect(await worker.session.readTab(7)).toEqual(nothing);
  });
});

describe('a move that a woken worker hears of late', () => {
  const GONE_URL = 'https://arminfo.info/front';
  const late = [{ status: 'loading' }, { status: 'loading', url: GONE_URL }, { url: GONE_URL }];

  test.each(late)('takes nothing from the page that the tab shows by then: %j', async (move) => {
    const worker = { ...(await workerWithReport()), addressOf: async () => REPORT_URL };
    await tabMoved(worker, turns(), 7, move);
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report' });
    expect(worker.badge.on(7)).toBe('1');
  });

  test.each(late)('drops nothing that is under way for that page: %j', async (move) => {
    const { handle, worker } = inLongAnalysis(
      (worker, inTurn) => void tabMoved({ ...worker, addressOf: async () => OTHER_URL }, inTurn, 7, move),
    );
    const reading = aReading('statement', anArticle(undefined, OTHER_URL));
    await handle['page-read']({ ...reading, url: OTHER_URL }, { tab: 7, url: OTHER_URL });
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report', url: OTHER_URL });
  });

  test('takes nothing from a page that comes while it waits for its turn', async () => {
    const worker = await workerWithReport();
    const inTurn = turns();
    let shown = GONE_URL;
    const waiting = inTurn(7, () => new Promise<void>((resolve) => setTimeout(resolve, 20)));
    const moved = tabMoved({ ...worker, addressOf: async () => shown }, inTurn, 7, { status: 'loading' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    shown = REPORT_URL;
    await Promise.all([waiting, moved]);
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report' });
  });

  test.each(late)('takes what was read before the page that the tab shows by then: %j', async (move) => {
    const worker = { ...(await workerWithReport()), addressOf: async () => 'https://arminfo.info/third' };
    await tabMoved(worker, turns(), 7, move);
    expect(await worker.session.readTab(7)).toBeNull();
  });
});

/** A worker whose analysis of a page takes a thousand steps, in a pause of which something happens. */
function inLongAnalysis(
  happens: (worker: ReturnType<typeof workerForTests>, inTurn: ReturnType<typeof turns>) => void,
) {
  let clock = 0;
  let steps = 0;
  let pauses = 0;
  const inTurn = turns();
  const worker = workerForTests({
    pages: { 7: done(aReading('statement', anArticle(undefined, OTHER_URL))) },
    analyse: function* (article, records) {
      for (let step = 0; step < 1000; step++) {
        clock += 20;
        steps++;
        yield progress('comparison');
      }
      return yield* standInAnalyse(article, records);
    },
    now: () => clock,
    pause: async () => {
      pauses++;
      if (pauses === 2) happens(worker, inTurn);
      await new Promise((resolve) => setTimeout(resolve));
    },
  });
  return { worker, inTurn, handle: handlers(worker, inTurn, turns()), steps: () => steps };
}
const OTHER_URL = 'https://example.org/report';
const NEXT_URL = 'https://example.org/next';

describe('an analysis that is under way', () => {
  test.each([
    ['its tab is closed', (worker, inTurn) => void forgetTab(worker, inTurn, 7)],
    ['its page is left', (worker, inTurn) => void tabMoved(worker, inTurn, 7, { status: 'loading', url: NEXT_URL })],
    [
      'its page is loaded again',
      (worker, inTurn) =>
        void tabMoved(
          withScript(worker, () => false),
          inTurn,
          7,
          { status: 'loading' },
        ),
    ],
  ] satisfies [string, Parameters<typeof inLongAnalysis>[0]][])('is dropped when %s', async (_what, happens) => {
    const { handle, worker, inTurn, steps } = inLongAnalysis(happens);
    await handle['analyse-tab']({ tab: 7 }, null);
    await inTurn(7, async () => undefined);
    expect(steps()).toBeLessThan(20);
    expect(await worker.session.readTab(7)).toBeNull();
    expect(worker.badge.on(7)).toBe('');
  });

  test.each([
    ['another tab is closed', (worker, inTurn) => void forgetTab(worker, inTurn, 8)],
    [
      'only the part after # changes',
      (worker, inTurn) => void tabMoved(worker, inTurn, 7, { url: `${OTHER_URL}#top` }),
    ],
    ['the page has loaded', (worker, inTurn) => void tabMoved(worker, inTurn, 7, { status: 'complete' })],
  ] satisfies [string, Parameters<typeof inLongAnalysis>[0]][])('goes on when %s', async (_what, happens) => {
    const { handle, worker } = inLongAnalysis(happens);
    await handle['analyse-tab']({ tab: 7 }, null);
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report' });
  });

  test('of a page that the script in it read, is kept when the news of its loading comes late', async () => {
    const late = { status: 'loading', url: OTHER_URL };
    const { handle, worker } = inLongAnalysis((worker, inTurn) => void tabMoved(worker, inTurn, 7, late));
    const reading = aReading('statement', anArticle(undefined, OTHER_URL));
    await handle['page-read']({ ...reading, url: OTHER_URL }, { tab: 7, url: OTHER_URL });
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report', url: OTHER_URL });
  });

  test('of a page that the script in it read, is seen as a reading until it is there', async () => {
    let seen: unknown;
    const { handle } = inLongAnalysis((worker) => void worker.session.readTab(7).then((state) => (seen = state)));
    const reading = aReading('statement', anArticle(undefined, OTHER_URL));
    await handle['page-read']({ ...reading, url: OTHER_URL }, { tab: 7, url: OTHER_URL });
    expect(seen).toMatchObject({ state: 'reading', url: OTHER_URL });
  });
});
