import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find-browser.ts';
import { type Session, startSession } from '../harness/session.ts';
import type { InSession } from './every-flow.ts';
import { fullStore } from './full-store.ts';
import { longReport } from './long-report.ts';
import { openTabs } from './open-tabs.ts';
import { tabLife } from './tab-life.ts';
import { update } from './update.ts';

/**
 * What is brought about through a page of the extension's own: tabs by the dozen, a store that is full, an update. In a browser of
 * its own, since Firefox takes what a tab loads that was opened so for a request of the extension's.
 */
export function throughOwnPages(kind: BrowserKind): void {
  describe(`brought about through a page of its own, in ${kind}`, () => {
    let session: Session | null = null;
    const inSession: InSession = () => {
      if (session === null) throw new Error('The browser did not start.');
      return session;
    };
    beforeAll(async () => {
      session = await startSession({ kind });
    });
    afterAll(async () => {
      await session?.end();
    });

    tabLife(inSession);
    openTabs(inSession);
    longReport(inSession);
    fullStore(inSession);
    update(inSession);
  });
}
