import type { At } from '../platform/ports/worker.ts';
import { analyseTab } from './analyse-tab.ts';
import { lookUp } from './look-up.ts';
import { toggleMarks } from './settings-changed.ts';
import type { InTurn } from './turns.ts';
import type { Worker } from './worker.ts';

/**
 * What the reader can ask for outside of our pages, in the context menu or by a key. `openPanel` is called first of all:
 * after anything that waits the browser no longer counts it as the reader's press.
 */
export function readerAsks(worker: Worker, inTurn: InTurn, openPanel: (window: number | null) => void) {
  const turnPanelTo = async ({ window }: At, view: 'quotes'): Promise<void> => {
    if (window !== null) await worker.session.writeWish({ wish: { view }, window, at: worker.now() });
  };
  /** Words selected in a panel of ours belong to no tab; then it is the window that the reader used last. */
  const lookUpIn = async (window: number | null, passage: string): Promise<void> => {
    const shownIn = window ?? (await worker.frontWindow());
    if (shownIn !== null) await lookUp(worker, shownIn, passage, 'selection');
  };
  return {
    openQuotes: ({ window }: At): void => openPanel(window),
    toggleMarks: (): void => void toggleMarks(worker),
    /** Reads and analyses the page; the panel shows what comes of it. */
    analysePage: async (at: At): Promise<void> => {
      openPanel(at.window);
      const { tab } = at;
      if (tab === null) return;
      await turnPanelTo(at, 'quotes');
      // Who asks again where no report was found, or where they stopped it, wants to see it anyway.
      const before = await worker.session.glanceAt(tab);
      const anyway = before?.state === 'no-report' || before?.state === 'stopped';
      await inTurn(tab, (stopped) => analyseTab(worker, tab, { anyway, stopped }));
    },
    lookUp: async (at: At, passage: string): Promise<void> => {
      openPanel(at.window);
      await lookUpIn(at.window, passage);
    },
    /** What is selected is not told with a key press, so the page is asked. */
    lookUpSelection: async (at: At): Promise<void> => {
      openPanel(at.window);
      const passage = at.tab === null ? '' : await worker.link.selection(at.tab);
      await lookUpIn(at.window, passage);
    },
  };
}
