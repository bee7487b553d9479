import type { Worker } from './worker.ts';

/** The number of statements on the button of a tab, if the reader wants it there. */
export async function countOnButton(worker: Worker, tab: number, statements: number): Promise<void> {
  const { badge } = await worker.settings.read();
  if (badge) await worker.badge.show(tab, statements);
  else await worker.badge.clear(tab);
}
