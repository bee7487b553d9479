import { pageClock } from '../../src/page/page-clock.ts';
import { inSlices } from '../../src/page/slices.ts';
import { LONGEST_FILE, openedFile } from '../../src/page/source/opened-file.ts';
import { readingText } from '../../src/page/source/read-text.ts';
import type { GivenTextPorts } from '../../src/platform/ports/given-text.ts';
import { failed } from '../../src/platform/ports/outcome.ts';
import { flat, send } from '../../src/platform/send.ts';
import { sessionReading } from '../../src/platform/session-store.ts';

/** What the panel is given for a text of the reader's, read only when one is given: it carries the reader of pages. */
export function givenTextPorts(): GivenTextPorts {
  const clock = pageClock(window);
  const stay = new AbortController();
  return {
    session: sessionReading(),
    open: async (file) => openedFile(new Uint8Array(await file.slice(0, LONGEST_FILE).arrayBuffer()), file.name),
    read: async (given) =>
      (await inSlices(readingText(given, document), clock, stay.signal)) ?? failed('page-unreadable'),
    analyse: async (panelOf, article) =>
      flat(await send('analyse-text', { window: panelOf, asked: Date.now(), article })),
    goOn: (panelOf) => send('go-on-text', { window: panelOf }),
    correct: async (panelOf, change) => flat(await send('correct-text', { window: panelOf, change })),
    forget: async (panelOf) => void (await send('forget-text', { window: panelOf })),
  };
}
