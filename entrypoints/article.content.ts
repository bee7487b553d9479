import { defineContentScript } from 'wxt/utils/define-content-script';
import '../src/page/places/current.css';
import '../src/page/places/marks.css';
import { firstLook } from '../src/page/first-look.ts';
import { pageClock } from '../src/page/page-clock.ts';
import { isSiteReport, reportPatterns } from '../src/page/sites/sites.ts';
import { startVisit } from '../src/page/visit.ts';
import { whenMoved } from '../src/page/when-moved.ts';
import { whenShown } from '../src/page/when-shown.ts';
import { whenThere } from '../src/page/when-there.ts';
import { PAGE_SHAPES } from '../src/platform/message-shapes.ts';
import { listen, send } from '../src/platform/messaging.ts';
import { outlivedAfter } from '../src/platform/outlived.ts';
import { isSwitchedOn } from '../src/platform/switched-on.ts';

/** Runs by itself on the agencies' reports, elsewhere when the reader's click put it there. The newest takes over. */
export default defineContentScript({
  matches: reportPatterns(),
  runAt: 'document_idle',
  main(context) {
    const { signal } = context;
    const visit = startVisit({
      document,
      address: () => location.href,
      clock: pageClock(window),
      isOurs: (address) => isSiteReport(address) || isSwitchedOn(),
      detect: firstLook,
      tellRead: (reading) => void send('page-read', reading),
      tellLeft: (url) => void send('page-left', { url }),
      signal,
    });
    const mark = outlivedAfter(visit.mark, signal, () => context.abort());
    const read = () => whenThere(document).then(visit.read);
    const does = { 'read-page': read, 'stop-reading': visit.stop, 'has-read': visit.hasRead, jump: visit.jump, mark };
    context.onInvalidated(listen<'page'>(does, PAGE_SHAPES));
    whenMoved(window, signal, () => visit.moved());
    window.addEventListener('pageshow', (event) => event.persisted && void visit.arrive(), { signal });
    whenShown(document, signal, () => void visit.arrive());
  },
});
