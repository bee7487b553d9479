// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failed } from '../../../src/platform/ports/outcome.ts';
import type { TabState } from '../../../src/platform/ports/stores.ts';
import { FRONT, fakePorts } from './fake-ports.ts';
import { analysis, article, at, sourceAnalysis, TEXT } from './fixtures.ts';
import { app, buttons, close, open, press } from './popup-driver.tsx';
import { settled } from './settled.ts';
import { wordsFor } from './words-for.ts';

const report: TabState = { state: 'report', url: null, analysis, took: 1 };
const noReport: TabState = {
  state: 'no-report',
  url: null,
  detection: {
    kind: 'other',
    score: 0,
    signals: [
      { name: 'no-attribution', count: 0 },
      { name: 'list-of-links', count: 40 },
    ],
  },
  cut: false,
};

afterEach(close);

describe('the popup on an analysed report', () => {
  it('heads the card with the headline, and names the speaker with his office at the lead, in bidi isolation', async () => {
    await open(fakePorts({ states: { 7: report } }));
    expect(app.querySelector('h1 bdi')?.textContent).toBe(article.title);
    expect(app.querySelector('.lead bdi.by')?.textContent).toBe('Imangali Tasmagambetov');
    expect(app.querySelector('.lead bdi.role')?.textContent).toBe('CSTO Secretary General');
    expect(app.querySelectorAll('h1')).toHaveLength(1);
  });

  it('gives every quotation the language of the page, whatever the interface speaks', async () => {
    await open(fakePorts({ states: { 7: report } }), 'ru');
    const words = [...app.querySelectorAll('.words')];
    expect(words.length).toBeGreaterThan(5);
    expect(document.documentElement.lang).toBe('ru');
    expect(words.every((each) => each.getAttribute('lang') === 'en' && each.getAttribute('dir') === 'auto')).toBe(true);
  });

  it('offers to read the site always, inside the press, and says what that means', async () => {
    const ports = fakePorts({ front: { ...FRONT, url: 'https://www.gazette.example/a' }, states: { 7: report } });
    await open(ports);
    const always = app.querySelector<HTMLElement>('.always [role=switch]');
    expect([always?.textContent, always?.ariaChecked]).toEqual(['Always read gazette.example', 'false']);
    always?.click();
    expect(ports.asked).toEqual(['switch on gazette.example']);
    await settled(() => undefined);
    expect(app.querySelector('.always [role=switch]')?.ariaChecked).toBe('true');
    expect(app.querySelector('[role=status]')?.textContent).toContain('are read as they open');
    await press('Always read');
    expect([...ports.sitesOn]).toEqual([]);
  });

  it('stays off where the browser refuses, and offers nothing where the site is read in any case or closed', async () => {
    const elsewhere = { ...FRONT, url: 'https://gazette.example/a' };
    await open(fakePorts({ front: elsewhere, states: { 7: report }, granted: false }));
    await press('Always read');
    expect(app.querySelector('.always [role=switch]')?.ariaChecked).toBe('false');
    expect(app.querySelector('[role=status]')?.textContent).toBe('Permission was not granted.');
    close();
    await open(fakePorts({ states: { 7: report } }));
    expect(app.querySelector('.always')).toBeNull();
    close();
    await open(fakePorts({ front: { ...FRONT, url: 'chrome://extensions/' } }));
    expect(app.querySelector('.always')).toBeNull();
  });

  it('jumps to the place of a line and closes', async () => {
    const ports = fakePorts({ states: { 7: report } });
    const { closed } = await open(ports);
    await press('sovereign right of Armenia');
    expect(ports.jumped).toHaveLength(1);
    expect(TEXT.slice(ports.jumped[0]?.start, ports.jumped[0]?.end)).toBe(ports.jumped[0]?.quote);
    expect(closed()).toBe(1);
  });

  it('stays open and says why when the place can not be reached', async () => {
    const { closed } = await open(fakePorts({ states: { 7: report }, jump: failed('page-gone') }));
    await press('sovereign right of Armenia');
    expect(app.querySelector('[role=status]')?.textContent).toBe('It was closed, or these words are no longer on it.');
    expect(closed()).toBe(0);
  });

  it('opens the panel inside the click, before anything that waits', async () => {
    const ports = fakePorts({ states: { 7: report } });
    const { closed } = await open(ports);
    const button = [...app.querySelectorAll('button')].find((each) => each.textContent === 'Open quotes');
    button?.click();
    expect(ports.asked).toEqual([`open panel ${FRONT.window}`]);
    expect(ports.wishes).toEqual([{ view: 'quotes' }]);
    expect(closed()).toBe(1);
  });

  it('copies the summary as text and as HTML and says so', async () => {
    const ports = fakePorts({ states: { 7: report } });
    await open(ports);
    await press('Copy summary');
    expect(ports.copied[0]?.text).toContain('Imangali Tasmagambetov');
    expect(ports.copied[0]?.html).toContain('<p>');
    expect(app.querySelector('[role=status]')?.textContent).toBe('Summary copied.');
  });

  it('counts the relations in words beside the bar', async () => {
    await open(fakePorts({ states: { 7: report } }));
    expect([...app.querySelectorAll('.relkey li')].map((cell) => cell.textContent)).toEqual([
      '3restates',
      '1extends',
      '1departs',
      '1unrelated',
    ]);
    expect(app.querySelector('.relbar')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('leads from a relation in the key to its quotes in the panel', async () => {
    const ports = fakePorts({ states: { 7: report } });
    const { closed } = await open(ports);
    await press('1departs');
    expect(ports.wishes).toEqual([{ view: 'quotes', relation: 'departs' }]);
    expect(closed()).toBe(1);
  });

  it('closes a quotation whose end is left out with the mark that the page has there', async () => {
    const lead = { statement: 's5', spans: [at('"When discussing the likelihood')], cut: true };
    const state: TabState = { ...report, analysis: { ...analysis, summary: { ...analysis.summary, lead } } };
    await open(fakePorts({ states: { 7: state } }));
    expect(app.querySelector('.lead .words')?.textContent).toBe('"When discussing the likelihood …"');
  });

  it('offers neither quotes nor a summary where there are no statements', async () => {
    const said = { ...analysis.said, statements: [], questions: [] };
    const summary = { ...analysis.summary, lead: null, exchanges: [], voices: [], hedged: [], unanswered: [] };
    await open(fakePorts({ states: { 7: { ...report, analysis: { ...analysis, said, summary, comparisons: {} } } } }));
    expect(buttons()).toEqual([]);
  });

  it('shows text of the page as text, whatever it looks like', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const named = analysis.said.speakers.map((speaker) => ({ ...speaker, name: hostile, role: hostile }));
    const state: TabState = {
      ...report,
      analysis: {
        ...analysis,
        article: { ...article, title: hostile, agency: hostile },
        said: { ...analysis.said, speakers: named },
      },
    };
    await open(fakePorts({ states: { 7: state } }));
    expect(app.querySelector('img')).toBeNull();
    expect(app.textContent).toContain(hostile);
  });

  it('says that a broken record leaves nothing to compare with', async () => {
    const alone: TabState = { ...report, analysis: { ...analysis, records: [], comparisons: {} } };
    await open(fakePorts({ states: { 7: alone }, model: failed('record-broken') }));
    expect(app.textContent).toContain('The record could not be read.');
    expect(app.querySelector('.relkey')).toBeNull();
  });
});

it('on the page that the record was made from says so, and shows topics instead of relations', async () => {
  await open(fakePorts({ states: { 7: { ...report, analysis: sourceAnalysis } } }));
  expect(app.textContent).toContain('This report is the source of this record');
  expect(app.textContent).toContain('as of 24 April 2024');
  expect(app.querySelector('.relation, .relkey, .relbar')).toBeNull();
  expect(app.querySelector('.lead .topic')?.textContent).toBe('obligations');
});

describe('the popup without a card', () => {
  it('says why no report was found and analyses anyway', async () => {
    const ports = fakePorts({ states: { 7: noReport }, analysed: { ok: true, value: report } });
    await open(ports);
    expect([...app.querySelectorAll('.why li')].map((reason) => reason.textContent)).toEqual([
      'No sentence with someone’s words and a verb such as “said” or “noted”',
      'Many short links, little running text',
    ]);
    await press('Analyse anyway');
    expect(ports.asked).toEqual(['analyse anyway 7']);
    expect(app.querySelector('h1')?.textContent).toBe(article.title);
  });

  it('reads a page that was not read yet: the press that opened it was the reader’s word', async () => {
    const ports = fakePorts({ analysed: { ok: true, value: report } });
    await open(ports);
    expect(ports.asked).toEqual(['analyse 7']);
    expect(app.querySelector('h1')?.textContent).toBe(article.title);
  });

  it('asks once more where the worker has dropped the reading, and then offers a button', async () => {
    const ports = fakePorts({ analysed: { ok: true, value: report } });
    await open(ports);
    await settled(() => ports.forget(7));
    expect(ports.asked).toEqual(['analyse 7', 'analyse 7']);
    expect(app.querySelector('h1')?.textContent).toBe(article.title);
    await settled(() => ports.forget(7));
    expect(ports.asked).toHaveLength(2);
    expect(buttons()).toEqual(['Analyse this page']);
  });

  it('reads it once, and offers a button when the page is loaded again while it stands open', async () => {
    const ports = fakePorts({ analysed: { ok: true, value: report } });
    await open(ports);
    await settled(() => ports.turnTo({ ...FRONT, tab: 8 }));
    expect(ports.asked).toEqual(['analyse 7']);
    expect(buttons()).toEqual(['Analyse this page']);
  });

  it('tells a page closed to extensions, with the way to look up', async () => {
    const ports = fakePorts({ front: { ...FRONT, url: 'chrome://extensions' } });
    await open(ports);
    expect(app.querySelector('h1')?.textContent).toBe('This page is closed to extensions');
    await press('Open look-up');
    expect(ports.asked).toEqual(['open panel 1']);
    expect(ports.wishes).toEqual([{ view: 'look-up' }]);
  });

  it('says at once that a page whose address the browser keeps back is closed', async () => {
    await open(fakePorts({ front: { ...FRONT, url: null } }));
    expect(app.querySelector('h1')?.textContent).toBe('This page is closed to extensions');
  });

  it('tells a page without text after trying', async () => {
    await open(fakePorts({ analysed: failed('page-unreadable') }));
    expect(app.querySelector('h1')?.textContent).toBe('No text to read here');
  });

  it('draws progress only when reading takes long enough to be noticed', async () => {
    vi.useFakeTimers();
    await open(fakePorts({ states: { 7: { state: 'reading', url: null, step: 'statements', since: Date.now() } } }));
    await settled(() => vi.advanceTimersByTimeAsync(140));
    expect(app.querySelector('[role=progressbar]')).toBeNull();
    await settled(() => vi.advanceTimersByTimeAsync(20));
    expect(app.querySelector('[role=progressbar]')).not.toBeNull();
    expect(app.querySelector('[aria-current=step]')?.textContent).toBe('Statements');
  });

  it('stops a reading that takes too long, says so, and analyses again from there', async () => {
    const reading: TabState = { state: 'reading', url: null, step: 'text', since: Date.now() - 1000 };
    const ports = fakePorts({ states: { 7: reading }, analysed: { ok: true, value: report } });
    await open(ports);
    expect(buttons()).toEqual(['Stop']);
    await press('Stop');
    expect(app.querySelector('[role=progressbar]')).toBeNull();
    expect(app.querySelector('h1')?.textContent).toBe('Stopped');
    expect(app.querySelector('main p')?.textContent).toBe('Nothing was analysed.');
    await press('Analyse again');
    expect(ports.asked).toEqual(['stop 7', 'analyse anyway 7']);
    expect(app.querySelector('h1')?.textContent).toBe(article.title);
  });

  it.each([
    ['ru', 'Остановить', 'Остановлено'],
    ['hy', 'Դադարեցնել', 'Դադարեցված է'],
  ] as const)('stops in the language of the reader: %s', async (language, stop, stopped) => {
    const ports = fakePorts({ states: { 7: { state: 'reading', url: null, step: 'text', since: Date.now() - 1000 } } });
    await open(ports, language);
    const button = [...app.querySelectorAll('main button')].find((each) => each.textContent === stop);
    expect(button).toMatchObject({ type: 'button', tabIndex: 0, disabled: false });
    await press(stop);
    expect(app.querySelector('h1')?.textContent).toBe(stopped);
  });

  it('offers another try when the worker has died over its work and none can be started', async () => {
    const ports = fakePorts({
      states: { 7: { state: 'reading', url: null, step: 'text', since: Date.now() } },
      goOn: failed('worker-gone'),
    });
    await open(ports);
    expect(app.querySelector('h1')?.textContent).toBe('No answer from the extension');
    await press('Try again');
    expect(ports.asked).toEqual(['analyse 7']);
  });

  it('asks twice a second whether a reading goes on, and gives it up for no length of time', async () => {
    vi.useFakeTimers();
    const ports = fakePorts({ states: { 7: { state: 'reading', url: null, step: 'text', since: Date.now() } } });
    await open(ports);
    expect(ports.goneOn).toEqual([7]);
    await settled(() => vi.advanceTimersByTimeAsync(1000));
    expect(ports.goneOn).toEqual([7, 7, 7]);
    expect(app.querySelector('main')?.textContent).not.toContain('busy with scripts');
    await settled(() => vi.advanceTimersByTimeAsync(60_000));
    expect(app.querySelector('h1')?.textContent).toBe('Reading this page');
    expect(app.querySelector('main')?.textContent).toContain('busy with scripts of its own');
    await settled(() => ports.write(7, report));
    const asked = ports.goneOn.length;
    await settled(() => vi.advanceTimersByTimeAsync(2000));
    expect(ports.goneOn).toHaveLength(asked);
  });

  it('shows the card as soon as the worker has written it', async () => {
    const ports = fakePorts({ states: { 7: { state: 'reading', url: null, step: 'text', since: Date.now() } } });
    await open(ports);
    await settled(() => ports.write(7, report));
    expect(app.querySelector('h1')?.textContent).toBe(article.title);
  });
});

describe('the popup on a page of which only the first part was read', () => {
  const CUT = 'This page is very long: only its first part was read.';
  const long = { ...article, cut: true } as const;

  it.each([
    ['en', CUT],
    ['ru', 'Страница очень длинная: прочитано только её начало.'],
    ['hy', 'Էջը շատ երկար է. կարդացվել է միայն սկիզբը։'],
  ] as const)('says so above the card, in %s', async (language, words) => {
    await open(fakePorts({ states: { 7: { ...report, analysis: { ...analysis, article: long } } } }), language);
    expect(app.querySelector('.notice')?.textContent).toBe(words);
  });

  it('says so where no report was found in it', async () => {
    await open(fakePorts({ states: { 7: { ...noReport, cut: true } as TabState } }));
    expect(app.querySelector('main')?.textContent).toContain(CUT);
  });

  it('says nothing of the kind on any other page', async () => {
    await open(fakePorts({ states: { 7: report } }));
    expect(app.textContent).not.toContain(CUT);
  });
});

describe('the masthead of the popup', () => {
  it('says so when the marks can not be switched because the store is full', async () => {
    const ports = fakePorts({ states: { 7: report } });
    await open({ ...ports, settings: { ...ports.settings, write: async () => failed('storage-full') } });
    await press('Marks');
    expect(app.querySelector('.message')?.textContent).toBe(wordsFor('en').t('failure.storage-full.text'));
    expect(app.querySelector('[role=switch]')?.ariaChecked).toBe('false');
  });

  it('switches the marks in the page, and shows how they stand', async () => {
    const ports = fakePorts({ states: { 7: report } });
    await open(ports);
    expect(app.querySelector('[role=switch]')?.ariaChecked).toBe('false');
    await press('Marks');
    expect((await ports.settings.read()).highlights).toBe(true);
    expect(app.querySelector('[role=switch]')?.ariaChecked).toBe('true');
  });

  it('leads to the options and closes', async () => {
    const ports = fakePorts({ states: { 7: report } });
    const { closed } = await open(ports);
    await press('Options');
    expect(ports.asked).toEqual(['open options']);
    expect(closed()).toBe(1);
  });
});

it('the popup speaks the language that was chosen as soon as it is chosen', async () => {
  const ports = fakePorts({ states: { 7: report } });
  await open(ports);
  await settled(() => ports.settings.write({ language: 'ru' }));
  expect(buttons()).toContain('Все цитаты');
});
