import { browser } from './browser.ts';

/**
 * After an update the browser leaves what the old version's scripts have marked in open pages. Where the new one may go it
 * takes those marks away; elsewhere the old script finds out by itself (`outlived.ts`).
 */
export async function takeOldMarksAway(): Promise<void> {
  // The browser tells the address of those tabs only that we may go to.
  const open = (await browser.tabs.query({})).filter((tab) => tab.url !== undefined && tab.id !== undefined);
  await Promise.allSettled(
    open.map(({ id }) => browser.scripting.executeScript({ target: { tabId: id as number }, func: clearOurs })),
  );
}

/** Runs in the page, as text: it can't see what stands around it. The names are those of `src/page/places`. */
function clearOurs(): void {
  for (const name of [...CSS.highlights.keys()]) if (name.startsWith('otr-')) CSS.highlights.delete(name);
}
