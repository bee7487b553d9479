import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find-browser.ts';
import { type Session, startSession } from '../harness/session.ts';
import { accessibility } from './accessibility.ts';
import { card } from './card.ts';
import { corrections } from './corrections.ts';
import { detection } from './detection.ts';
import { exports } from './export.ts';
import { firstPaint } from './first-paint.ts';
import { givenText } from './given-text.ts';
import { keyboard } from './keyboard.ts';
import { lookUp } from './look-up.ts';
import { marks } from './marks.ts';
import { otherPages } from './other-pages.ts';
import { ownPages } from './own-pages.ts';
import { panelViews } from './panel-views.ts';
import { paperAndPicture } from './paper-and-picture.ts';
import { pdf } from './pdf.ts';
import { pressCounts } from './press-counts.ts';
import { privacy } from './privacy.ts';
import { privateWindows } from './private-windows.ts';
import { quotes } from './quotes.ts';
import { severalQuotes } from './several-quotes.ts';
import { stoppedWorker } from './stopped-worker.ts';

/** Gives the session that is open while a test runs. */
export type InSession = () => Session;

/** All that a reader does, in one browser that stays open from the first test to the last. */
export function everyFlow(kind: BrowserKind): void {
  describe(`in ${kind}`, () => {
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

    detection(inSession);
    card(inSession);
    firstPaint(inSession, kind);
    quotes(inSession);
    panelViews(inSession);
    corrections(inSession);
    exports(inSession);
    pressCounts(inSession);
    severalQuotes(inSession);
    paperAndPicture(inSession);
    lookUp(inSession);
    marks(inSession);
    otherPages(inSession);
    pdf(inSession);
    givenText(inSession);
    privateWindows(inSession);
    stoppedWorker(inSession);
    accessibility(inSession);
    keyboard(inSession);
    ownPages(inSession);
    // Last, because it closes the browser and looks at all that it asked for.
    privacy(inSession, kind);
  });
}
