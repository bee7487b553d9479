import { Readability } from '@mozilla/readability';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { openedPage } from '../../src/cli/read-input.ts';
import { analyse } from '../../src/domain/analyse.ts';
import { readPage } from '../../src/page/read-page.ts';
import { spent } from './interleaved.ts';
import { type MeasuredPage, measuredPages } from './measured-pages.ts';

/** Over what `Readability.parse` takes on the same pages, as sums of the processor's time; parsing is counted on neither side. */
export interface PagesOverReadability {
  readonly pages: number;
  /** From a document to an article, Readability's own vote included. */
  readonly read: number;
  /** From an article to its statements, each compared with the bundled record, and the card. */
  readonly analyse: number;
}

/** Pages that are gone through before anything counts: an engine compiles what is run often. */
const WARM_UP = 40;
const OWN_ROUNDS = 5;

export function pagesOverReadability(): PagesOverReadability {
  const pages = measuredPages();
  const rounds = pages.length > 200 ? 1 : OWN_ROUNDS;
  for (let at = 0; at < WARM_UP; at++) timesOf(pages[at % pages.length] as MeasuredPage, at);
  let [readability, read, analysed] = [0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    for (const [at, page] of pages.entries()) {
      const times = timesOf(page, at + round);
      readability += times.readability;
      read += times.read;
      analysed += times.analysed;
    }
  }
  const ratio = (time: number): number => Number((time / readability).toFixed(3));
  return { pages: pages.length, read: ratio(read), analyse: ratio(analysed) };
}

const models = [bundledModel()];

/** Each side opens the page for itself: Readability takes its document to pieces. They take turns in being the first. */
function timesOf({ html, url }: MeasuredPage, turn: number): { readability: number; read: number; analysed: number } {
  let [readability, read, analysed] = [0, 0, 0];
  const theirs = (): void => {
    const document = openedPage(html, url);
    readability = spent(() => new Readability(document).parse());
  };
  const ours = (): void => {
    const document = openedPage(html, url);
    let outcome: ReturnType<typeof readPage> | null = null;
    read = spent(() => {
      outcome = readPage(document, url);
    });
    const found = outcome as ReturnType<typeof readPage> | null;
    if (found?.ok) analysed = spent(() => analyse(found.value.article, models));
  };
  for (const side of turn % 2 === 0 ? [theirs, ours] : [ours, theirs]) side();
  return { readability, read, analysed };
}
