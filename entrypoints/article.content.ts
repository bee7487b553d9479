import { defineContentScript } from 'wxt/utils/define-content-script';
import '../src/page/places/current.css';
import '../src/page/places/marks.css';
import { firstLook } from '../src/page/first-look.ts';
import { pageClock } from '../src/page/page-clock.ts';
import { isSiteReport, reportPatterns } from '../src/page/sites/sites.ts';
import { startVisit } from '../src/page/visit.ts';
import { whenShown } from '../src/page/when-shown.ts';
import { PAGE_SHAPES } from '../src/platform/message-shapes.ts';
import { listen, send } from '../src/platform/messaging.ts';
import { settingsStore } from '../src/platform/settings-store.ts';
import { switchedOn } from '../src/platform/switched-on.ts';

/**
 * Runs by itself on the agencies' reports, and elsewhere when the reader's click put it there. When it is put there
 * again the newer one takes over: the older one's context is then invalid, and everything here ends with it.
 */
export default defineContentScript({
  matches: reportPatterns(),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const sites = switchedOn(settingsStore());
    const visit = startVisit({
      document,
      address: () => location.href,
      clock: pageClock(window),
      isOurs: (address) => isSiteReport(address) || sites.includes(address),
      detect: firstLook,
      tellRead: (reading) => void send('page-read', reading),
      tellLeft: () => void send('page-left', null),
      signal: ctx.signal,
    });
    const { read, stop, jump, mark } = visit;
    ctx.onInvalidated(listen<'page'>({ 'read-page': read, 'stop-reading': stop, jump, mark }, PAGE_SHAPES));
    ctx.addEventListener(window, 'wxt:locationchange', () => visit.moved());
    ctx.addEventListener(window, 'pageshow', (event) => event.persisted && void visit.arrive());
    whenShown(document, ctx.signal, () => void sites.ready.then(visit.arrive));
  },
});
