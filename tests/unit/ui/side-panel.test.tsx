// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { failed } from '../../../src/platform/ports/outcome.ts';
import type { TabState } from '../../../src/platform/ports/stores.ts';
import { fakePorts } from './fake-ports.ts';
import { analysis, sourceAnalysis } from './fixtures.ts';
import { all, app, choose, click, close, one, open, press, status } from './panel-driver.tsx';
import { settled } from './settled.ts';

const report: TabState = { state: 'report', url: null, analysis, took: 1 };

const shown = (): (string | undefined)[] => all('[data-quote]').map((card) => card.dataset.quote);
const opened = (): (string | undefined)[] => all('[data-open]').map((card) => card.dataset.quote);
const focused = (): string | undefined => document.activeElement?.closest<HTMLElement>('[data-quote]')?.dataset.quote;

afterEach(close);

describe('the list of quotes', () => {
  it('shows all statements in the order of the page', async () => {
    await open(fakePorts({ states: { 7: report } }));
    expect(shown()).toEqual(['s1', 's2', 's3', 's4', 's5', 's6']);
    expect(one('.tally [role=status]').textContent).toBe('6 quotes, in the order of the page');
  });

  it('says when only the first part of the page was read, also where nobody is quoted in it', async () => {
    const CUT = 'This page is very long: only its first part was read.';
    const long = { ...analysis, article: { ...analysis.article, cut: true } } as const;
    const ports = fakePorts({ states: { 7: { ...report, analysis: long } } });
    await open(ports);
    expect(one('.notice').textContent).toBe(CUT);
    const said = { ...analysis.said, statements: [] };
    await settled(() => ports.write(7, { ...report, analysis: { ...long, said, comparisons: {} } }));
    expect(one('.empty').textContent).toContain(CUT);
    await settled(() => ports.write(7, report));
    expect(app.textContent).not.toContain(CUT);
  });

  it('narrows by a press on the key to the relations, and widens by a second one', async () => {
    await open(fakePorts({ states: { 7: report } }));
    await click('.relkey button.departs');
    expect(shown()).toEqual(['s5']);
    expect(one('.relkey button.departs').getAttribute('aria-pressed')).toBe('true');
    expect(one('.tally').textContent).toContain('1 of 6 quotes');
    expect(app.textContent).toContain('A departure is not an error');
    await click('.relkey button.departs');
    expect(shown()).toHaveLength(6);
  });

  it('narrows by kind and by topic, and shows all again', async () => {
    await open(fakePorts({ states: { 7: report } }));
    await choose(0, 'indirect');
    await choose(1, 'csto-izvestia-2024-04/obligations');
    expect(shown()).toEqual(['s1', 's3']);
    await click('.tally .link');
    expect(shown()).toHaveLength(6);
  });

  it('says that nothing fits instead of showing an empty list', async () => {
    await open(fakePorts({ states: { 7: report } }));
    await click('.relkey button.departs');
    await choose(0, 'indirect');
    expect(app.textContent).toContain('No quote fits this choice.');
  });

  it('opens one card at a time, with who is meant by "he" and both sides of the evidence', async () => {
    await open(fakePorts({ states: { 7: report } }));
    await click('[data-quote=s1] .open');
    await click('[data-quote=s2] .open');
    expect(opened()).toEqual(['s2']);
    const card = one('[data-quote=s2]');
    expect(card.querySelector('.context')?.textContent).toContain('Imangali Tasmagambetov, written “he”');
    expect(card.querySelectorAll('.evidence > div')).toHaveLength(2);
    expect(card.textContent).toContain('Said on record');
    expect(card.textContent).toContain('Quoted here; reported speech in another publication of these words.');
  });

  it('copies a quote and its citation', async () => {
    const ports = fakePorts({ states: { 7: report } });
    await open(ports);
    await click('[data-quote=s2] .open');
    await click('[data-quote=s2] .actions button:nth-child(2)');
    expect(ports.copied[0]?.text).toBe(
      '“If the Armenian leadership decides to leave the organization, it will be the sovereign right of Armenia”',
    );
    expect(status()).toBe('Quote copied.');
    await click('[data-quote=s2] .actions button:nth-child(3)');
    expect(ports.copied[1]?.text).toContain('Imangali Tasmagambetov, CSTO Secretary General (direct): “If the');
    expect(ports.copied[1]?.text).toContain('ArmInfo, CSTO Secretary General: The Organization fully retains');
  });

  it('leaves what was told behind with the view and the page that it was told of', async () => {
    const ports = fakePorts({ states: { 7: report, 8: report } });
    await open(ports);
    const copied = async (): Promise<void> => {
      await click('[data-quote=s2] .open');
      await click('[data-quote=s2] .actions button:nth-child(2)');
      expect(status()).toBe('Quote copied.');
    };
    await copied();
    await click('#tab-coverage');
    expect(status()).toBe('');
    await click('#tab-quotes');
    await copied();
    await settled(() => ports.turnTo({ tab: 8, window: 1, url: 'https://gazette.example/a' }));
    expect(status()).toBe('');
  });

  it('says when the words are no longer on the page', async () => {
    await open(fakePorts({ states: { 7: report }, jump: failed('page-gone') }));
    await click('[data-quote=s1] .open');
    await click('[data-quote=s1] .actions button');
    expect(status()).toBe('It was closed, or these words are no longer on it.');
  });

  it("on the record's own page filters by topic and compares nothing", async () => {
    await open(fakePorts({ states: { 7: { ...report, analysis: sourceAnalysis } } }));
    expect(app.textContent).toContain('This report is the source of this record');
    expect(app.querySelector('.relkey, .relation')).toBeNull();
    expect([...app.querySelectorAll('select')].map((select) => select.options.length)).toEqual([3, 5, 2]);
  });
});

