import { describe, expect, test } from 'vitest';
import { analyseText } from '../../src/background/analyse-text.ts';
import { forgetText } from '../../src/background/forget-text.ts';
import { handlers } from '../../src/background/handlers.ts';
import { turns } from '../../src/background/turns.ts';
import type { Article } from '../../src/domain/article/article.ts';
import { fakeSessionStore } from '../../src/platform/fakes/session-store.ts';
import { done, failed } from '../../src/platform/ports/outcome.ts';
import {
  anArticle,
  aRecord,
  atOnce,
  notStopped,
  progress,
  standInAnalyse,
  workerForTests,
} from './worker-for-tests.ts';

const given = (text?: string, asked = 1): { readonly asked: number; readonly article: Article } => ({
  asked,
  article: { ...anArticle(text), url: null },
});

describe('a text that the reader gave', () => {
  test('is analysed and kept for the window that it was given in, and counts on no button', async () => {
    const worker = workerForTests();
    const outcome = await analyseText(worker, 3, given(), notStopped());
    expect(outcome).toMatchObject({ ok: true, value: { state: 'report', url: null } });
    expect(await worker.session.readText(3)).toEqual({ asked: 1, known: outcome.ok && outcome.value });
    expect(await worker.session.readText(4)).toBeNull();
    expect(await worker.session.knownTabs()).toEqual([]);
    expect(await worker.session.readRecord()).toEqual(aRecord);
  });

  test('is shown also when it is no report', async () => {
    const outcome = await analyseText(workerForTests(), 3, given('Only the news of the day.'), notStopped());
    expect(outcome).toMatchObject({ ok: true, value: { state: 'report' } });
  });

  test('is in the language of its words, whatever is declared', async () => {
    const worker = workerForTests({
      languageOf: (text, hint) => (text.startsWith('Բաց') && hint === 'und' ? 'hy' : ''),
    });
    const { asked, article } = given('Բաց է կամուրջը։');
    const outcome = await analyseText(worker, 3, { asked, article: { ...article, lang: 'und' } }, notStopped());
    expect(outcome).toMatchObject({ ok: true, value: { analysis: { article: { lang: 'hy' } } } });
  });

  test('has no address, whatever its article says', async () => {
    const article = anArticle();
    const outcome = await analyseText(workerForTests(), 3, { asked: 1, article }, notStopped());
    expect(outcome).toMatchObject({ ok: true, value: { analysis: { article: { url: null } } } });
  });

  test('is analysed once when its message comes twice, and anew at the next press', async () => {
    let times = 0;
    const worker = workerForTests({
      analyse: (...text) => {
        times++;
        return standInAnalyse(...text);
      },
    });
    const first = await analyseText(worker, 3, given(), notStopped());
    expect(await analyseText(worker, 3, given(), notStopped())).toEqual(first);
    expect(times).toBe(1);
    await analyseText(worker, 3, given('"It snows," he said.', 2), notStopped());
    expect(times).toBe(2);
  });

  test('is analysed again when a worker died over it', async () => {
    const worker = workerForTests();
    await worker.session.writeText(3, {
      asked: 1,
      known: { state: 'reading', url: null, step: 'statements', since: 0 },
    });
    expect(await analyseText(worker, 3, given(), notStopped())).toMatchObject({ ok: true, value: { state: 'report' } });
  });

  test('is cut to its first half, and said to be, until what is found fits into the store', async () => {
    const paragraphs = Array.from({ length: 400 }, () => 'word '.repeat(40).trim()).join('\n\n');
    const worker = workerForTests({ session: fakeSessionStore(60_000) });
    const outcome = await analyseText(worker, 3, given(paragraphs), notStopped());
    expect(outcome).toMatchObject({ ok: true, value: { state: 'report', analysis: { article: { cut: true } } } });
    const text = outcome.ok && outcome.value.state === 'report' ? outcome.value.analysis.article.text : '';
    expect(paragraphs.startsWith(text)).toBe(true);
    expect(text).toMatch(/word$/);
    expect(text.length).toBeGreaterThan(paragraphs.length / 4);
  });

  test('is said not to fit where hardly anything is left of it', async () => {
    const worker = workerForTests({ session: fakeSessionStore(500) });
    const outcome = await analyseText(worker, 3, given('word '.repeat(1000)), notStopped());
    expect(outcome).toEqual(failed('storage-full'));
    expect(await worker.session.readText(3)).toMatchObject({ known: { state: 'failed', failure: 'storage-full' } });
  });

  test('has its statements shown without a comparison when the record is broken', async () => {
    const worker = workerForTests({ records: () => failed('record-broken') });
    expect(await analyseText(worker, 3, given(), notStopped())).toMatchObject({
      ok: true,
      value: { state: 'report', analysis: { records: [] } },
    });
  });

  test('whose analysis throws is a failure that is written down', async () => {
    const worker = workerForTests({
      analyse: () => {
        throw new Error('a bug');
      },
    });
    expect(await analyseText(worker, 3, given(), notStopped())).toEqual(failed('unexpected'));
    expect(await worker.session.readText(3)).toMatchObject({ known: { state: 'failed', failure: 'unexpected' } });
  });

  test('says what it has come to while it takes long', async () => {
    let clock = 0;
    const worker = workerForTests({
      now: () => (clock += 1_500),
      analyse: function* (article, records) {
        for (let step = 0; step < 3; step++) yield progress('statements');
        for (let step = 0; step < 3; step++) yield progress('comparison');
        return yield* standInAnalyse(article, records);
      },
    });
    const steps: unknown[] = [];
    worker.session.watch(async () => {
      const state = await worker.session.readText(3);
      steps.push(state?.known.state === 'reading' ? state.known.step : state?.known.state);
    });
    await analyseText(worker, 3, given(), notStopped());
    expect(steps).toEqual(['statements', 'comparison', 'report']);
  });
});

describe('deleting a text', () => {
  test('keeps nothing of it, and leaves that of another window', async () => {
    const worker = workerForTests();
    await analyseText(worker, 3, given(), notStopped());
    await analyseText(worker, 4, given(), notStopped());
    await forgetText(worker, turns(), 3);
    expect(await worker.session.readText(3)).toBeNull();
    expect(await worker.session.readText(4)).not.toBeNull();
  });

  test('ends its analysis, which comes to nothing afterwards', async () => {
    let go = (): void => undefined;
    const paused = new Promise<void>((resolve) => {
      go = resolve;
    });
    let clock = 0;
    const worker = workerForTests({
      now: () => (clock += 100),
      pause: () => paused,
      analyse: function* (article, records) {
        yield progress('comparison');
        return yield* atOnce(() => {
          throw new Error('it was stopped');
        })(article, records);
      },
    });
    const { 'analyse-text': analyse, 'forget-text': forget } = handlers(worker, turns(), turns());
    const analysing = analyse({ window: 3, ...given() }, null);
    await new Promise((resolve) => setTimeout(resolve));
    const forgetting = forget({ window: 3 }, null);
    go();
    await forgetting;
    expect(await analysing).toEqual(done(null));
    expect(await worker.session.readText(3)).toBeNull();
  });
});
