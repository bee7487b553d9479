import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({ runtime: { id: 'us' as string | undefined } }));
vi.mock('../../src/platform/browser.ts', () => ({ browser }));
const { whenOutlived } = await import('../../src/platform/outlived.ts');

beforeEach(() => {
  vi.useFakeTimers();
  browser.runtime = { id: 'us' };
});
afterEach(() => vi.useRealTimers());

test('a script notices within a second that its extension is gone, once', () => {
  const gone = vi.fn();
  whenOutlived(new AbortController().signal, gone);
  vi.advanceTimersByTime(3000);
  expect(gone).not.toHaveBeenCalled();
  browser.runtime.id = undefined;
  vi.advanceTimersByTime(1000);
  expect(gone).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(5000);
  expect(gone).toHaveBeenCalledOnce();
});

test('a browser that throws where the extension was says the same', () => {
  const gone = vi.fn();
  whenOutlived(new AbortController().signal, gone);
  Object.defineProperty(browser, 'runtime', {
    configurable: true,
    get: () => {
      throw new Error('Extension context invalidated.');
    },
  });
  vi.advanceTimersByTime(1000);
  expect(gone).toHaveBeenCalledOnce();
  Object.defineProperty(browser, 'runtime', { configurable: true, writable: true, value: { id: 'us' } });
});

test('nothing is asked after the script has ended', () => {
  const stay = new AbortController();
  const gone = vi.fn();
  whenOutlived(stay.signal, gone);
  stay.abort();
  browser.runtime.id = undefined;
  vi.advanceTimersByTime(5000);
  expect(gone).not.toHaveBeenCalled();
});
