import { isSamePage } from '../domain/article/same-page.ts';
import type { SendingPage } from '../platform/ports/messages.ts';
import type { PageReading } from '../platform/ports/page.ts';
import type { ReadingStep } from '../platform/ports/stores.ts';
import { showPage } from './show-page.ts';
import type { Worker } from './worker.ts';

/**
 * The script in a page of one of our sites read it by itself. `url` is what the script says, `from` what the browser
 * says: a script may only speak for its own site, and its article has the address that it was read at.
 */
export async function pageRead(
  worker: Worker,
  from: SendingPage,
  { url, ...reading }: PageReading & { readonly url: string },
  stopped: AbortSignal,
): Promise<void> {
  const origin = originOf(url);
  if (origin === null || origin !== originOf(from.url)) return;
  if (!(await isStillAt(worker, from.tab, url))) return;
  const article = reading.article === null ? null : { ...reading.article, url };
  const { tab } = from;
  const since = worker.now();
  /** Who looks meanwhile sees that it is being read, unless something of this page is there to be seen. */
  const comeTo = async (step: ReadingStep): Promise<void> => {
    const shown = await worker.session.glanceAt(tab);
    if (shown?.state !== 'report' || !isSamePage(shown.url, url))
      await worker.session.writeTab(tab, { state: 'reading', url, step, since });
  };
  await showPage(worker, { tab, url, ...reading, article }, { anyway: false, stopped, comeTo });
}

/** How long the browser may take to know that a page has changed its address. Milliseconds. */
const KNOWN_AFTER = 250;

/**
 * A message whose worker died over it comes again, when the page may have changed its address and told what it read there.
 * Where the address can't be seen the message is believed.
 */
async function isStillAt(worker: Worker, tab: number, url: string): Promise<boolean> {
  const isThere = (now: string | null): boolean => now === null || isSamePage(now, url);
  if (isThere(await worker.addressOf(tab))) return true;
  await worker.wait(KNOWN_AFTER);
  return isThere(await worker.addressOf(tab));
}

function originOf(address: string): string | null {
  try {
    return new URL(address).origin;
  } catch {
    return null;
  }
}
