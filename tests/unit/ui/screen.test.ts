import { describe, expect, it } from 'vitest';
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

  it('gives the reasons that speak against a report', () => {
    const detection = {
      kind: 'other',
      score: 0,
      signals: [
        { name: 'questions', count: 2 },
        { name: 'too-short', count: 40 },
      ],
    } as const;
    expect(screenOf({ state: 'no-report', url: null, detection, article: null }, null, 'panel')).toEqual({
      screen: 'no-report',
      reasons: [{ name: 'too-short', count: 40 }],
      cut: false,
    });
  });

  it('gives all that was noticed when nothing speaks against it', () => {
    const detection = { kind: 'news', score: 0.4, signals: [{ name: 'quotations', count: 1 }] } as const;
    expect(screenOf({ state: 'no-report', url: null, detection, article: null }, null, 'panel')).toMatchObject({
      reasons: [{ name: 'quotations', count: 1 }],
    });
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
  expect(signalWords({ name: 'questions', count: 5 }, wordsFor('ru'))).toBe('5 вопросов');
});
