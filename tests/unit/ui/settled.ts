import { act } from 'preact/test-utils';
import { vi } from 'vitest';

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
