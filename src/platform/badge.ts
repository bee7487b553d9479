import { browser } from './browser.ts';
import type { Badge } from './ports/worker.ts';

/** The number beside the toolbar button, for one tab. A tab that was just closed has no badge, and that is no error. */
export function badge(): Badge {
  const write = (tab: number, text: string): Promise<void> =>
    browser.action.setBadgeText({ tabId: tab, text }).catch(() => undefined);
  return {
    show: async (tab, statements) => {
      await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BACKGROUND }).catch(() => undefined);
      await write(tab, statements > 0 ? String(statements) : '');
    },
    clear: (tab) => write(tab, ''),
  };
}

/** Quiet: a count is no alarm. */
const BACKGROUND = '#4a5568';
