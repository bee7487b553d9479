import { describe, expect, test } from 'vitest';
import { forgetTab, tabMoved } from '../../src/background/forget-tab.ts';
import { pageRead } from '../../src/background/page-read.ts';
import { aReading, notStopped, REPORT_URL, workerForTests } from './worker-for-tests.ts';

async function workerWithReport() {
  const worker = workerForTests();
  await pageRead(worker, { tab: 7, url: REPORT_URL }, { ...aReading(), url: REPORT_URL }, notStopped());
  return worker;
}

describe('what is known of a tab', () => {
  test('is gone when the tab is closed', async () => {
    const worker = await workerWithReport();
    await forgetTab(worker, 7);
    expect(await worker.session.readTab(7)).toBeNull();
    expect(worker.badge.on(7)).toBe('');
  });

  test.each([
    ['the tab goes to another page', { status: 'loading', url: 'https://arminfo.info/full_news.php?id=2&lang=3' }],
    ['the address changes without a reload', { url: 'https://arminfo.info/full_news.php?id=2&lang=3' }],
    ['the page is loaded again, or one whose address may not be known', { status: 'loading' }],
  ])('is gone when %s', async (_what, move) => {
    const worker = await workerWithReport();
    await tabMoved(worker, 7, move);
    expect(await worker.session.readTab(7)).toBeNull();
    expect(worker.badge.on(7)).toBe('');
  });

  test.each([
    ['the page has finished loading', { status: 'complete' }],
    ['only the part after # changes', { status: 'loading', url: `${REPORT_URL}#top` }],
    ['the new address is the one that was read already', { url: REPORT_URL }],
    ['the title changes', {}],
  ])('stays when %s', async (_what, move) => {
    const worker = await workerWithReport();
    await tabMoved(worker, 7, move);
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report' });
    expect(worker.badge.on(7)).toBe('1');
  });
});
