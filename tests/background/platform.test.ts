import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PAGE_SHAPES } from '../../src/platform/message-shapes.ts';
import type { TabState } from '../../src/platform/ports/stores.ts';
import { notStopped } from './worker-for-tests.ts';

/** A browser of just as much as the platform files touch; each test sets what it answers. */
const browser = vi.hoisted(() => ({
  runtime: {
    id: 'us',
    getURL: vi.fn(),
    sendMessage: vi.fn(),
    onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
  },
  tabs: { sendMessage: vi.fn(), query: vi.fn(), get: vi.fn() },
  scripting: { insertCSS: vi.fn(), executeScript: vi.fn() },
  sidebarAction: { open: vi.fn() },
  action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() },
  storage: {
    session: { get: vi.fn(), set: vi.fn(), remove: vi.fn() },
    onChanged: { addListener: vi.fn(), removeListener: vi.fn() },
  },
}));
vi.mock('../../src/platform/browser.ts', () => ({ browser }));

const { badge } = await import('../../src/platform/badge.ts');
const { listen, send } = await import('../../src/platform/messaging.ts');
const { pageLink } = await import('../../src/platform/page-link.ts');
const { openPanel } = await import('../../src/platform/panel.ts');
const { sessionStore } = await import('../../src/platform/session-store.ts');

beforeEach(() => {
  vi.resetAllMocks();
  browser.runtime.getURL.mockReturnValue('chrome-extension://us/');
  browser.scripting.insertCSS.mockResolvedValue(undefined);
  browser.scripting.executeScript.mockResolvedValue([]);
});

const nobodyThere = new Error('Could not establish connection. Receiving end does not exist.');
const reading = { ok: true, value: { article: null, detection: { kind: 'other', score: 0, signals: [] } } };

