import { describe, expect, test } from 'vitest';
import { handlers } from '../../src/background/handlers.ts';
import { turns } from '../../src/background/turns.ts';
import { fakeSessionStore } from '../../src/platform/fakes/session-store.ts';
import { done } from '../../src/platform/ports/outcome.ts';
import type { TabState } from '../../src/platform/ports/stores.ts';
import { anArticle, aReading, REPORT_URL, workerForTests } from './worker-for-tests.ts';

const pages = { 7: done(aReading()), 8: done(aReading('news')) };
const left = (anyway = false): TabState => ({
  state: 'reading',
  url: REPORT_URL,
  step: 'statements',
  since: 0,
  anyway,
});

/** A worker that was just started, with what another one wrote down before it died. */
async function afterDeath(tab: number, state: TabState) {
  const session = fakeSessionStore();
  await session.writeTab(tab, state);
  let analysed = 0;
  const stand = workerForTests({ session, pages });
  const analyse: typeof stand.analyse = (article, records) => {
    analysed++;
    return stand.analyse(article, records);
  };
  const inTurn = turns();
  const worker = { ...stand, analyse };
  const handle = handlers(worker, inTurn, turns());
  const rest = (): Promise<void> => inTurn(tab, async () => undefined);
  return { worker, handle, rest, analysed: () => analysed };
}

describe('a reading whose worker died', () => {
  test('is taken up again for whoever waits for it', async () => {
    const { worker, handle, rest } = await afterDeath(7, left());
    expect(await handle['go-on']({ tab: 7 }, null)).toBeNull();
    await rest();
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report', url: REPORT_URL });
  });

  test('is taken up as it was asked for', async () => {
    for (const [anyway, state] of [
      [false, 'no-report'],
      [true, 'report'],
    ] as const) {
      const { worker, handle, rest } = await afterDeath(8, left(anyway));
      await handle['go-on']({ tab: 8 }, null);
      await rest();
      expect(await worker.session.readTab(8)).toMatchObject({ state });
    }
  });

  test('is analysed once, however often it is asked for', async () => {
    const { handle, rest, analysed } = await afterDeath(7, left());
    await Promise.all([handle['go-on']({ tab: 7 }, null), handle['go-on']({ tab: 7 }, null)]);
    await handle['go-on']({ tab: 7 }, null);
    await rest();
    expect(analysed()).toBe(1);
  });

  test('is left to the message that asked for it, when that comes again', async () => {
    const { worker, handle, rest, analysed } = await afterDeath(7, left());
    let repeated: Promise<unknown> | undefined;
    const wait = async (): Promise<void> => {
      repeated = Promise.resolve(handle['analyse-tab']({ tab: 7 }, null));
    };
    const inTurn = turns();
    const waiting = handlers({ ...worker, wait }, inTurn, turns());
    Object.assign(handle, { 'analyse-tab': waiting['analyse-tab'] });
    await waiting['go-on']({ tab: 7 }, null);
    await repeated;
    await rest();
    expect(analysed()).toBe(1);
  });
});

test.each([
  { state: 'stopped', url: REPORT_URL },
  { state: 'failed', url: REPORT_URL, failure: 'page-gone' },
] satisfies TabState[])('what has ended as $state is not begun again', async (state) => {
  const { worker, handle, rest, analysed } = await afterDeath(7, state);
  await handle['go-on']({ tab: 7 }, null);
  await rest();
  expect(analysed()).toBe(0);
  expect(await worker.session.readTab(7)).toEqual(state);
});

test('a text whose worker died is said to be lost, and one that is under way is not', async () => {
  const worker = workerForTests();
  const inTurnOfTexts = turns();
  const handle = handlers(worker, turns(), inTurnOfTexts);
  const reading = { asked: 1, known: { state: 'reading', url: null, step: 'text', since: 0 } } as const;
  await worker.session.writeText(3, reading);
  await inTurnOfTexts(3, async () => {
    await handle['go-on-text']({ window: 3 }, null);
    expect(await worker.session.readText(3)).toEqual(reading);
  });
  await handle['go-on-text']({ window: 3 }, null);
  expect(await worker.session.readText(3)).toMatchObject({ known: { state: 'failed', failure: 'worker-gone' } });
  await handle['analyse-text']({ window: 3, asked: 2, article: anArticle() }, null);
  await handle['go-on-text']({ window: 3 }, null);
  expect(await worker.session.readText(3)).toMatchObject({ known: { state: 'report' } });
});
