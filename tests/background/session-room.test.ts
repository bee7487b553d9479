import { describe, expect, test } from 'vitest';
import { settingsChanged } from '../../src/background/settings-changed.ts';
import { showPage } from '../../src/background/show-page.ts';
import type { Worker } from '../../src/background/worker.ts';
import { fakeSessionStore } from '../../src/platform/fakes/session-store.ts';
import { followTab } from '../../src/ui/tab-follower.ts';
import { FRONT, fakePorts } from '../unit/ui/fake-ports.ts';
import { anArticle, aReading, notStopped, REPORT_URL, workerForTests } from './worker-for-tests.ts';

const LONG = 'word '.repeat(300_000);

async function show(worker: Worker, tab: number, text: string) {
  const read = { tab, url: REPORT_URL, ...aReading('statement', anArticle(text)) };
  return showPage(worker, read, { anyway: true, stopped: notStopped() });
}
const statesOf = async ({ session }: Worker): Promise<unknown[]> =>
  Promise.all((await session.knownTabs()).map(async (tab) => (await session.readTab(tab))?.state));

describe('when there is little room', () => {
  test('the oldest reports make way, and the newest are there', async () => {
    const worker = workerForTests();
    for (let tab = 1; tab <= 8; tab++) await show(worker, tab, LONG);
    expect(await statesOf(worker)).toEqual([...Array(4).fill('dropped'), ...Array(4).fill('report')]);
  });

  test('a report that fits when all others have made way is shown', async () => {
    const worker = workerForTests({ session: fakeSessionStore(2_000_000) });
    await show(worker, 1, LONG);
    await show(worker, 2, LONG);
    expect(await statesOf(worker)).toEqual(['dropped', 'report']);
  });

  test('one that does not fit by itself is said to be too large, and has pushed out nothing small', async () => {
    const worker = workerForTests({ session: fakeSessionStore(1_000_000) });
    await show(worker, 1, 'Short.');
    expect(await show(worker, 2, LONG)).toMatchObject({ state: 'failed', failure: 'storage-full' });
    expect(await statesOf(worker)).toEqual(['report', 'failed']);
  });

  test('what the reader gave, looked up, and the record do not make way', async () => {
    const worker = workerForTests({ session: fakeSessionStore(2_000_000) });
    const { session } = worker;
    await show(worker, 1, 'Short.');
    const known = await session.readTab(1);
    if (known === null) throw new Error('not shown');
    await session.writeText(1, { asked: 1, known });
    await show(worker, 2, LONG);
    await show(worker, 3, LONG);
    expect(await session.readText(1)).toEqual({ asked: 1, known });
    expect(await session.readRecord()).not.toBeNull();
  });

  test('the button of a report that made way still shows its number', async () => {
    const worker = workerForTests({ session: fakeSessionStore(2_000_000) });
    await show(worker, 1, LONG);
    await show(worker, 2, LONG);
    await worker.badge.clear(1);
    await settingsChanged(worker);
    expect(worker.badge.on(1)).toBe('1');
  });
});

test('a report that made way is read again when somebody looks at it, once, as it was shown', async () => {
  const ports = fakePorts({ states: { 7: { state: 'dropped', url: FRONT.url, statements: 3 } } });
  const follower = followTab({ ...ports, activeTab: async () => FRONT });
  await new Promise((resolve) => setTimeout(resolve));
  expect(ports.asked).toEqual(['analyse anyway 7']);
  ports.write(7, { state: 'failed', url: null, failure: 'page-gone' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(follower.state.value).toMatchObject({ failure: 'page-gone' });
  expect(ports.asked).toHaveLength(1);
  follower.stop();
});
