import { beforeEach, describe, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  tabs: { get: vi.fn(), onUpdated: { addListener: vi.fn() } },
  permissions: { contains: vi.fn() },
}));
vi.mock('../../src/platform/browser.ts', () => ({ browser }));

const { addressOf, onTabMoved } = await import('../../src/platform/tabs.ts');

beforeEach(() => vi.resetAllMocks());

test.each([
  [{ status: 'loading' }],
  [{ status: 'loading', url: 'https://arminfo.info/b' }],
  [{ status: 'complete' }],
  [{}],
])('what the browser tells of a tab is told on as it is: %j', (change) => {
  const moved = vi.fn();
  onTabMoved(moved);
  browser.tabs.onUpdated.addListener.mock.lastCall?.[0](
    7,
    { ...change, title: 'A title' },
    { url: 'https://a.example/' },
  );
  expect(moved.mock.calls).toEqual([[7, change]]);
});

describe('the address that a tab shows', () => {
  test('is told where we may always see it', async () => {
    browser.tabs.get.mockResolvedValue({ url: 'https://arminfo.info/b' });
    browser.permissions.contains.mockResolvedValue(true);
    expect(await addressOf(7)).toBe('https://arminfo.info/b');
    expect(browser.permissions.contains).toHaveBeenCalledWith({ origins: ['https://arminfo.info/*'] });
  });

  test('is the newest, where the tab goes on while we look', async () => {
    browser.tabs.get.mockResolvedValueOnce({ url: 'https://arminfo.info/a' });
    browser.tabs.get.mockResolvedValueOnce({ url: 'https://arminfo.info/b' });
    browser.permissions.contains.mockResolvedValue(true);
    expect(await addressOf(7)).toBe('https://arminfo.info/b');
  });

  test('is none where it is seen only because a button was pressed there', async () => {
    browser.tabs.get.mockResolvedValue({ url: 'https://example.org/a' });
    browser.permissions.contains.mockResolvedValue(false);
    expect(await addressOf(7)).toBeNull();
  });

  test.each([[{}], [{ url: 'about:config' }]])('is none where there is none of the web: %j', async (tab) => {
    browser.tabs.get.mockResolvedValue(tab);
    expect(await addressOf(7)).toBeNull();
    expect(browser.permissions.contains).not.toHaveBeenCalled();
  });

  test('is none where the tab is gone', async () => {
    browser.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await addressOf(7)).toBeNull();
  });
});
