import type { Article } from '../domain/article/article.ts';
import { done, type Failure, type Outcome } from '../platform/ports/outcome.ts';
import type { GivenTextState, ReadingStep, TabState } from '../platform/ports/stores.ts';
import { analyseInSlices } from './analyse-in-slices.ts';
import { keepRecord } from './keep-record.ts';
import { outcomeOf } from './show-page.ts';
import type { Worker } from './worker.ts';

/** A text shorter than this is not cut to make its analysis fit into the store. UTF-16. */
const LEAST_CUT = 20_000;

const STOPPED: TabState = { state: 'stopped', url: null };

/**
 * Analyses a text that the reader gave in a window's panel, report or not, and keeps the result for that window as if it were a
 * page's. A message that comes twice is one press: the second gets what the first one came to.
 * Of a text whose analysis does not fit into the store the first half is analysed, and said to be cut.
 */
export async function analyseText(
  worker: Worker,
  window: number,
  { asked, article }: { readonly asked: number; readonly article: Article },
  stopped: AbortSignal,
): Promise<Outcome<TabState>> {
  const before = await worker.session.readText(window);
  if (before?.asked === asked && before.known.state !== 'reading') return outcomeOf(before.known);
  const show = (known: TabState): Promise<Outcome<null>> => worker.session.writeText(window, { asked, known });
  try {
    for (let part: Article = { ...article, url: null }; ; part = firstHalf(part)) {
      const known = await analysed(worker, part, show, stopped);
      if (known === null) return done(STOPPED);
      const written = await show(known);
      if (written.ok) return done(known);
      if (written.failure !== 'storage-full' || part.text.length < LEAST_CUT)
        return await showFailure(show, written.failure);
    }
  } catch {
    return showFailure(show, 'unexpected');
  }
}

type Show = (known: GivenTextState['known']) => Promise<Outcome<null>>;

async function showFailure(show: Show, failure: Failure): Promise<Outcome<TabState>> {
  const known: TabState = { state: 'failed', url: null, failure };
  await show(known);
  return outcomeOf(known);
}

/**
 * Null when the reader stopped it. A page's source is in the language of its words, as a page is. Where the record is broken, the
 * statements are compared with nothing.
 */
async function analysed(worker: Worker, article: Article, show: Show, stopped: AbortSignal): Promise<TabState | null> {
  const began = worker.now();
  const tell = (step: ReadingStep): Promise<unknown> => show({ state: 'reading', url: null, step, since: began });
  await tell('statements');
  if (stopped.aborted) return null;
  const lang = worker.languageOf(article.text, article.lang);
  const records = worker.records();
  const analysis = await analyseInSlices(worker, { ...article, lang }, records.ok ? records.value : [], {
    stopped,
    comeTo: async (step) => {
      if (step !== 'statements') await tell(step);
    },
  });
  if (analysis === null) return null;
  await keepRecord(worker);
  return { state: 'report', url: null, analysis, took: worker.now() - began };
}

/** Up to the last paragraph that ends in the first half; up to a space where none does. */
function firstHalf(article: Article): Article {
  const half = article.text.slice(0, Math.floor(article.text.length / 2));
  const end = [half.lastIndexOf('\n\n'), half.lastIndexOf(' ')].find((at) => at > 0);
  return { ...article, text: half.slice(0, end), cut: true };
}
