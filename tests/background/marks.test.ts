import { describe, expect, test } from 'vitest';
import { analyseSample } from '../../src/background/analyse-sample.ts';
import { analyseTab } from '../../src/background/analyse-tab.ts';
import { marksOf } from '../../src/background/mark-page.ts';
import { settingsChanged, toggleMarks } from '../../src/background/settings-changed.ts';
import { fakePageLink } from '../../src/platform/fakes/page-link.ts';
import { fakeSettingsStore } from '../../src/platform/fakes/settings-store.ts';
import { done, failed } from '../../src/platform/ports/outcome.ts';
import { analysis, sourceAnalysis } from '../unit/ui/fixtures.ts';
import { aReading, atOnce, notStopped, workerForTests } from './worker-for-tests.ts';

function workerOnReport(highlights: boolean, badge = true) {
  const link = fakePageLink({ 7: done(aReading()) });
  const settings = fakeSettingsStore({ highlights, badge });
  const analyse = atOnce(() => ({ ...analysis }));
  return { ...workerForTests({ link, settings, analyse }), link, settings };
}

describe('the marks in a page', () => {
  test('are drawn with the analysis when the reader wants them', async () => {
    const worker = workerOnReport(true);
    await analyseTab(worker, 7, { anyway: false, stopped: notStopped() });
    expect(worker.link.marked(7)).toEqual(marksOf(analysis));
  });

  test('are not drawn as long as nobody has asked for them', async () => {
    const worker = workerOnReport(false);
    await analyseTab(worker, 7, { anyway: false, stopped: notStopped() });
    expect(worker.link.marked(7)).toEqual([]);
  });

  test('come and go with the key, in the pages that are known', async () => {
    const worker = workerOnReport(false);
    await analyseTab(worker, 7, { anyway: false, stopped: notStopped() });
    await toggleMarks(worker);
    await settingsChanged(worker);
    expect(worker.link.marked(7).length).toBeGreaterThan(5);
    await toggleMarks(worker);
    await settingsChanged(worker);
    expect(worker.link.marked(7)).toEqual([]);
  });

  test('stand on each part of a statement, with its relation', () => {
    const marks = marksOf(analysis);
    expect(marks).toHaveLength(analysis.said.statements.flatMap((statement) => statement.segments).length);
    expect(new Set(marks.map(({ relation }) => relation))).toEqual(
      new Set(['restates', 'extends', 'departs', 'unrelated']),
    );
    for (const { start, end, quote } of marks) expect(analysis.article.text.slice(start, end)).toBe(quote);
  });

  test('say only that something was said on the page that the record was made from', () => {
    expect(new Set(marksOf(sourceAnalysis).map(({ relation }) => relation))).toEqual(new Set([null]));
  });
});

describe('the number on the button', () => {
  test('is left away when the reader does not want it, and comes back at once', async () => {
    const worker = workerOnReport(false, false);
    await analyseTab(worker, 7, { anyway: false, stopped: notStopped() });
    expect(worker.badge.on(7)).toBe('');
    await worker.settings.write({ badge: true });
    await settingsChanged(worker);
    expect(worker.badge.on(7)).toBe('6');
  });
});

describe('the sample', () => {
  test('is analysed like a page', async () => {
    expect(await analyseSample(workerForTests())).toMatchObject({
      ok: true,
      value: { article: { title: 'It rains' } },
    });
  });

  test('can not be shown with a broken record, and says so', async () => {
    expect(await analyseSample(workerForTests({ records: () => failed('record-broken') }))).toEqual(
      failed('record-broken'),
    );
  });
});
