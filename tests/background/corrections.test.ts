import { describe, expect, test } from 'vitest';
import { forgetWindow } from '../../src/background/forget-text.ts';
import { handlers } from '../../src/background/handlers.ts';
import { turns } from '../../src/background/turns.ts';
import { analyseInSteps } from '../../src/domain/analyse.ts';
import { anchorOf } from '../../src/domain/corrections/anchor.ts';
import type { CorrectionChange } from '../../src/domain/corrections/changes.ts';
import type { Correction } from '../../src/domain/corrections/correction.ts';
import { keptCorrectionsIn } from '../../src/platform/corrections-state.ts';
import { fakeCorrectionsStore, fakeLocal } from '../../src/platform/fakes/corrections-store.ts';
import { fakePlaces, fakeSessionStore } from '../../src/platform/fakes/session-store.ts';
import { asJson, correctionsKey } from '../../src/platform/kept-corrections.ts';
import { done } from '../../src/platform/ports/outcome.ts';
import { anArticle, aReading, REPORT_URL, workerForTests } from './worker-for-tests.ts';

const TEXT = 'The minister, Ann Holt, said it would rain. "It rains," she said. Clerk Bo Lee said it would snow.';
const PAGE = { url: REPORT_URL, lang: 'en' };
const words = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return anchorOf(TEXT, { start, end: start + quote.length });
};
const byLee: Correction = { kind: 'speaker', at: words('It rains'), name: 'Bo Lee', made: 1 };
const make = (correction: Correction): CorrectionChange => ({ does: 'make', correction });
const undo = (correction: Correction): CorrectionChange => ({ does: 'undo', correction });

/** Tabs 7 and 9 show the page in window 1, tab 8 shows it in the private window 2. */
function aBrowser({ budget, now }: { readonly budget?: number; readonly now?: () => number } = {}) {
  const places = fakePlaces();
  places.windows.set(2, 'private');
  places.tabs.set(8, 'private');
  const session = fakeSessionStore(undefined, places);
  const local = fakeLocal();
  const corrections = fakeCorrectionsStore(session, {
    local,
    windowOf: async (tab) => (tab === 8 ? { window: 2, isPrivate: true } : { window: 1, isPrivate: false }),
    ...(budget === undefined ? {} : { budget }),
    ...(now === undefined ? {} : { now }),
  });
  const page = done(aReading('statement', anArticle(TEXT)));
  const worker = workerForTests({
    session,
    corrections,
    analyse: analyseInSteps,
    records: () => done([]),
    pages: { 7: page, 8: page, 9: page },
  });
  const handle = handlers(worker, turns(), turns());
  const speakers = async (tab: number): Promise<(string | undefined)[]> => {
    const state = await session.readTab(tab);
    if (state?.state !== 'report') throw new Error(`${tab} shows ${state?.state}`);
    const { statements, speakers: people } = state.analysis.said;
    return statements.map(({ source }) => people.find(({ id }) => id === source?.speaker)?.name);
  };
  return {
    worker,
    session,
    local,
    places,
    handle,
    speakers,
    read: (tab: number) => handle['analyse-anyway']({ tab }, null),
    correct: (tab: number, change: CorrectionChange, makeRoom = false) =>
      handle.correct({ tab, change, makeRoom }, null),
  };
}

const FOUND = ['Ann Holt', 'Ann Holt', 'Bo Lee'];
const CORRECTED = ['Ann Holt', 'Bo Lee', 'Bo Lee'];

describe('what a reader puts right', () => {
  test('is shown at once, on the button and in the page too, and taken back', async () => {
    const all = aBrowser();
    await all.read(7);
    expect(await all.speakers(7)).toEqual(FOUND);
    expect(await all.correct(7, make(byLee))).toEqual(done(null));
    expect(await all.speakers(7)).toEqual(CORRECTED);
    const hidden: Correction = { kind: 'not-said', at: words('it would snow'), made: 2 };
    await all.correct(7, make(hidden));
    expect(all.worker.badge.on(7)).toBe('2');
    await all.correct(7, undo(hidden));
    expect(all.worker.badge.on(7)).toBe('3');
    await all.correct(7, undo(byLee));
    expect(await all.speakers(7)).toEqual(FOUND);
    expect(all.local.kept.size).toBe(0);
  });

  test('is there when the page is read again, in whatever tab', async () => {
    const all = aBrowser();
    await all.read(7);
    await all.correct(7, make(byLee));
    await all.read(7);
    await all.read(9);
    expect(await all.speakers(7)).toEqual(CORRECTED);
    expect(await all.speakers(9)).toEqual(CORRECTED);
  });

  test('changes the other tabs that show the page, and no private one', async () => {
    const all = aBrowser();
    for (const tab of [7, 8, 9]) await all.read(tab);
    await all.correct(9, make(byLee));
    expect(await all.speakers(7)).toEqual(CORRECTED);
    await Promise.all([all.correct(7, undo(byLee)), all.correct(9, undo(byLee))]);
    expect(await all.speakers(7)).toEqual(FOUND);
    expect(await all.speakers(9)).toEqual(FOUND);
  });

  test('is not lost when two things are put right in two tabs at once', async () => {
    const all = aBrowser();
    await all.read(7);
    await all.read(9);
    const same: Correction = { kind: 'same-person', name: 'Ann Holt', also: 'Bo Lee', made: 2 };
    await Promise.all([all.correct(7, make(byLee)), all.correct(9, make(same))]);
    expect(await all.worker.corrections.read(7, PAGE)).toHaveLength(2);
    expect(await all.speakers(7)).toEqual(['Ann Holt', 'Ann Holt', 'Ann Holt']);
    expect(await all.speakers(9)).toEqual(['Ann Holt', 'Ann Holt', 'Ann Holt']);
  });

  test('is refused where nothing is shown to be put right', async () => {
    const all = aBrowser();
    expect(await all.correct(7, make(byLee))).toMatchObject({ ok: false });
    expect(all.local.kept.size).toBe(0);
  });

  test('in a text of the reader’s is kept with it and deleted with it', async () => {
    const all = aBrowser();
    await all.handle['analyse-text']({ window: 1, asked: 1, article: anArticle(TEXT) }, null);
    expect(await all.handle['correct-text']({ window: 1, change: make(byLee) }, null)).toEqual(done(null));
    const nobody: Correction = { kind: 'not-said', at: words('it would snow'), made: 2 };
    await all.handle['correct-text']({ window: 1, change: make(nobody) }, null);
    const text = await all.session.readText(1);
    expect(text?.known).toMatchObject({
      analysis: { corrected: { changes: [{ correction: byLee }, { correction: nobody }] } },
    });
    expect(all.local.kept.size).toBe(0);
    await all.handle['forget-text']({ window: 1 }, null);
    expect(await all.handle['correct-text']({ window: 1, change: make(byLee) }, null)).toMatchObject({ ok: false });
  });
});