describe('by keys', () => {
  const reachable = (): (string | undefined)[] =>
    [...app.querySelectorAll<HTMLElement>('.open[tabindex="0"]')].map(
      (button) => button.closest<HTMLElement>('[data-quote]')?.dataset.quote,
    );

  it('the list is one stop, and arrows, Home and End move in it', async () => {
    await open(fakePorts({ states: { 7: report } }));
    expect(reachable()).toEqual(['s1']);
    await settled(() => one('[data-quote=s1] .open').focus());
    await press('ArrowDown');
    expect(focused()).toBe('s2');
    expect(reachable()).toEqual(['s2']);
    await press('End');
    expect(focused()).toBe('s6');
    await press('ArrowDown');
    expect(focused()).toBe('s6');
    await press('Home');
    expect(focused()).toBe('s1');
  });

  it('Esc closes the card and gives the focus back to it', async () => {
    await open(fakePorts({ states: { 7: report } }));
    await click('[data-quote=s2] .open');
    await settled(() => one('[data-quote=s2] .actions button').focus());
    await press('Escape');
    expect(opened()).toEqual([]);
    expect(document.activeElement).toBe(one('[data-quote=s2] .open'));
  });

  it('J shows the place in the page and C copies', async () => {
    const ports = fakePorts({ states: { 7: report } });
    await open(ports);
    await settled(() => one('[data-quote=s4] .open').focus());
    await press('j');
    await press('c');
    expect(ports.jumped[0]?.quote).toMatch(/^that the balance of forces/);
    expect(ports.copied[0]?.text).toMatch(/^the balance of forces/);
  });

  it('arrows turn the tabs and take the focus along', async () => {
    await open(fakePorts({ states: { 7: report } }));
    await settled(() => one('#tab-quotes').focus());
    await press('ArrowRight');
    expect(document.activeElement?.id).toBe('tab-coverage');
    await press('ArrowRight');
    expect(document.activeElement?.id).toBe('tab-look-up');
    expect(one('#tab-look-up').getAttribute('aria-selected')).toBe('true');
    expect(one('#view-look-up').getAttribute('aria-labelledby')).toBe('tab-look-up');
  });
});

describe('the panel follows the active tab', () => {
  it('shows the report of the tab that comes to the front', async () => {
    const other: TabState = {
      ...report,
      analysis: { ...analysis, article: { ...analysis.article, title: 'Another report' } },
    };
    const ports = fakePorts({ states: { 7: report, 8: other } });
    await open(ports);
    await settled(() => ports.turnTo({ tab: 8, window: 1, url: null }));
    expect(one('.subject .title').textContent).toBe('Another report');
  });

  it('offers to look up a passage where the page is closed', async () => {
    await open(fakePorts({ states: { 7: { state: 'failed', url: null, failure: 'page-closed' } } }));
    await click('.empty .button.first');
    expect(one('#tab-look-up').getAttribute('aria-selected')).toBe('true');
  });
});