describe('the script in a page', () => {
  test('is asked where it already is, and not put there again', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ok: true, value: reading });
    expect(await pageLink().read(7, notStopped())).toEqual(reading);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { onTheRecord: 'read-page', id: expect.any(String), body: null },
      { frameId: 0 },
    );
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('is put into a page that has none, with its style sheet, and then asked', async () => {
    browser.tabs.sendMessage.mockImplementation(async () => {
      if (browser.scripting.executeScript.mock.calls.length === 0) throw nobodyThere;
      return { ok: true, value: reading };
    });
    expect(await pageLink().read(7, notStopped())).toEqual(reading);
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['/content-scripts/article.js'],
      injectImmediately: true,
    });
    expect(browser.scripting.insertCSS).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['/content-scripts/article.css'],
    });
  });

  test('can not be put into a page that may not be read, and that is said', async () => {
    browser.tabs.sendMessage.mockRejectedValue(nobodyThere);
    browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await pageLink().read(7, notStopped())).toEqual({ ok: false, failure: 'page-closed' });
  });

  test.each([
    ['its address', { url: 'https://gazette.example/annual%20report.PDF?page=2' }],
    ['its title', { url: 'https://gazette.example/download?id=7', title: 'Annual report - report.pdf' }],
  ])('can not be put into a viewer of PDF, which is known by %s', async (_by, tab) => {
    browser.tabs.sendMessage.mockRejectedValue(nobodyThere);
    browser.scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    browser.tabs.get.mockResolvedValue(tab);
    expect(await pageLink().read(7, notStopped())).toEqual({ ok: false, failure: 'page-is-pdf' });
  });

  test('is not said to be kept out by a PDF where the browser tells neither address nor title', async () => {
    browser.tabs.sendMessage.mockRejectedValue(nobodyThere);
    browser.scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    browser.tabs.get.mockResolvedValue({ id: 7 });
    expect(await pageLink().read(7, notStopped())).toEqual({ ok: false, failure: 'page-closed' });
  });

  test('is not asked any more when the reader stopped it while the script was put there', async () => {
    const stopping = new AbortController();
    browser.tabs.sendMessage.mockRejectedValue(nobodyThere);
    browser.scripting.executeScript.mockImplementation(async () => stopping.abort());
    expect(await pageLink().read(7, stopping.signal)).toEqual({ ok: false, failure: 'page-gone' });
    expect(browser.tabs.sendMessage).toHaveBeenCalledTimes(2);
  });

  test('is told to stop once, and not put anywhere for it', async () => {
    browser.tabs.sendMessage.mockRejectedValue(nobodyThere);
    pageLink().stop(7);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [7, { onTheRecord: 'stop-reading', id: expect.any(String), body: null }, { frameId: 0 }],
    ]);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('is not put into a page that stands still, where it would wait as long', async () => {
    vi.useFakeTimers();
    browser.tabs.sendMessage.mockReturnValue(new Promise(() => undefined));
    const jumped = pageLink().jump(7, { start: 0, end: 3, quote: 'one' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await jumped).toEqual({ ok: false, failure: 'page-busy' });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  test.each([
    ['says that it has read the page', { ok: true, value: true }, true],
    ['says that it has not', { ok: true, value: false }, false],
    ['is not there', undefined, false],
  ])('%s', async (_what, answer, expected) => {
    browser.tabs.sendMessage.mockResolvedValue(answer);
    expect(await pageLink().hasRead(7, null)).toBe(expected);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('is taken to have read a page that stands still, within a second', async () => {
    vi.useFakeTimers();
    browser.tabs.sendMessage.mockReturnValue(new Promise(() => undefined));
    const asked = pageLink().hasRead(7, null);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await asked).toBe(true);
    vi.useRealTimers();
  });

  test('is not put there again when it says that a passage is gone', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ok: true, value: { ok: false, failure: 'page-gone' } });
    expect(await pageLink().jump(7, { start: 0, end: 3, quote: 'one' })).toEqual({ ok: false, failure: 'page-gone' });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('messages to the worker', () => {
  test('fail with a plain word when it is gone', async () => {
    browser.runtime.sendMessage.mockRejectedValue(nobodyThere);
    expect(await send('look-up', { text: 'one', window: 1 })).toEqual({ ok: false, failure: 'worker-gone' });
  });

  test('fail the same way in a page whose extension was updated', async () => {
    browser.runtime.sendMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await send('page-left', { url: 'https://a.example/' })).toEqual({ ok: false, failure: 'worker-gone' });
  });

  test('are answered through the callback, and others are left to other listeners', async () => {
    const stop = listen<'page'>(
      {
        'read-page': () => reading as never,
        'has-read': () => true,
        'stop-reading': () => ({ ok: true, value: null }),
        jump: () => ({ ok: true, value: null }),
        mark: () => ({ ok: true, value: null }),
      },
      PAGE_SHAPES,
    );
    const [listener] = browser.runtime.onMessage.addListener.mock.calls[0] as [
      (message: unknown, sender: unknown, answer: (value: unknown) => void) => unknown,
    ];
    const answer = vi.fn();
    const worker = { id: 'us', url: 'chrome-extension://us/background.js' };
    expect(listener({ onTheRecord: 'read-page', id: 'a', body: null }, worker, answer)).toBe(true);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledWith({ ok: true, value: reading }));
    expect(listener({ something: 'else' }, worker, answer)).toBeUndefined();
    stop();
    expect(browser.runtime.onMessage.removeListener).toHaveBeenCalledWith(listener);
  });
});

describe('the session store', () => {
  const state: TabState = { state: 'failed', url: null, failure: 'page-closed' };
  beforeEach(() => {
    browser.tabs.get.mockResolvedValue({ id: 7, incognito: false });
    browser.storage.session.get.mockResolvedValue({});
  });

  test('keeps a tab of a private window under a key that says so, and one that is closed not at all', async () => {
    browser.storage.session.set.mockResolvedValue(undefined);
    browser.tabs.get.mockResolvedValue({ id: 7, incognito: true });
    await sessionStore().writeTab(7, state);
    expect(Object.keys(browser.storage.session.set.mock.calls[0]?.[0])).toEqual(['private:tab:7']);
    browser.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await sessionStore().writeTab(7, state)).toEqual({ ok: true, value: null });
    expect(browser.storage.session.set).toHaveBeenCalledOnce();
  });

  test('keeps a tab under its number and reads it back', async () => {
    browser.storage.session.set.mockResolvedValue(undefined);
    expect(await sessionStore().writeTab(7, state)).toEqual({ ok: true, value: null });
    const [written] = browser.storage.session.set.mock.calls[0] as [Record<string, string>];
    expect(Object.keys(written)).toEqual(['tab:7']);
    browser.storage.session.get.mockResolvedValue(written);
    expect(await sessionStore().readTab(7)).toEqual(state);
    browser.storage.session.get.mockResolvedValue({});
    expect(await sessionStore().readTab(8)).toBeNull();
  });

  test.each([
    ['Chromium', new Error('Session storage quota bytes exceeded. Values were not stored.')],
    ['Firefox', new Error('QuotaExceededError: storage.session API call exceeded its quota limitations.')],
  ])('says in the words of %s that it is full', async (_browser, error) => {
    browser.storage.session.set.mockRejectedValue(error);
    expect(await sessionStore().writeTab(7, state)).toEqual({ ok: false, failure: 'storage-full' });
  });

  test('tells which tab changed, and of no other store', () => {
    const changed = vi.fn();
    const stop = sessionStore().watch(changed);
    const [listener] = browser.storage.onChanged.addListener.mock.calls[0] as [(changes: object, area: string) => void];
    listener({ 'tab:7': {}, 'look-up:1': {}, 'private:tab:9': {}, other: {} }, 'session');
    listener({ 'tab:8': {} }, 'local');
    expect(changed.mock.calls).toEqual([[7], ['look-up'], [9]]);
    stop();
    expect(browser.storage.onChanged.removeListener).toHaveBeenCalledWith(listener);
  });
});

describe('opening the panel', () => {
  test('happens in the same turn as the click, in Chromium', () => {
    const open = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('chrome', { sidePanel: { open } });
    openPanel(3);
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
    vi.unstubAllGlobals();
  });

  test('happens in the same turn as the click, in Firefox', () => {
    vi.stubGlobal('chrome', {});
    browser.sidebarAction.open.mockResolvedValue(undefined);
    openPanel(3);
    expect(browser.sidebarAction.open).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  test('is no error when the browser refuses', async () => {
    vi.stubGlobal('chrome', { sidePanel: { open: () => Promise.reject(new Error('no user gesture')) } });
    expect(() => openPanel(3)).not.toThrow();
    expect(() => openPanel(null)).not.toThrow();
    await Promise.resolve();
    vi.unstubAllGlobals();
  });
});

describe('the badge', () => {
  test('shows the number of statements, and nothing for none', async () => {
    browser.action.setBadgeText.mockResolvedValue(undefined);
    browser.action.setBadgeBackgroundColor.mockResolvedValue(undefined);
    await badge().show(7, 19);
    await badge().show(7, 0);
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '19' }], [{ tabId: 7, text: '' }]]);
  });

  test('is no error on a tab that was just closed', async () => {
    browser.action.setBadgeText.mockRejectedValue(new Error('No tab with id: 7.'));
    await expect(badge().clear(7)).resolves.toBeUndefined();
  });
});
