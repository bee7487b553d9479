import type { Handlers } from '../platform/ports/messages.ts';
import { done, type Outcome } from '../platform/ports/outcome.ts';
import { activeRecord } from './active-record.ts';
import { analyseSample } from './analyse-sample.ts';
import { analyseTab } from './analyse-tab.ts';
import { analyseText } from './analyse-text.ts';
import { correctTab, correctText } from './correct.ts';
import { pageLeft } from './forget-tab.ts';
import { forgetText } from './forget-text.ts';
import { goOn, goOnWithText } from './go-on.ts';
import { lookUp } from './look-up.ts';
import { pageRead } from './page-read.ts';
import { stopTab } from './stop-tab.ts';
import type { InTurn } from './turns.ts';
import type { Worker } from './worker.ts';

/** Which use case answers which message. What concerns one tab, or the text in one window, happens in the order it came. */
export const handlers = (worker: Worker, inTurn: InTurn, inTurnOfTexts: InTurn): Handlers<'worker'> => ({
  'page-read': async (reading, from) => {
    const read = async (stopped: AbortSignal): Promise<void> => {
      if (!stopped.aborted) await pageRead(worker, from, reading, stopped);
    };
    await inTurn(from.tab, read, reading.url);
    return null;
  },
  'page-left': async ({ url }, { tab }) => {
    await pageLeft(worker, inTurn, tab, url);
    return null;
  },
  'analyse-tab': ({ tab }) =>
    inTurn(tab, (stopped) => withoutValue(analyseTab(worker, tab, { anyway: false, stopped }))),
  'analyse-anyway': ({ tab }) =>
    inTurn(tab, (stopped) => withoutValue(analyseTab(worker, tab, { anyway: true, stopped }))),
  'go-on': async ({ tab }) => {
    await goOn(worker, inTurn, tab);
    return null;
  },
  'go-on-text': async ({ window }) => {
    await goOnWithText(worker, inTurnOfTexts, window);
    return null;
  },
  'stop-tab': async ({ tab }) => {
    await stopTab(worker, inTurn, tab);
    return null;
  },
  'analyse-text': ({ window, ...given }) =>
    inTurnOfTexts(window, (stopped) => withoutValue(analyseText(worker, window, given, stopped))),
  'forget-text': async ({ window }) => {
    await forgetText(worker, inTurnOfTexts, window);
    return null;
  },
  correct: (body) => correctTab(worker, inTurn, body),
  'correct-text': ({ window, change }) => inTurnOfTexts(window, () => correctText(worker, window, change)),
  'look-up': ({ text, window }) => lookUp(worker, window, text, 'typed'),
  record: () => activeRecord(worker),
  'analyse-sample': () => analyseSample(worker),
});

/** What was found stands in the store: it would go over the wire a second time for nothing. */
async function withoutValue(work: Promise<Outcome<unknown>>): Promise<Outcome<null>> {
  const outcome = await work;
  return outcome.ok ? done(null) : outcome;
}
