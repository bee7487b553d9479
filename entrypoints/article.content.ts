import { defineContentScript } from 'wxt/utils/define-content-script';
import '../src/page/current.css';
import { ARMINFO_REPORTS, isArmInfoReport } from '../src/page/arminfo-address.ts';
import { firstLook } from '../src/page/first-look.ts';
import { startVisit } from '../src/page/visit.ts';
import { whenShown } from '../src/page/when-shown.ts';
import { listen, send } from '../src/platform/messaging.ts';

/** How long a page that changed its address without a reload is given to put the new text in place. */
const SETTLED_MS = 800;

/**
 * Runs by itself on the agency's reports, and elsewhere when the reader's click put it there. When it is put there
 * again the newer one takes over: the older one's context is then invalid, and everything here ends with it.
 */
export default defineContentScript({
  matches: [...ARMINFO_REPORTS],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const visit = startVisit({
      document,
      address: () => location.href,
      isOurs: isArmInfoReport,
      detect: firstLook,
      tellRead: (reading) => void send('page-read', reading),
      tellLeft: () => void send('page-left', null),
      signal: ctx.signal,
    });
    ctx.onInvalidated(listen<'page'>({ 'read-page': () => visit.read(), jump: (place) => visit.jump(place) }));
    ctx.addEventListener(window, 'wxt:locationchange', () => ctx.setTimeout(() => visit.moved(), SETTLED_MS));
    ctx.addEventListener(window, 'pageshow', (event) => event.persisted && visit.arrive());
    whenShown(document, ctx.signal, visit.arrive);
  },
});
