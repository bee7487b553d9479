// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { done, failed } from '../../../src/platform/ports/outcome.ts';
import type { TabState } from '../../../src/platform/ports/stores.ts';
import { type FakePorts, fakePorts } from './fake-ports.ts';
import { analysis } from './fixtures.ts';
import { all, app, click, close, one, open, press, status, type } from './panel-driver.tsx';
import { settled } from './settled.ts';

const report: TabState = {
  state: 'report',
  url: null,
  analysis: { ...analysis, article: { ...analysis.article, url: null } },
  took: 1,
};
const closed: TabState = { state: 'failed', url: null, failure: 'page-is-pdf' };

const named = (name: string): HTMLElement => {
  const button = all('button').find((each) => each.textContent?.trim() === name);
  if (!button) throw new Error(`no button is named ${name}`);
  return button;
};
const choose = (name: string): Promise<void> => settled(() => named(name).click());
const inField = (event: Event): Promise<void> => settled(() => one('textarea').dispatchEvent(event));

/** The view's own parts are read on demand, one after the other. */
async function turnToText(ports: FakePorts): Promise<void> {
  await open(ports);
  await choose('Analyse text…');
  for (let turn = 0; turn < 50 && app.querySelector('.given-bar') === null; turn++)
    await settled(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

afterEach(close);

describe('the way to a text', () => {
  it.each([
    ['a PDF', closed],
    ['a closed page', { state: 'failed', url: null, failure: 'page-closed' }],
    ['a page that is no report', { state: 'no-report', url: null, cut: false, detection: NONE() }],
    ['a report', report],
  ] as const)('is open beside %s', async (_what, state) => {
    await open(fakePorts({ states: { 7: state } }));
    expect(named('Analyse text…')).toBeDefined();
  });

  it('leads to a field that has the focus, and back to the page', async () => {
    await turnToText(fakePorts({ states: { 7: closed } }));
    expect(document.activeElement).toBe(one('textarea'));
    expect(one('textarea').closest('label')?.textContent).toBe('Text');
    await choose('‹Back to the page');
    expect(app.textContent).toContain('A PDF can’t be read here');
  });

  it('can be asked for by the popup', async () => {
    const wish = { wish: { view: 'text' }, window: 1, at: Date.now() } as const;
    await open(fakePorts({ wish }));
    for (let turn = 0; turn < 50 && app.querySelector('textarea') === null; turn++)
      await settled(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(one('h1').textContent).toBe('Analyse a text');
  });
});

function NONE() {
  return { kind: 'other', score: 0, signals: [] } as const;
}

describe('a text in the field', () => {
  it('is analysed by Ctrl and Enter for this window, and the focus goes to what was found', async () => {
    const ports = fakePorts({ states: { 7: closed }, textAnalysed: done(report) });
    await turnToText(ports);
    await type('Bridge opens\n\n“Yes,” he said.');
    await inField(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
    expect(ports.asked).toContain('analyse text in 1');
    expect(ports.texts.analysed).toMatchObject([{ title: 'Bridge opens', text: '“Yes,” he said.', url: null }]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Result');
    expect(app.textContent).toContain('Imangali Tasmagambetov');
  });

  it('gets a new line by Enter alone', async () => {
    const ports = fakePorts({ states: { 7: closed } });
    await turnToText(ports);
    await type('One.');
    await press('Enter');
    expect(ports.texts.analysed).toEqual([]);
  });

  it.each([
    ['', 'There is no text here yet. Paste one, or open a file.'],
    [' \n ', 'There is no text here yet. Paste one, or open a file.'],
    ['— … —', 'No running text was found in it.'],
  ])('is not analysed when there is none: %j', async (text, why) => {
    const ports = fakePorts({ states: { 7: closed } });
    await turnToText(ports);
    await type(text);
    await choose('Analyse');
    expect(status()).toBe(why);
    expect(document.activeElement).toBe(one('textarea'));
    expect(ports.texts.analysed).toEqual([]);
  });

  it('says when the worker could not be asked, and keeps the text', async () => {
    await turnToText(fakePorts({ states: { 7: closed }, textAnalysed: failed('worker-gone') }));
    await type('“Yes,” he said.');
    await choose('Analyse');
    expect(status()).toContain('Trying again starts it anew');
    expect((one('textarea') as HTMLTextAreaElement).value).toBe('“Yes,” he said.');
  });

  it('stands in the field again when its analysis was stopped or failed', async () => {
    const ports = fakePorts({
      states: { 7: closed },
      textAnalysed: done({ state: 'failed', url: null, failure: 'storage-full' }),
    });
    await turnToText(ports);
    await type('“Yes,” he said.');
    await choose('Analyse');
    expect(app.textContent).toContain('analyse a part of the text');
    await choose('Back to the text');
    expect((one('textarea') as HTMLTextAreaElement).value).toBe('“Yes,” he said.');
  });
});

describe('a file', () => {
  const pick = async (name = 'report.md'): Promise<void> => {
    const input = one('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
    await settled(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  };

  it('comes into the field, and is read by its form', async () => {
    const ports = fakePorts({
      states: { 7: closed },
      opened: { text: '# Bridge\n\n“**Yes**,” he said.', form: 'markdown', guessed: false },
    });
    await turnToText(ports);
    await pick();
    expect(status()).toBe('Opened: report.md');
    await choose('Analyse');
    expect(ports.texts.analysed).toMatchObject([{ title: 'Bridge', text: '“Yes,” he said.' }]);
  });

  it('can be dropped', async () => {
    await turnToText(fakePorts({ states: { 7: closed }, opened: { text: '“Yes.”', form: 'plain', guessed: true } }));
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(drop, 'dataTransfer', { value: { files: [new File(['x'], 'a.txt')] } });
    await inField(drop);
    expect(drop.defaultPrevented).toBe(true);
    expect((one('textarea') as HTMLTextAreaElement).value).toBe('“Yes.”');
    expect(status()).toContain('that was guessed');
  });

  it('is refused where it is no text', async () => {
    await turnToText(fakePorts({ states: { 7: closed }, opened: null }));
    await pick('report.pdf');
    expect(status()).toContain('This file holds no plain text.');
  });
});

describe('what was found in a text', () => {
  it('shows a quote in its paragraph, and Escape leads back to what was pressed', async () => {
    const ports = fakePorts({ states: { 7: closed }, text: report });
    await turnToText(ports);
    const line = one('.cardline .open');
    line.focus();
    await settled(() => line.click());
    expect(document.activeElement).toBe(one('.place'));
    expect(report.state === 'report' && report.analysis.article.text).toContain(one('.place mark').textContent);
    await press('Escape');
    expect(app.querySelector('.place')).toBeNull();
    expect(document.activeElement).toBe(line);
    expect(ports.jumped).toEqual([]);
  });

  it('has the list of quotes, with a place in the text instead of a jump', async () => {
    const ports = fakePorts({ states: { 7: closed }, text: report });
    await turnToText(ports);
    await click('#tab-quotes');
    expect(one('.tally [role=status]').textContent).toBe('6 quotes, in the order of the text');
    await click('[data-quote=s2] .open');
    await click('.quote[data-open] .actions button');
    expect(one('.place mark').textContent).toContain('sovereign right of Armenia');
    expect(ports.jumped).toEqual([]);
  });

  it('is cited with the word that there is no address, and has no link', async () => {
    const ports = fakePorts({ states: { 7: closed }, text: report });
    await turnToText(ports);
    await click('#tab-quotes');
    await click('[data-quote=s2] .open');
    await choose('Citation');
    for (const form of [ports.copied[0]?.text, ports.copied[0]?.html])
      expect(form).toContain('a text without an address');
    expect(status()).toContain('The text has no address');
    await choose('Link');
    expect(status()).toBe('A text has no address to link to.');
    expect(ports.copied).toHaveLength(1);
  });

  it('is deleted by one press, and the field is empty again', async () => {
    const ports = fakePorts({ states: { 7: closed }, text: report });
    await turnToText(ports);
    await choose('Delete this text');
    expect(ports.asked).toContain('forget text in 1');
    expect(status()).toBe('Deleted.Undo');
    expect((one('textarea') as HTMLTextAreaElement).value).toBe('');
    expect(document.activeElement).toBe(one('textarea'));
  });

  it('comes back with one press until something else is told', async () => {
    const ports = fakePorts({ states: { 7: closed }, text: report, textAnalysed: { ok: true, value: report } });
    await turnToText(ports);
    await choose('Delete this text');
    await choose('Undo');
    if (report.state !== 'report') throw new Error('no report');
    expect(ports.texts.analysed).toEqual([report.analysis.article]);
    expect(status()).toBe('');
    await choose('Delete this text');
    await choose('Analyse');
    expect(status()).toBe('There is no text here yet. Paste one, or open a file.');
  });

  it('offers the look-up where nobody is quoted', async () => {
    if (report.state !== 'report') throw new Error('no report');
    const said = { ...report.analysis.said, statements: [] };
    const nothing = {
      ...report.analysis,
      said,
      comparisons: {},
      summary: { ...analysis.summary, lead: null, exchanges: [], voices: [], hedged: [], unanswered: [] },
    };
    await turnToText(fakePorts({ states: { 7: closed }, text: { ...report, analysis: nothing } }));
    expect(app.textContent).toContain('nobody is quoted or reported in it');
    await choose('Look up a passage');
    expect(one('#tab-look-up').getAttribute('aria-selected')).toBe('true');
  });

  it('stays when the reader turns to another tab', async () => {
    const ports = fakePorts({ states: { 7: closed }, text: report });
    await turnToText(ports);
    await settled(() => ports.turnTo({ tab: 8, window: 1, url: null }));
    expect(app.querySelector('.given-result')).not.toBeNull();
  });
});
