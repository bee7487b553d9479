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
const { settingsStore } = await import('../../src/platform/settings-store.ts');

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
    expect(defaultSettings('en')).toMatchObject({ highlights: false, badge: true, rephrase: false, sites: [] });
  });

  test('are stored only as far as they were chosen, with the number of their shape', async () => {
    browser.storage.local.get.mockResolvedValue({ settings: { version: 1, badge: false } });
    await settingsStore().write({ language: 'hy' });
    expect(browser.storage.local.set).toHaveBeenCalledWith({ settings: { version: 1, badge: false, language: 'hy' } });
  });

  test('that can not be written leave the old ones and say so', async () => {
    browser.storage.local.set.mockRejectedValue(new Error('QuotaExceededError'));
    expect(await settingsStore().write({ badge: false })).toEqual({ ok: false, failure: 'storage-full' });
  });

  test('that can not be read are the defaults', async () => {
    browser.storage.local.get.mockRejectedValue(new Error('corrupt'));
    expect(await settingsStore().read()).toEqual(defaultSettings('ru'));
  });

  test('tell of every change in their own place and of no other', () => {
    const changed = vi.fn();
    settingsStore().watch(changed);
    const [listener] = browser.storage.onChanged.addListener.mock.calls[0] as [(changes: object, area: string) => void];
    listener({ settings: { newValue: { version: 1, badge: false } } }, 'local');
    listener({ settings: { newValue: {} } }, 'session');
    listener({ library: {} }, 'local');
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
      sites: ['arka.am'],
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
      sites: ['a.am'],
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
