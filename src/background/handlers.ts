import type { Handlers } from '../platform/ports/messages.ts';
import { activeRecord } from './active-record.ts';
import { analyseSample } from './analyse-sample.ts';
import { analyseTab } from './analyse-tab.ts';
import { analyseText } from './analyse-text.ts';
import { forgetText } from './forget-text.ts';
import { lookUp } from './look-up.ts';
import { pageLeft } from './page-left.ts';
import { pageRead } from './page-read.ts';
import { stopTab } from './stop-tab.ts';
import type { InTurn } from './turns.ts';
import type { Worker } from './worker.ts';

/** Which use case answers which message. What concerns one tab, or the text in one window, happens in the order it came. */
export const handlers = (worker: Worker, inTurn: InTurn, inTurnOfTexts: InTurn): Handlers<'worker'> => ({
  'page-read': async (reading, from) => {
    await inTurn(from.tab, async (stopped) => {
      if (!stopped.aborted) await pageRead(worker, from, reading, stopped);
    });
    return null;
  },
  'page-left': async (_nothing, { tab }) => {
    await inTurn(tab, () => pageLeft(worker, tab));
    return null;
  },
  'analyse-tab': ({ tab }) => inTurn(tab, (stopped) => analyseTab(worker, tab, stopped)),
  'stop-tab': async ({ tab }) => {
    await stopTab(worker, inTurn, tab);
    return null;
  },
  'analyse-text': ({ window, ...given }) =>
    inTurnOfTexts(window, (stopped) => analyseText(worker, window, given, stopped)),
  'forget-text': async ({ window }) => {
    await forgetText(worker, inTurnOfTexts, window);
    return null;
  },
  'look-up': ({ text, window }) => lookUp(worker, window, text, 'typed'),
  record: () => activeRecord(worker),
  'analyse-sample': () => analyseSample(worker),
});
