import type { SendingPage } from '../platform/ports/messages.ts';
import type { PageReading } from '../platform/ports/page.ts';
import type { ReadingStep } from '../platform/ports/stores.ts';
import { isSamePage } from './same-page.ts';
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
  const article = reading.article === null ? null : { ...reading.article, url };
  const { tab } = from;
  const since = worker.now();
  /** Who looks meanwhile sees that it is being read, unless something of this page is there to be seen. */
  const comeTo = async (step: ReadingStep): Promise<void> => {
    const shown = await worker.session.readTab(tab);
    if (shown?.state !== 'report' || !isSamePage(shown.url, url))
      await worker.session.writeTab(tab, { state: 'reading', url, step, since });
  };
  await showPage(worker, { tab, url, ...reading, article }, { anyway: false, stopped, comeTo });
}

function originOf(address: string): string | null {
  try {
    return new URL(address).origin;
  } catch {
    return null;
  }
}
