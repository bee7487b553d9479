import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isSwitchedOn, sayIsSwitchedOn } from '../../src/platform/switched-on.ts';

const browser = vi.hoisted(() => ({
  permissions: { request: vi.fn(), remove: vi.fn(), getAll: vi.fn() },
  scripting: { registerContentScripts: vi.fn(), unregisterContentScripts: vi.fn() },
}));
vi.mock('../../src/platform/browser.ts', () => ({ browser }));
const { registerSitesAgain, OFFERED_SITES, sitesOn, switchOff, switchOn } = await import('../../src/platform/sites.ts');

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

test('switching a site off takes the script away and gives the permission back', async () => {
  browser.scripting.unregisterContentScripts.mockResolvedValue(undefined);
  expect(await switchOff('arka.am')).toEqual({ ok: true, value: false });
  expect(browser.scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['site:arka.am'] });
  expect(browser.permissions.remove).toHaveBeenCalledWith({ origins });
});

test('sites are on as far as the browser still gives the permission, whatever else it gives', async () => {
  browser.permissions.getAll.mockResolvedValue({
    origins: [...origins, '*://*.arminfo.info/*', 'https://*.example/*'],
  });
  expect(await sitesOn()).toEqual(['arka.am']);
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
