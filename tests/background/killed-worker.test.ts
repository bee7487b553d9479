import { describe, expect, test } from 'vitest';
import type { Worker } from '../../src/background/worker.ts';
import { anchorOf } from '../../src/domain/corrections/anchor.ts';
import type { Correction } from '../../src/domain/corrections/correction.ts';
import { fakeSessionStore } from '../../src/platform/fakes/session-store.ts';
import { done } from '../../src/platform/ports/outcome.ts';
import type { SessionStore } from '../../src/platform/ports/stores.ts';
import { mortalWorkers, POPUP, scriptIn } from './mortal-worker.ts';
import { anArticle, aReading, progress, REPORT_URL, standInAnalyse, workerForTests } from './worker-for-tests.ts';

/** A worker whose analysis takes four slices, with a store that outlives it. */
function standing(session: SessionStore): Worker & { readonly badge: { on(tab: number): string } } {
  let clock = 0;
  return workerForTests({
    session,
    pages: { 7: done(aReading()), 8: done(aReading('news')) },
    now: () => clock,
    analyse: function* (article, records) {
      for (let step = 0; step < 4; step++) {
        clock += 30;
        yield progress(step < 2 ? 'statements' : 'comparison', article);
      }
      return yield* standInAnalyse(article, records);
    },
  });
}

/** What the stand-in for the domain finds. */
const BY_ANN: Correction = {
  kind: 'speaker',
  at: anchorOf(anArticle().text, { start: 9, end: 20 }),
  name: 'Ann',
  made: 1,
};

type Workers = ReturnType<typeof mortalWorkers>;

/** Whoever waits for a reading asks whether it goes on, until it has come to an end. */
async function waitFor(workers: Workers, session: SessionStore): Promise<void> {
  for (let round = 0; round < 40; round++) {
    await workers.send('go-on', { tab: 7 }, POPUP);
    await new Promise((resolve) => setTimeout(resolve, 1));
    if ((await session.readTab(7))?.state !== 'reading') return;
  }
  throw new Error('read for ever');
}

/** What is done, and what has to be known in the end, whatever died on the way. */
const ACTS: Readonly<
  Record<
    string,
    readonly [
      act: (workers: Workers, session: SessionStore) => Promise<unknown>,
      known: (w: Worker) => Promise<unknown>,
    ]
  >
> = {
  'a page that the script in it read': [
    ({ send }) => send('page-read', { ...aReading(), url: REPORT_URL }, scriptIn(7, REPORT_URL)),
    ({ session }) => session.readTab(7),
  ],
  'a page that somebody asks for in the popup': [
    async (workers, session) => {
      await Promise.all([workers.send('analyse-tab', { tab: 7 }, POPUP), waitFor(workers, session)]);
    },
    ({ session }) => session.readTab(7),
  ],
  'a page that is to be shown anyway': [
    ({ send }) => send('analyse-anyway', { tab: 8 }, POPUP),
    ({ session }) => session.readTab(8),
  ],
  'a page that is left for the next one': [
    async ({ send }) => {
      await send('page-read', { ...aReading(), url: REPORT_URL }, scriptIn(7, REPORT_URL));
      await send('page-left', { url: REPORT_URL }, scriptIn(7, REPORT_URL));
      const next = aReading('statement', anArticle('ArmInfo. "It snows," she said.', NEXT_URL));
      await send('page-read', { ...next, url: NEXT_URL }, scriptIn(7, NEXT_URL));
    },
    ({ session }) => session.readTab(7),
  ],
  'a page that is left': [
    async ({ send }) => {
      await send('page-read', { ...aReading(), url: REPORT_URL }, scriptIn(7, REPORT_URL));
      await send('page-left', { url: REPORT_URL }, scriptIn(7, REPORT_URL));
    },
    ({ session }) => session.readTab(7),
  ],
  'a look-up in the panel': [
    ({ send }) => send('look-up', { text: 'It rains', window: 1 }, POPUP),
    async ({ session }) => {
      const { id: _id, at: _at, ...found } = (await session.readLookUp(1)) ?? { id: 0, at: 0 };
      return found;
    },
  ],
  'a text that was given': [
    ({ send }) => send('analyse-text', { window: 1, asked: 3, article: anArticle() }, POPUP),
    ({ session }) => session.readText(1),
  ],
  'a speaker that the reader puts right': [
    async ({ send }) => {
      await send('page-read', { ...aReading(), url: REPORT_URL }, scriptIn(7, REPORT_URL));
      await send('correct', { tab: 7, change: { does: 'make', correction: BY_ANN }, makeRoom: false }, POPUP);
    },
    async ({ session, corrections }) => [
      await session.readTab(7),
      await corrections.read(7, { url: REPORT_URL, lang: 'en' }),
    ],
  ],
  'a speaker that is put right and taken back': [
    async ({ send }) => {
      await send('page-read', { ...aReading(), url: REPORT_URL }, scriptIn(7, REPORT_URL));
      await send('correct', { tab: 7, change: { does: 'make', correction: BY_ANN }, makeRoom: false }, POPUP);
      await send('correct', { tab: 7, change: { does: 'undo', correction: BY_ANN }, makeRoom: false }, POPUP);
    },
    async ({ session, corrections }) => [
      await session.readTab(7),
      await corrections.read(7, { url: REPORT_URL, lang: 'en' }),
    ],
  ],
  'a text that is put right': [
    async ({ send }) => {
      await send('analyse-text', { window: 1, asked: 3, article: anArticle() }, POPUP);
      await send('correct-text', { window: 1, change: { does: 'make', correction: BY_ANN } }, POPUP);
    },
    ({ session }) => session.readText(1),
  ],
  'a text that is deleted': [
    async ({ send }) => {
      await send('analyse-text', { window: 1, asked: 3, article: anArticle() }, POPUP);
      await send('forget-text', { window: 1 }, POPUP);
    },
    ({ session }) => session.readText(1),
  ],
  'a reading that is stopped': [
    async ({ send }, session) => {
      await session.writeTab(7, { state: 'reading', url: REPORT_URL, step: 'text', since: 0 });
      await send('stop-tab', { tab: 7 }, POPUP);
    },
    ({ session }) => session.readTab(7),
  ],
};
const NEXT_URL = 'https://arminfo.info/full_news.php?id=2&lang=3';

async function run(act: (typeof ACTS)[string], at: number, when: 'before' | 'after') {
  const session = fakeSessionStore();
  const stand = standing(session);
  const workers = mortalWorkers(stand, at, when);
  await act[0](workers, session);
  const known = await act[1](stand);
  return {
    known: JSON.stringify(known, (key, value) => (key === 'took' ? 0 : value)),
    deaths: workers.deaths(),
    stand,
  };
}

describe.each(Object.entries(ACTS))('%s', (_what, act) => {
  test.each(['before', 'after'] as const)(
    'is known as it should be, wherever five workers died over it, %s',
    async (when) => {
      const whole = await run(act, Number.POSITIVE_INFINITY, when);
      let points = 0;
      for (let at = 1; ; at++) {
        const { known, deaths, stand } = await run(act, at, when);
        if (deaths === 0) break;
        points++;
        expect([at, known]).toEqual([at, whole.known]);
        expect([at, stand.badge.on(7)]).toEqual([at, whole.stand.badge.on(7)]);
      }
      expect(points).toBeGreaterThan(0);
    },
  );
});