describe('what is put right in a private window', () => {
  test('is shown there alone, kept nowhere else, and gone with the window', async () => {
    const all = aBrowser();
    for (const tab of [7, 8]) await all.read(tab);
    await all.correct(8, make(byLee));
    expect(await all.speakers(8)).toEqual(CORRECTED);
    await all.read(8);
    expect(await all.speakers(8)).toEqual(CORRECTED);
    expect(await all.speakers(7)).toEqual(FOUND);
    expect(all.local.kept.size).toBe(0);
    expect(JSON.stringify(await all.session.keptOpenly())).not.toContain('"kind":"speaker"');
    all.places.windows.set(2, 'gone');
    await forgetWindow(all.worker, turns(), 2);
    expect(await all.session.readCorrections(2)).toBeNull();
  });

  test('begins with what is kept, and leaves that as it is', async () => {
    const all = aBrowser();
    for (const tab of [7, 8]) await all.read(tab);
    await all.correct(7, make(byLee));
    await all.read(8);
    expect(await all.speakers(8)).toEqual(CORRECTED);
    await all.correct(8, undo(byLee));
    await all.read(8);
    expect(await all.speakers(8)).toEqual(FOUND);
    expect(await all.speakers(7)).toEqual(CORRECTED);
    expect(await all.worker.corrections.read(7, PAGE)).toEqual([byLee]);
  });
});

describe('what is kept of it', () => {
  const page = (n: number) => ({ url: `https://example.org/${n}`, lang: 'en' });

  test('has one key for a page in a language, whatever part of it was shown', () => {
    expect(correctionsKey({ url: 'https://example.org/a?b=1#c', lang: 'en' })).toBe(
      'corrections:en:https://example.org/a?b=1',
    );
  });

  test('beyond the budget takes nothing more before the reader was told, and then the oldest pages make way', async () => {
    let clock = 0;
    const local = fakeLocal();
    const store = fakeCorrectionsStore(fakeSessionStore(), { local, budget: 800, now: () => ++clock });
    for (const n of [1, 2, 3]) expect((await store.change(7, page(n), make(byLee), false)).ok).toBe(true);
    const before = new Map(local.kept);
    expect(await store.change(7, page(4), make(byLee), false)).toEqual({ ok: false, failure: 'corrections-full' });
    expect(local.kept).toEqual(before);
    expect((await store.change(7, page(4), make(byLee), true)).ok).toBe(true);
    const left = (await keptCorrectionsIn(local).kept()).map(({ url }) => url);
    expect(left).not.toContain(page(1).url);
    expect(left).toEqual(expect.arrayContaining([page(3).url, page(4).url]));
  });

  test('is refused where one page alone is too much, and where the browser has no room', async () => {
    const tiny = fakeCorrectionsStore(fakeSessionStore(), { budget: 10 });
    expect(await tiny.change(7, page(1), make(byLee), true)).toEqual({ ok: false, failure: 'storage-full' });
    const full = {
      ...fakeLocal(),
      set: () => Promise.reject(new Error('QuotaExceededError: no room')),
    };
    const store = fakeCorrectionsStore(fakeSessionStore(), { local: full });
    expect(await store.change(7, page(1), make(byLee), false)).toEqual({ ok: false, failure: 'storage-full' });
  });

  test('that is damaged is passed by, and what a newer version kept is written back as it was', async () => {
    const local = fakeLocal();
    const store = fakeCorrectionsStore(fakeSessionStore(), { local });
    local.kept.set(correctionsKey(page(1)), '{"version":1,"at":');
    expect(await store.read(7, page(1))).toEqual([]);
    const newer = { kind: 'tone', at: byLee.at, made: 3 };
    local.kept.set(correctionsKey(page(1)), asJson({ at: 1, corrections: [byLee], others: [newer] }));
    expect(await store.read(7, page(1))).toEqual([byLee]);
    await store.change(7, page(1), undo(byLee), false);
    expect(JSON.parse(local.kept.get(correctionsKey(page(1))) ?? '')).toMatchObject({ corrections: [newer] });
  });

  test('is counted, taken along and deleted without a trace, and nothing else is', async () => {
    const local = fakeLocal();
    const store = fakeCorrectionsStore(fakeSessionStore(), { local });
    local.kept.set('setting:language', 'hy');
    await store.change(7, PAGE, make(byLee), false);
    const port = keptCorrectionsIn(local);
    expect(await port.kept()).toEqual([{ ...PAGE, at: 1, corrections: [byLee] }]);
    await port.forget();
    expect([...local.kept.keys()]).toEqual(['setting:language']);
  });
});
