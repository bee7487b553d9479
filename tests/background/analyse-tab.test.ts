import { describe, expect, test } from 'vitest';
import { analyseTab } from '../../src/background/analyse-tab.ts';
import { fakeSessionStore } from '../../src/platform/fakes/session-store.ts';
import { done, failed } from '../../src/platform/ports/outcome.ts';
import type { TabState } from '../../src/platform/ports/stores.ts';
import { anArticle, aReading, aRecord, notStopped, REPORT_URL, workerForTests } from './worker-for-tests.ts';

const asked = (anyway = false) => ({ anyway, stopped: notStopped() });

describe('asking for the page in a tab', () => {
  test('gives the analysis of a report, stores it and counts its statements on the badge', async () => {
    const worker = workerForTests({ pages: { 7: done(aReading()) } });
    const outcome = await analyseTab(worker, 7, asked());
    expect(outcome).toMatchObject({
      ok: true,
      value: { state: 'report', url: REPORT_URL, analysis: { records: [{ model: 'record' }] } },
    });
    expect(await worker.session.readTab(7)).toEqual(outcome.ok && outcome.value);
    expect(worker.badge.on(7)).toBe('1');
  });

  test('says of a page that is no report that it is none, with what was read', async () => {
    const worker = workerForTests({ pages: { 7: done(aReading('news')) } });
    expect(await analyseTab(worker, 7, asked())).toMatchObject({
      ok: true,
      value: { state: 'no-report', detection: { kind: 'news' }, cut: false },
    });
    expect(worker.badge.on(7)).toBe('');
  });

  test('lets the analysis decide where the page itself took it for a report', async () => {
    const worker = workerForTests({
      pages: { 7: done(aReading('statement', anArticle('Only the news of the day.'))) },
    });
    expect(await analyseTab(worker, 7, asked())).toMatchObject({
      ok: true,
      value: { state: 'no-report', detection: { kind: 'news' } },
    });
    expect(await analyseTab(worker, 7, asked(true))).toMatchObject({ ok: true, value: { state: 'report' } });
  });

  test('shows a page that is no report when it is asked for anyway, and only then', async () => {
    const worker = workerForTests({ pages: { 7: done(aReading('news')) } });
    await analyseTab(worker, 7, asked());
    expect(await analyseTab(worker, 7, asked())).toMatchObject({ ok: true, value: { state: 'no-report' } });
    expect(await analyseTab(worker, 7, asked(true))).toMatchObject({ ok: true, value: { state: 'report' } });
  });

  test('says no report, even when asked again, where there is no text at all', async () => {
    const worker = workerForTests({ pages: { 7: done(aReading('other', null)) } });
    expect(await analyseTab(worker, 7, asked(true))).toMatchObject({
      ok: true,
      value: { state: 'no-report', cut: false },
    });
  });

  test.each(['page-closed', 'page-unreadable'] as const)(
    'passes on why a page could not be read: %s',
    async (failure) => {
      const worker = workerForTests({ pages: { 7: failed(failure) } });
      expect(await analyseTab(worker, 7, asked())).toEqual(failed(failure));
      expect(await worker.session.readTab(7)).toMatchObject({ state: 'failed', failure });
    },
  );

  test('shows the statements without a comparison when the record is broken', async () => {
    const worker = workerForTests({ pages: { 7: done(aReading()) }, records: () => failed('record-broken') });
    expect(await analyseTab(worker, 7, asked())).toMatchObject({
      ok: true,
      value: { state: 'report', analysis: { records: [] } },
    });
  });

  test('turns an analysis that throws into a failure', async () => {
    const worker = workerForTests({
      pages: { 7: done(aReading()) },
      analyse: () => {
        throw new Error('a bug');
      },
    });
    expect(await analyseTab(worker, 7, asked())).toEqual(failed('unexpected'));
  });

  test('says that the store is full, and leaves what is stored of other tabs as it is', async () => {
    const session = fakeSessionStore(1200);
    const old: TabState = { state: 'no-report', url: null, detection: aReading('news').detection, cut: false };
    await session.writeTab(1, old);
    const worker = workerForTests({
      session,
      pages: { 7: done(aReading('statement', anArticle('word '.repeat(1000)))) },
    });
    expect(await analyseTab(worker, 7, asked())).toEqual(failed('storage-full'));
    expect(await session.readTab(1)).toEqual(old);
    expect(await session.readTab(7)).toMatchObject({ state: 'failed', failure: 'storage-full' });
  });

  test('puts the record beside the analysis, for those who show it without the worker', async () => {
    const worker = workerForTests({ pages: { 7: done(aReading()), 8: done(aReading('news')) } });
    await analyseTab(worker, 8, asked());
    expect(await worker.session.readRecord()).toBeNull();
    await analyseTab(worker, 7, asked());
    expect(await worker.session.readRecord()).toEqual(aRecord);
  });

  test('lets the interface see each step while it lasts', async () => {
    const worker = workerForTests({ pages: { 7: done(aReading()) } });
    const seen: unknown[] = [];
    worker.session.watch(async (tab) => {
      const state = await worker.session.readTab(tab as number);
      seen.push(state?.state === 'reading' ? state.step : state?.state);
    });
    await analyseTab(worker, 7, asked());
    expect(seen).toEqual(['text', 'statements', 'report']);
  });
});
