import { act } from 'preact/test-utils';
import { afterAll, vi } from 'vitest';

// Preact looks for the next frame a moment after the last drawing; the document must still be there then.
afterAll(async () => {
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve, 150));
});

const answers = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
};

/**
 * Does something and waits until every port has answered, what is loaded on demand is there and everything is drawn.
 * Fake timers don't hinder it: it waits for no time.
 */
export async function settled(work: () => unknown): Promise<void> {
  await act(async () => {
    await work();
    await answers();
  });
  // Twice: a view that was loaded may load a part of itself.
  for (let round = 0; round < 2; round++) {
    await act(async () => {
      await vi.dynamicImportSettled();
      await answers();
    });
  }
}
