import { describe, expect, test } from 'vitest';
import { forgetWhatIsGone, tabMoved } from '../../src/background/forget-tab.ts';
import { handlers } from '../../src/background/handlers.ts';
import { turns } from '../../src/background/turns.ts';
import { fakePlaces, fakeSessionStore } from '../../src/platform/fakes/session-store.ts';
import { done, failed } from '../../src/platform/ports/outcome.ts';
import type { TabState } from '../../src/platform/ports/stores.ts';
import { aDetection, anArticle, aReading, REPORT_URL, workerForTests } from './worker-for-tests.ts';

const NEXT_URL = 'https://arminfo.info/full_news.php?id=2&lang=3';
const from = { tab: 7, url: REPORT_URL };
const read = (url: string) => ({ ...aReading('statement', anArticle(undefined, url)), url });

/** A worker in whose tab 7 a page shows this address, or one that we may not always see. */
function at(address: string | null, parts: Parameters<typeof workerForTests>[0] = {}) {
  const shown = { address };
  const worker = workerForTests({ addressOf: async () => shown.address, ...parts });
  return { worker, shown, handle: handlers(worker, turns(), turns()) };
}

describe('that a page left its address', () => {
  test.each([NEXT_URL, null])(
    'takes nothing from what was read after it, when it is heard late (seen at: %s)',
    async (seen) => {
      const { worker, handle } = at(seen);
      await handle['page-read'](read(NEXT_URL), from);
      await handle['page-left']({ url: REPORT_URL }, from);
      expect(await worker.session.readTab(7)).toMatchObject({ state: 'report', url: NEXT_URL });
      expect(worker.badge.on(7)).toBe('1');
    },
  );

  test('drops nothing that is under way for the next one', async () => {
    const { worker, handle } = at(NEXT_URL);
    const reading = handle['page-read'](read(NEXT_URL), from);
    await handle['page-left']({ url: REPORT_URL }, from);
    await reading;
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report', url: NEXT_URL });
  });

  test('means nothing any more when the reader is back there', async () => {
    const { worker, handle } = at(REPORT_URL);
    await handle['page-read'](read(REPORT_URL), from);
    await handle['page-left']({ url: REPORT_URL }, from);
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report' });
  });

  test.each([NEXT_URL, null])('takes away what was read there (seen at: %s)', async (seen) => {
    const { worker, shown, handle } = at(REPORT_URL);
    await handle['page-read'](read(REPORT_URL), from);
    shown.address = seen;
    await handle['page-left']({ url: REPORT_URL }, from);
    expect(await worker.session.readTab(7)).toBeNull();
    expect(worker.badge.on(7)).toBe('');
  });
});

describe('what a page’s script has read', () => {
  test('is not shown when it is heard after the page went on to another address', async () => {
    const { worker, handle } = at(NEXT_URL);
    await handle['page-read'](read(REPORT_URL), from);
    expect(await worker.session.readTab(7)).toBeNull();
  });

  test('is shown where the browser only comes to know of the new address', async () => {
    const wait = async (): Promise<void> => {
      shown.address = NEXT_URL;
    };
    const { worker, shown, handle } = at(REPORT_URL, { wait });
    await handle['page-read'](read(NEXT_URL), from);
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report', url: NEXT_URL });
  });

  test('is shown where the address can’t be seen', async () => {
    const { worker, handle } = at(null);
    await handle['page-read'](read(REPORT_URL), from);
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report' });
  });
});

describe('a page that was loaded again under the address of the one that was read', () => {
  const report = async (worker: ReturnType<typeof workerForTests>) => {
    await handlers(worker, turns(), turns())['page-read'](read(REPORT_URL), from);
    await tabMoved(worker, turns(), 7, { status: 'loading' });
    await tabMoved(worker, turns(), 7, { status: 'complete' });
    return worker.session.readTab(7);
  };

  test('keeps what is known of it where our script has read it', async () => {
    expect(await report(at(REPORT_URL, { pages: { 7: done(aReading()) } }).worker)).toMatchObject({ state: 'report' });
  });

  test.each([{}, { 7: failed('page-unreadable') }])(
    'loses it where none did, as in an error page: %j',
    async (pages) => {
      const { worker } = at(REPORT_URL, { pages });
      expect(await report(worker)).toBeNull();
      expect(worker.badge.on(7)).toBe('');
    },
  );

  test.each([
    { state: 'failed', url: REPORT_URL, failure: 'page-is-pdf' },
    { state: 'stopped', url: REPORT_URL },
    { state: 'reading', url: REPORT_URL, step: 'text', since: 0 },
    { state: 'no-report', url: NEXT_URL, detection: aDetection('news'), cut: false },
  ] satisfies TabState[])('keeps what was not read of it, or is of another: $state', async (state) => {
    const { worker } = at(REPORT_URL);
    await worker.session.writeTab(7, state);
    await tabMoved(worker, turns(), 7, { status: 'complete' });
    expect(await worker.session.readTab(7)).toEqual(state);
  });
});

test('what a worker died over when a tab or a window was closed, is forgotten by the next one', async () => {
  const places = fakePlaces();
  places.windows.set(2, 'private');
  places.tabs.set(8, 'private');
  const { worker } = at(null, { session: fakeSessionStore(undefined, places) });
  const { session } = worker;
  const state: TabState = { state: 'stopped', url: REPORT_URL };
  for (const tab of [7, 8, 9]) await session.writeTab(tab, state);
  for (const window of [1, 2]) await session.writeText(window, { asked: 1, known: state });
  places.windows.set(2, 'gone');
  places.tabs.set(8, 'gone').set(9, 'gone');
  await forgetWhatIsGone(worker);
  expect(await session.knownTabs()).toEqual([7]);
  expect(await session.readText(1)).not.toBeNull();
  expect(await session.readText(2)).toBeNull();
});
