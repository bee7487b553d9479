import { beforeEach, describe, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  tabs: { onUpdated: { addListener: vi.fn() } },
  permissions: { contains: vi.fn() },
}));
vi.mock('../../src/platform/browser.ts', () => ({ browser }));

const { onTabMoved } = await import('../../src/platform/tabs.ts');

/** What is told when the browser says so of tab 7. */
async function told(change: object, now: object): Promise<readonly unknown[][]> {
  const moved = vi.fn();
  onTabMoved(moved);
  await browser.tabs.onUpdated.addListener.mock.lastCall?.[0](7, change, now);
  return moved.mock.calls;
}

beforeEach(() => vi.resetAllMocks());

describe('a tab that goes somewhere', () => {
  test('has the address that the browser tells', async () => {
    const url = 'https://arminfo.info/b';
    expect(await told({ status: 'loading', url }, { url: 'https://arminfo.info/a' })).toEqual([
      [7, { status: 'loading', url }],
    ]);
    expect(browser.permissions.contains).not.toHaveBeenCalled();
  });

  test('has the one that it has now, where the browser tells none and we may always see it', async () => {
    browser.permissions.contains.mockResolvedValue(true);
    const url = 'https://arminfo.info/b';
    expect(await told({ status: 'loading' }, { url })).toEqual([[7, { status: 'loading', url }]]);
    expect(browser.permissions.contains).toHaveBeenCalledWith({ origins: ['https://arminfo.info/*'] });
  });

  test('has none where it is seen only because a button was pressed there', async () => {
    browser.permissions.contains.mockResolvedValue(false);
    expect(await told({ status: 'loading' }, { url: 'https://example.org/a' })).toEqual([[7, { status: 'loading' }]]);
  });

  test.each([[{}], [{ url: 'about:config' }]])('has none where there is none of the web: %j', async (now) => {
    expect(await told({ status: 'loading' }, now)).toEqual([[7, { status: 'loading' }]]);
    expect(browser.permissions.contains).not.toHaveBeenCalled();
  });

  test('is not asked about when it has come to rest', async () => {
    expect(await told({ status: 'complete' }, { url: 'https://arminfo.info/b' })).toEqual([
      [7, { status: 'complete' }],
    ]);
  });
});
