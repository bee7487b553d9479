// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whenSettled } from '../../src/page/when-settled.ts';

/** A change of the page, and what is told of it by then. */
async function change(): Promise<void> {
  document.body.append('x');
  await Promise.resolve();
}

describe('watching a page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    document.body.textContent = '';
  });

  test('calls back once when a change is over', async () => {
    const settled = vi.fn();
    whenSettled(document, new AbortController().signal, settled);
    await change();
    await vi.advanceTimersByTimeAsync(450);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(settled).toHaveBeenCalledTimes(1);
  });

  test('waits for the last of several changes', async () => {
    const settled = vi.fn();
    whenSettled(document, new AbortController().signal, settled);
    for (let n = 0; n < 6; n++) {
      await change();
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600);
    expect(settled).toHaveBeenCalledTimes(1);
  });

  test('hears a storm of changes only a few times a second, and looks while it lasts', async () => {
    const observed = vi.spyOn(MutationObserver.prototype, 'observe');
    const settled = vi.fn();
    whenSettled(document, new AbortController().signal, settled);
    for (let n = 0; n < 1_500; n++) {
      await change();
      await vi.advanceTimersByTimeAsync(2);
    }
    expect(settled.mock.calls.length).toBeGreaterThanOrEqual(1);
    expect(observed.mock.calls.length).toBeLessThan(40);
  });

  test('ends with the signal, and after a while', async () => {
    const settled = vi.fn();
    const ending = new AbortController();
    whenSettled(document, ending.signal, settled);
    await change();
    ending.abort();
    await vi.advanceTimersByTimeAsync(2_000);
    whenSettled(document, new AbortController().signal, settled);
    await vi.advanceTimersByTimeAsync(16_000);
    await change();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(settled).not.toHaveBeenCalled();
  });
});
