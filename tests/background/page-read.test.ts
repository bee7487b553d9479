import { describe, expect, test } from 'vitest';
import { handlers } from '../../src/background/handlers.ts';
import { turns } from '../../src/background/turns.ts';
import { done } from '../../src/platform/ports/outcome.ts';
import { anArticle, aReading, REPORT_URL, workerForTests } from './worker-for-tests.ts';

const from = { tab: 7, url: REPORT_URL };

describe('a page of ours that was read by itself', () => {
  test('is analysed, stored and counted', async () => {
    const worker = workerForTests();
    await handlers(worker, turns(), turns())['page-read']({ ...aReading(), url: REPORT_URL }, from);
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'report', url: REPORT_URL });
    expect(worker.badge.on(7)).toBe('1');
  });

  test('has no badge when it is no report', async () => {
    const worker = workerForTests();
    await handlers(worker, turns(), turns())['page-read']({ ...aReading('news'), url: REPORT_URL }, from);
    expect(await worker.session.readTab(7)).toMatchObject({ state: 'no-report', url: REPORT_URL });
    expect(worker.badge.on(7)).toBe('');
  });

  test('is refused when it speaks for another site', async () => {
    const worker = workerForTests();
    const elsewhere = { tab: 7, url: 'https://evil.example/full_news.php?id=1' };
    await handlers(worker, turns(), turns())['page-read']({ ...aReading(), url: REPORT_URL }, elsewhere);
    expect(await worker.session.readTab(7)).toBeNull();
  });

  test('gives its article the address it was read at, whatever the article says', async () => {
    const worker = workerForTests();
    const reading = aReading();
    const lying = { ...reading, article: { ...anArticle(), url: 'https://elsewhere.example/' } };
    await handlers(worker, turns(), turns())['page-read']({ ...lying, url: REPORT_URL }, from);
    expect(await worker.session.readTab(7)).toMatchObject({ analysis: { article: { url: REPORT_URL } } });
  });

  test('is withdrawn when the reader leaves its address', async () => {
    const worker = workerForTests();
    const handle = handlers(worker, turns(), turns());
    await handle['page-read']({ ...aReading(), url: REPORT_URL }, from);
    await handle['page-left']({ url: REPORT_URL }, from);
    expect(await worker.session.readTab(7)).toBeNull();
    expect(worker.badge.on(7)).toBe('');
  });

  test('stays withdrawn when it is left while a slow click is still reading it', async () => {
    let finish = (): void => undefined;
    const waiting = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const worker = workerForTests({
      link: {
        read: async () => {
          await waiting;
          return done(aReading());
        },
        stop: () => undefined,
        hasRead: async () => true,
        jump: async () => done(null),
        selection: async () => '',
        fragments: async () => done([]),
        mark: async () => done(null),
      },
    });
    const handle = handlers(worker, turns(), turns());
    const asked = handle['analyse-tab']({ tab: 7 }, null);
    const left = handle['page-left']({ url: REPORT_URL }, from);
    finish();
    await Promise.all([asked, left]);
    expect(await worker.session.readTab(7)).toBeNull();
  });
});
