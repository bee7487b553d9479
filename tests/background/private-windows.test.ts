import { describe, expect, test } from 'vitest';
import { forgetWindow } from '../../src/background/forget-text.ts';
import { handlers } from '../../src/background/handlers.ts';
import { readerAsks } from '../../src/background/reader-asks.ts';
import { turns } from '../../src/background/turns.ts';
import { fakePlaces, fakeSessionStore } from '../../src/platform/fakes/session-store.ts';
import { done } from '../../src/platform/ports/outcome.ts';
import { followTab } from '../../src/ui/tab-follower.ts';
import { FRONT, fakePorts } from '../unit/ui/fake-ports.ts';
import { anArticle, aReading, REPORT_URL, workerForTests } from './worker-for-tests.ts';

const SECRET = 'She will resign on Monday, the minister told nobody.';

/** A normal window 1 with tab 7, and a private window 2 with tab 8. */
function browserWithPrivateWindow() {
  const places = fakePlaces();
  places.windows.set(2, 'private');
  places.tabs.set(8, 'private');
  const session = fakeSessionStore(undefined, places);
  const secret = aReading('statement', anArticle(SECRET, 'https://example.org/secret'));
  const worker = workerForTests({ session, pages: { 7: done(aReading()), 8: done(secret) } });
  const inTurnOfTexts = turns();
  return {
    session,
    worker,
    places,
    handle: handlers(worker, turns(), inTurnOfTexts),
    asks: readerAsks(worker, turns(), () => undefined),
    closePrivateWindow: async () => {
      places.windows.set(2, 'gone');
      await forgetWindow(worker, inTurnOfTexts, 2);
    },
  };
}

/** Everything that a private window is used for. */
async function usePrivateWindow({ handle, asks }: ReturnType<typeof browserWithPrivateWindow>): Promise<void> {
  await handle['analyse-tab']({ tab: 8 }, null);
  await asks.lookUp({ tab: 8, window: 2 }, SECRET);
  await handle['analyse-text']({ window: 2, asked: 1, article: anArticle(SECRET) }, null);
  await asks.analysePage({ tab: 8, window: 2 });
}

describe('what is done in a private window', () => {
  test('is shown there', async () => {
    const all = browserWithPrivateWindow();
    await usePrivateWindow(all);
    expect(await all.session.readTab(8)).toMatchObject({ state: 'report', analysis: { article: { text: SECRET } } });
    expect(await all.session.readLookUp(2)).toMatchObject({ text: SECRET });
    expect(await all.session.readText(2)).toMatchObject({ known: { state: 'report' } });
    expect(await all.session.readWish(2)).toMatchObject({ wish: { view: 'quotes' } });
  });

  test('shows in no panel of another window', async () => {
    const all = browserWithPrivateWindow();
    await usePrivateWindow(all);
    const ports = { ...fakePorts({ front: { ...FRONT, window: 1 } }), session: all.session };
    const follower = followTab(ports);
    await new Promise((resolve) => setTimeout(resolve));
    expect(follower.tab.value).not.toBeNull();
    expect(follower.lookUp.value).toBeNull();
    expect(follower.wish.value).toBeNull();
    await all.asks.lookUp({ tab: 8, window: 2 }, `${SECRET} Again.`);
    await new Promise((resolve) => setTimeout(resolve));
    expect(follower.lookUp.value).toBeNull();
    follower.stop();
  });

  test('is neither counted nor saved with what is stored, and what is done elsewhere is', async () => {
    const all = browserWithPrivateWindow();
    await usePrivateWindow(all);
    await all.handle['analyse-tab']({ tab: 7 }, null);
    await all.asks.lookUp({ tab: 7, window: 1 }, 'It rains');
    const kept = await all.session.keptOpenly();
    expect(kept.tabs).toMatchObject([{ state: 'report', url: REPORT_URL }]);
    expect(kept.lookUps).toMatchObject([{ text: 'It rains' }]);
    expect(JSON.stringify(kept)).not.toContain(SECRET);
  });

  test('is gone with the window, and what is done elsewhere stays', async () => {
    const all = browserWithPrivateWindow();
    await usePrivateWindow(all);
    await all.handle['analyse-tab']({ tab: 7 }, null);
    await all.asks.lookUp({ tab: 7, window: 1 }, 'It rains');
    await all.closePrivateWindow();
    expect(await all.session.knownTabs()).toEqual([7]);
    expect(await all.session.readLookUp(2)).toBeNull();
    expect(await all.session.readText(2)).toBeNull();
    expect(await all.session.readWish(2)).toBeNull();
    expect(await all.session.readLookUp(1)).toMatchObject({ text: 'It rains' });
  });

  test('stays while another private window is open, but for what belonged to the closed one', async () => {
    const all = browserWithPrivateWindow();
    all.places.windows.set(3, 'private');
    await usePrivateWindow(all);
    await all.asks.lookUp({ tab: 9, window: 3 }, 'In the third');
    await all.closePrivateWindow();
    expect(await all.session.readLookUp(2)).toBeNull();
    expect(await all.session.readLookUp(3)).toMatchObject({ text: 'In the third' });
  });

  test('is not kept when it comes after the window or the tab was closed', async () => {
    const all = browserWithPrivateWindow();
    all.places.tabs.set(8, 'gone');
    await all.closePrivateWindow();
    await usePrivateWindow(all);
    expect(await all.session.knownTabs()).toEqual([]);
    expect(await all.session.readLookUp(2)).toBeNull();
    expect(await all.session.readText(2)).toBeNull();
    expect(await all.session.readWish(2)).toBeNull();
  });

  test('is forgotten again when the window is closed while it is written', async () => {
    const places = fakePlaces();
    const session = fakeSessionStore(undefined, places);
    session.watch((what) => {
      if (what === 'look-up') places.windows.set(2, 'gone');
    });
    places.windows.set(2, 'private');
    await readerAsks(workerForTests({ session }), turns(), () => undefined).lookUp({ tab: 8, window: 2 }, SECRET);
    expect(await session.readLookUp(2)).toBeNull();
  });
});

test('words selected in a panel are looked up for the window that was used last', async () => {
  const worker = workerForTests({ frontWindow: async () => 4 });
  await readerAsks(worker, turns(), () => undefined).lookUp({ tab: null, window: null }, 'It rains');
  expect(await worker.session.readLookUp(4)).toMatchObject({ text: 'It rains' });
});

test('a wish is written in the tick in which it is made, because the popup is closed after it', async () => {
  const session = fakeSessionStore();
  let told = false;
  session.watch((what) => {
    told ||= what === 'wish';
  });
  void session.writeWish({ wish: { view: 'text' }, window: 1, at: 1 });
  expect(told).toBe(true);
  expect(await session.readWish(1)).toMatchObject({ wish: { view: 'text' } });
});
