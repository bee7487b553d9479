import { beforeEach, describe, expect, test, vi } from 'vitest';
import { hostOf, OFFERED_SITES, originsOf, siteOf } from '../../src/platform/site-patterns.ts';
import { isSwitchedOn, sayIsSwitchedOn } from '../../src/platform/switched-on.ts';

const browser = vi.hoisted(() => ({
  runtime: { getManifest: () => ({ host_permissions: ['*://*.arminfo.info/*'] }) },
  permissions: { request: vi.fn(), remove: vi.fn(), getAll: vi.fn() },
  scripting: { registerContentScripts: vi.fn(), unregisterContentScripts: vi.fn() },
}));
vi.mock('../../src/platform/browser.ts', () => ({ browser }));
const { registerSitesAgain, sitesOn, switchableSite, switchOff, switchOn } = await import(
  '../../src/platform/sites.ts'
);

const origins = ['https://*.arka.am/*', 'http://*.arka.am/*'];

beforeEach(() => {
  vi.resetAllMocks();
  browser.scripting.registerContentScripts.mockResolvedValue(undefined);
  browser.scripting.unregisterContentScripts.mockRejectedValue(new Error('Nonexistent script ID'));
  browser.permissions.remove.mockResolvedValue(true);
});

describe('the list of sites', () => {
  test('has each site once, with a name in three languages', () => {
    expect(new Set(OFFERED_SITES.map(({ host }) => host)).size).toBe(OFFERED_SITES.length);
    for (const { host, name } of OFFERED_SITES) {
      expect(host).toMatch(/^[a-z0-9-]+(\.[a-z]+)+$/);
      expect(Object.keys(name)).toEqual(['en', 'ru', 'hy']);
    }
  });
});

describe('switching a site on', () => {
  test('asks for that site alone, at once, and has the script run there from now on', async () => {
    browser.permissions.request.mockResolvedValue(true);
    const switching = switchOn('arka.am');
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins });
    expect(await switching).toEqual({ ok: true, value: true });
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({
        id: 'site:arka.am',
        matches: origins,
        js: ['switched-on.js', 'content-scripts/article.js'],
      }),
    ]);
  });

  test('changes nothing when the browser refuses', async () => {
    browser.permissions.request.mockResolvedValue(false);
    expect(await switchOn('arka.am')).toEqual({ ok: true, value: false });
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
  });
});

describe('a site of the reader’s own', () => {
  test('is named by any of its addresses, or by what is typed for one', () => {
    for (const typed of [
      'gazette.example',
      ' Gazette.example ',
      'www.gazette.example',
      'https://www.gazette.example/politics?id=1#top',
      'http://gazette.example:8080/',
      'gazette.example./news',
    ])
      expect(siteOf(typed)).toBe('gazette.example');
    expect(siteOf('ru.gazette.example')).toBe('ru.gazette.example');
    expect(siteOf('газета.рф')).toBe('xn--80aahjj1e.xn--p1ai');
  });

  test('is none where nothing on the web is named', () => {
    for (const typed of [
      '',
      '   ',
      'gazette',
      'com',
      'localhost:3000',
      'two words',
      '192.168.0.1',
      '[::1]',
      'about:blank',
      'chrome://extensions',
      'file:///home/report.html',
      'javascript:alert(1)',
      'data:text/html,x.y',
      'moz-extension://a.b/c',
      '*.example',
      `${'a'.repeat(64)}.example`,
    ])
      expect(siteOf(typed)).toBeNull();
  });

  test('is asked for itself, and nothing that lies below it', async () => {
    browser.permissions.request.mockResolvedValue(true);
    await switchOn('gazette.example');
    const own = [
      'https://gazette.example/*',
      'http://gazette.example/*',
      'https://www.gazette.example/*',
      'http://www.gazette.example/*',
    ];
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: own });
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({ id: 'site:gazette.example', matches: own }),
    ]);
  });

  test('is known again by every origin that was asked for it, as those of the list are', () => {
    for (const host of ['gazette.example', 'ru.gazette.example', ...OFFERED_SITES.map((site) => site.host)])
      for (const origin of originsOf(host)) expect(hostOf(origin)).toBe(host);
  });

  test('is the agency where an edition of one on the list is open, and none where the agency is read in any case', () => {
    expect(switchableSite('https://ru.armenpress.am/article/1')).toBe('armenpress.am');
    expect(switchableSite('https://notarmenpress.am/')).toBe('notarmenpress.am');
    expect(switchableSite('https://arminfo.info/full_news.php?id=1')).toBeNull();
    expect(switchableSite('https://mail.arminfo.info/')).toBeNull();
    expect(switchableSite('about:newtab')).toBeNull();
  });
});

test('switching a site off takes the script away and gives the permission back', async () => {
  browser.scripting.unregisterContentScripts.mockResolvedValue(undefined);
  expect(await switchOff('arka.am')).toEqual({ ok: true, value: false });
  expect(browser.scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['site:arka.am'] });
  expect(browser.permissions.remove).toHaveBeenCalledWith({ origins });
});

test('sites are on as far as the browser still gives the permission, whatever else it gives', async () => {
  browser.permissions.getAll.mockResolvedValue({
    origins: [
      ...origins,
      '*://*.arminfo.info/*',
      'https://arminfo.info/*',
      'https://*.example/*',
      'https://*/*',
      'https://www.gazette.example/*',
      'https://gazette.example/*',
    ],
  });
  expect(await sitesOn()).toEqual(['arka.am', 'gazette.example']);
});

test('after an update the scripts are put back, because browsers forget them', async () => {
  browser.permissions.getAll.mockResolvedValue({ origins });
  await registerSitesAgain();
  expect(browser.scripting.registerContentScripts).toHaveBeenCalledOnce();
});

test('the script in a page of a site that is on knows it from the one that runs before it', () => {
  const world = {};
  expect(isSwitchedOn(world)).toBe(false);
  sayIsSwitchedOn(world);
  expect(isSwitchedOn(world)).toBe(true);
  expect(isSwitchedOn()).toBe(false);
});
