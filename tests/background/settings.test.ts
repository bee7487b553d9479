import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings, languageFor, settingsFrom } from '../../src/platform/ports/settings.ts';

const browser = vi.hoisted(() => ({
  storage: {
    local: { get: vi.fn(), set: vi.fn(), remove: vi.fn() },
    onChanged: { addListener: vi.fn(), removeListener: vi.fn() },
  },
  i18n: { getUILanguage: vi.fn() },
}));
vi.mock('../../src/platform/browser.ts', () => ({ browser }));
const { closeStorageToPages, settingsStore } = await import('../../src/platform/settings-store.ts');

beforeEach(() => {
  vi.resetAllMocks();
  browser.i18n.getUILanguage.mockReturnValue('ru-RU');
  browser.storage.local.get.mockResolvedValue({});
  browser.storage.local.set.mockResolvedValue(undefined);
});

describe('settings', () => {
  test('that nobody chose have their defaults, in the language of the browser', async () => {
    expect(await settingsStore().read()).toEqual(defaultSettings('ru'));
  });

  test('draw nothing in pages until the reader asks for it', () => {
    expect(defaultSettings('en')).toMatchObject({ highlights: false, badge: true, rephrase: false });
  });

  test('are stored only as far as they were chosen, each under its own key, and nothing is read for it', async () => {
    await settingsStore().write({ language: 'hy' });
    expect(browser.storage.local.set).toHaveBeenCalledExactlyOnceWith({
      'setting:language': 'hy',
      'settings-version': 1,
    });
    expect(browser.storage.local.get).not.toHaveBeenCalled();
  });

  test('are not lost when two are changed in the same tick', async () => {
    const kept: Record<string, unknown> = {};
    browser.storage.local.set.mockImplementation(async (items) => void Object.assign(kept, items));
    browser.storage.local.get.mockImplementation(async () => kept);
    const store = settingsStore();
    await Promise.all([store.write({ badge: false }), store.write({ highlights: true })]);
    expect(await store.read()).toMatchObject({ badge: false, highlights: true });
  });

  test('that were kept together by an older version still count, until they are chosen anew', async () => {
    browser.storage.local.get.mockResolvedValue({
      settings: { version: 1, badge: false, language: 'hy' },
      'setting:language': 'en',
      'setting:textSize': 'gigantic',
    });
    expect(await settingsStore().read()).toEqual({ ...defaultSettings('en'), badge: false });
  });

  test('leave nothing behind when they are forgotten', async () => {
    await settingsStore().forget();
    expect(browser.storage.local.remove.mock.calls[0]?.[0]).toEqual(
      expect.arrayContaining(['settings', 'settings-version', 'setting:language', 'setting:badge']),
    );
  });

  test('that can not be written leave the old ones and say so', async () => {
    browser.storage.local.set.mockRejectedValue(new Error('QuotaExceededError'));
    expect(await settingsStore().write({ badge: false })).toEqual({ ok: false, failure: 'storage-full' });
  });

  test('that can not be read are the defaults', async () => {
    browser.storage.local.get.mockRejectedValue(new Error('corrupt'));
    expect(await settingsStore().read()).toEqual(defaultSettings('ru'));
  });

  test('tell of every change in their own place and of no other', async () => {
    const changed = vi.fn();
    settingsStore().watch(changed);
    browser.storage.local.get.mockResolvedValue({ 'setting:badge': false });
    const [listener] = browser.storage.onChanged.addListener.mock.calls[0] as [(changes: object, area: string) => void];
    listener({ 'setting:badge': { newValue: false } }, 'local');
    listener({ 'setting:badge': {} }, 'session');
    listener({ library: {} }, 'local');
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    expect(changed.mock.calls).toEqual([[{ ...defaultSettings('ru'), badge: false }]]);
  });
});

describe('stored settings', () => {
  /** Frozen: this is what version 1 has written into readers' profiles. */
  const VERSION_1 = {
    version: 1,
    language: 'hy',
    textSize: 'large',
    badge: false,
    highlights: true,
    sites: ['arka.am'],
  };

  test('of version 1 are read as they were written', () => {
    expect(settingsFrom(VERSION_1, 'en')).toEqual({
      language: 'hy',
      textSize: 'large',
      badge: false,
      highlights: true,
      rephrase: false,
      citation: 'full',
    });
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'settings'],
    ['a list', [VERSION_1]],
    ['values of no shape of ours', { version: 1, language: 'fr', textSize: 7, badge: 'no', highlights: 1, sites: {} }],
  ])('that are %s are the defaults', (_what, stored) => {
    expect(settingsFrom(stored, 'en')).toEqual(defaultSettings('en'));
  });

  test('of a newer version keep what is still understood', () => {
    expect(settingsFrom({ version: 9, badge: false, language: 'xx', sites: ['a.am', 7] }, 'ru')).toEqual({
      ...defaultSettings('ru'),
      badge: false,
    });
  });
});

test.each([
  ['en-US', 'en'],
  ['ru', 'ru'],
  ['hy_AM', 'hy'],
  ['RU-by', 'ru'],
  ['rue', 'en'],
  ['', 'en'],
])('a browser in %s is spoken to in %s', (browsers, ours) => {
  expect(languageFor(browsers)).toBe(ours);
});

describe('scripts in pages', () => {
  test('are kept from what is stored, where the browser can', async () => {
    const setAccessLevel = vi.fn().mockResolvedValue(undefined);
    Object.assign(browser.storage.local, { setAccessLevel });
    await closeStorageToPages();
    expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    Object.assign(browser.storage.local, { setAccessLevel: undefined });
    await expect(closeStorageToPages()).resolves.toBeUndefined();
  });
});
