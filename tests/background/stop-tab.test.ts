import { describe, expect, test } from 'vitest';
import { handlers } from '../../src/background/handlers.ts';
import { turns } from '../../src/background/turns.ts';
import type { Worker } from '../../src/background/worker.ts';
import { fakePageLink } from '../../src/platform/fakes/page-link.ts';
import { done, type Outcome } from '../../src/platform/ports/outcome.ts';
import type { PageReading } from '../../src/platform/ports/page.ts';
import { anArticle, aReading, progress, REPORT_URL, standInAnalyse, workerForTests } from './worker-for-tests.ts';

const from = { tab: 7, url: REPORT_URL };

/** A worker beside a page that answers when it is told to. */
function besideSlowPage() {
  const answers: ((reading: Outcome<PageReading>) => void)[] = [];
  const link = {
    ...fakePageLink({}),
    read: () => new Promise<Outcome<PageReading>>((resolve) => void answers.push(resolve)),
  };
  const worker = workerForTests({ link });
  const handle = handlers(worker, turns(), turns());
  const asked = async (times: number): Promise<void> => {
    while (answers.length < times) await new Promise((resolve) => setTimeout(resolve));
  };
  return { worker, handle, link, answers, asked };
}

describe('a reading that the reader stops', () => {
  test('ends at once, also when the page never answers, and the page is told', async () => {
    const { worker, handle, link, asked } = besideSlowPage();
    const analysing = handle['analyse-tab']({ tab: 7 }, null);
    await asked(1);
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'reading' });
    expect(await handle['stop-tab']({ tab: 7 }, null)).toBeNull();
    expect(await analysing).toEqual(done(null));
    expect(await worker.session.readTab(7)).toEqual({ state: 'stopped', url: null });
    expect(link.stopped).toEqual([7]);
  });

  test('is not shown when its answer comes all the same', async () => {
    const { worker, handle, answers, asked } = besideSlowPage();
    const analysing = handle['analyse-tab']({ tab: 7 }, null);
    await asked(1);
    await handle['stop-tab']({ tab: 7 }, null);
    answers[0]?.(done(aReading()));
    await analysing;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'stopped' });
    expect(worker.badge.on(7)).toBe('');
  });

  test('takes with it what waited for the same tab, and nothing of another', async () => {
    const { worker, handle, answers, asked } = besideSlowPage();
    const all = [handle['analyse-tab']({ tab: 7 }, null), handle['analyse-tab']({ tab: 8 }, null)];
    await asked(2);
    all.push(handle['analyse-tab']({ tab: 7 }, null));
    const told = handle['page-read']({ ...aReading(), url: REPORT_URL }, from);
    await handle['stop-tab']({ tab: 7 }, null);
    answers[1]?.(done(aReading()));
    await Promise.all([...all, told]);
    expect(answers).toHaveLength(2);
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'stopped' });
    expect(await worker.session.readTab(8)).toMatchObject({ state: 'report' });
  });

  test('can be begun again, and is then shown whether it is a report or not', async () => {
    const { worker, handle, answers, asked } = besideSlowPage();
    const first = handle['analyse-tab']({ tab: 7 }, null);
    await asked(1);
    await handle['stop-tab']({ tab: 7 }, null);
    await first;
    const again = handle['analyse-anyway']({ tab: 7 }, null);
    await asked(2);
    answers[1]?.(done(aReading('news')));
    expect(await again).toEqual(done(null));
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report', url: REPORT_URL });
  });

  test('is called stopped also when the worker that began it is gone', async () => {
    const worker = workerForTests();
    await worker.session.writeTab(7, { state: 'reading', url: REPORT_URL, step: 'text', since: 0 });
    await handlers(worker, turns(), turns())['stop-tab']({ tab: 7 }, null);
    expect(await worker.session.readTab(7)).toEqual({ state: 'stopped', url: REPORT_URL });
  });

  test('stays when it was already there', async () => {
    const worker = workerForTests({ pages: { 7: done(aReading()) } });
    const handle = handlers(worker, turns(), turns());
    await handle['analyse-tab']({ tab: 7 }, null);
    await handle['stop-tab']({ tab: 7 }, null);
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report' });
  });
});

/** A worker whose analysis takes ten steps of twenty milliseconds, with a message that comes in one of the pauses. */
function withLongAnalysis(message: (pauses: number, handle: ReturnType<typeof handlers>) => void) {
  let clock = 0;
  let steps = 0;
  let pauses = 0;
  const analyse: Worker['analyse'] = function* (article, records) {
    for (let step = 0; step < 10; step++) {
      clock += 20;
      steps++;
      yield progress('comparison');
    }
    return yield* standInAnalyse(article, records);
  };
  const worker = workerForTests({
    pages: { 7: done(aReading('statement', anArticle())) },
    analyse,
    now: () => clock,
    pause: async () => {
      pauses++;
      message(pauses, handle);
      await new Promise((resolve) => setTimeout(resolve));
    },
  });
  const handle = handlers(worker, turns(), turns());
  return { worker, handle, steps: () => steps, pauses: () => pauses };
}

describe('an analysis that takes long', () => {
  test('lets messages be heard in between, and says when it has come to the comparison', async () => {
    const { worker, handle, steps, pauses } = withLongAnalysis(() => undefined);
    const seen: unknown[] = [];
    worker.session.watch(async () => {
      const state = await worker.session.readTab(7);
      seen.push(state?.state === 'reading' ? state.step : state?.state);
    });
    expect(await handle['analyse-tab']({ tab: 7 }, null)).toEqual(done(null));
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report' });
    expect(steps()).toBe(10);
    expect(pauses()).toBe(5);
    expect(seen).toEqual(['text', 'statements', 'comparison', 'report']);
  });

  test('is given up in the next pause when the reader stops it', async () => {
    const { worker, handle, steps } = withLongAnalysis((pauses, handle) => {
      if (pauses === 2) void handle['stop-tab']({ tab: 7 }, null);
    });
    expect(await handle['analyse-tab']({ tab: 7 }, null)).toEqual(done(null));
    expect(steps()).toBe(4);
    expect(await worker.session.readTab(7)).toEqual({ state: 'stopped', url: REPORT_URL });
    expect(worker.badge.on(7)).toBe('');
  });

  test('goes on when it is another tab that is stopped', async () => {
    const { worker, handle, steps } = withLongAnalysis((_pauses, handle) => void handle['stop-tab']({ tab: 8 }, null));
    expect(await handle['analyse-tab']({ tab: 7 }, null)).toEqual(done(null));
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report' });
    expect(steps()).toBe(10);
  });
});

test('a turn that begins after a stop is not stopped by it', async () => {
  const inTurn = turns();
  const seen: boolean[] = [];
  const note = async (stopped: AbortSignal): Promise<void> => void seen.push(stopped.aborted);
  const before = inTurn(1, note);
  inTurn.stop(1);
  await Promise.all([before, inTurn(1, note), inTurn(2, note)]);
  expect(seen.sort()).toEqual([false, false, true]);
});
