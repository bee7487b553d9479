import { describe, expect, it } from 'vitest';
import type { Detection } from '../../../src/domain/article/article.ts';
import type { Failure } from '../../../src/platform/ports/outcome.ts';
import { LANGUAGES } from '../../../src/ui/i18n/language.ts';
import { isClosedPage } from '../../../src/ui/view-models/closed-page.ts';
import { failureWords } from '../../../src/ui/view-models/failure-words.ts';
import { screenOf } from '../../../src/ui/view-models/screen.ts';
import { signalWords } from '../../../src/ui/view-models/signal-words.ts';
import { wordsFor } from './words-for.ts';

describe('the screen for a tab', () => {
  it('offers to analyse a page that was not read', () => {
    expect(screenOf(null, 'https://example.org/news', 'popup')).toEqual({ screen: 'unread', mayRead: true });
  });

  it('takes a page whose address stays hidden from the popup for a closed one', () => {
    expect(screenOf(null, null, 'popup')).toEqual({ screen: 'failed', failure: 'page-closed' });
  });

  it('asks for the toolbar button in the panel, to which an address is hidden before that', () => {
    expect(screenOf(null, null, 'panel')).toEqual({ screen: 'unread', mayRead: false });
  });

  it("says at once that the browser's own pages are closed", () => {
    expect(screenOf(null, 'chrome://settings', 'panel')).toEqual({ screen: 'failed', failure: 'page-closed' });
  });

  const noReport = (signals: Detection['signals']) =>
    screenOf(
      { state: 'no-report', url: null, detection: { kind: 'news', score: 0.4, signals }, cut: false },
      null,
      'panel',
    );

  it('says what is there and what speaks against a report, in this order', () => {
    const signals = [
      { name: 'own-words', count: 1 },
      { name: 'attributed-quotations', count: 3 },
    ] as const;
    expect(noReport(signals)).toEqual({
      screen: 'no-report',
      reasons: [
        { name: 'attributed-quotations', count: 3 },
        { name: 'own-words', count: 1 },
      ],
      cut: false,
    });
  });

  it('names nothing that speaks for a report where none was found', () => {
    const signals = (['one-speaker', 'agency-lead-in', 'interview-named', 'questions'] as const).map((name) => ({
      name,
      count: 2,
    }));
    expect(noReport(signals)).toMatchObject({ reasons: [] });
  });
});

it.each([
  ['about:addons', true],
  ['chrome-extension://abc/popup.html', true],
  ['https://chromewebstore.google.com/detail/x', true],
  ['https://addons.mozilla.org/en-US/firefox/', true],
  ['https://addons.mozilla.org.example.com/', false],
  ['https://arminfo.info/full_news.php?id=83320', false],
  [null, false],
])('the page %s is closed to extensions: %s', (url, closed) => {
  expect(isClosedPage(url)).toBe(closed);
});

const FAILURES: readonly Failure[] = [
  'page-closed',
  'page-unreadable',
  'page-is-pdf',
  'page-gone',
  'selection-empty',
  'record-broken',
  'worker-gone',
  'storage-full',
  'unexpected',
];

it.each(LANGUAGES)('every failure has a title and a sentence of its own in %s', (language) => {
  const all = FAILURES.map((failure) => failureWords(failure, wordsFor(language)));
  expect(new Set(all.map(({ title }) => title)).size).toBe(FAILURES.length);
  expect(new Set(all.map(({ text }) => text)).size).toBe(FAILURES.length);
});

it('puts the counts of the detection into words', () => {
  expect(signalWords({ name: 'quotations', count: 1 }, wordsFor('en'))).toBe('1 passage in quotation marks');
  expect(signalWords({ name: 'attributed-quotations', count: 5 }, wordsFor('ru'))).toBe(
    '5 цитат с указанием автора слов',
  );
  expect(signalWords({ name: 'own-words', count: 1 }, wordsFor('hy'))).toBe('Հիմնականում հեղինակի խոսքերն են');
});
