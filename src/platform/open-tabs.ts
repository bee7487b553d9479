import { browser } from './browser.ts';
import type { OpenTabs } from './ports/interface.ts';

/**
 * The tabs of the window that this page stands in; of a private window those, and of any other none that is private. A browser
 * tells the address of a tab only where we may read it, so no permission is asked for; pages of our own are no tabs to speak of.
 */
export async function openTabs(): Promise<OpenTabs> {
  const own = browser.runtime.getURL('');
  const tabs = (await browser.tabs.query({ currentWindow: true })).filter(({ url }) => !url?.startsWith(own));
  const readable = tabs.flatMap(({ id, url, title, discarded, status }) =>
    id !== undefined && url !== undefined && /^https?:/.test(url)
      ? [{ tab: id, url, title: title || url, isAsleep: discarded === true || status === 'unloaded' }]
      : [],
  );
  return { readable, leftOut: tabs.length - readable.length };
}

export async function showTab(tab: number): Promise<void> {
  await browser.tabs.update(tab, { active: true });
}
