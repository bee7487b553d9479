import { forgetTab } from './forget-tab.ts';
import type { Worker } from './worker.ts';

/** The reader left the address without a reload: what was shown of it no longer belongs to the tab. */
export const pageLeft = (worker: Worker, tab: number): Promise<void> => forgetTab(worker, tab);
