// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { done, failed } from '../../../src/platform/ports/outcome.ts';
import type { TabState } from '../../../src/platform/ports/stores.ts';
import { fakePorts } from './fake-ports.ts';
import { analysis } from './fixtures.ts';
import { all, app, choose, click, close, one, open, press, status } from './panel-driver.tsx';
import { settled } from './settled.ts';

const report: TabState = { state: 'report', url: null, analysis, took: 1 };
const shown = (): (string | undefined)[] => all('[data-quote]').map((card) => card.dataset.quote);

afterEach(close);

describe('narrowing the quotes', () => {
  it('by words typed into the box works at once', async () => {
    await open(fakePorts({ states: { 7: report } }));
    await settled(() => {
      const field = one('.one-line input') as HTMLInputElement;
      field.value = 'hypothetical';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(shown()).toEqual(['s5']);
    expect(one('.tally').textContent).toContain('1 of 6 quotes');
  });

  it('offers no choice of a speaker where only one person speaks', async () => {
    await open(fakePorts({ states: { 7: report } }));
    expect(all('.select').map((select) => select.textContent)).not.toContainEqual(expect.stringContaining('Speaker:'));
  });
});

it('the key / leads to the box for words, and types into it as into any other', async () => {
  await open(fakePorts({ states: { 7: report } }));
  await settled(() => one('[data-quote=s1] .open').focus());
  await press('/');
  const field = one('.one-line input');
  expect(document.activeElement).toBe(field);
  const slash = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
  field.dispatchEvent(slash);
  expect(slash.defaultPrevented).toBe(false);
});

it('by topic the quotes stand under the names of the topics, and arrows go through all of them', async () => {
  await open(fakePorts({ states: { 7: report } }));
  await choose(2, 'topic');
  expect(one('.tally [role=status]').textContent).toBe('6 quotes, by topic');
  const names = all('.quotes h2').map((name) => name.textContent);
  expect(names[0]).toBe('obligations');
  expect(names.at(-1)).toBe('On no topic of the record');
  expect(shown().toSorted()).toEqual(['s1', 's2', 's3', 's4', 's5', 's6']);
  await settled(() => one('.open').focus());
  await press('End');
  expect(document.activeElement?.closest<HTMLElement>('[data-quote]')?.dataset.quote).toBe(shown().at(-1));
});

describe('the export', () => {
  it('saves the whole report in each form, named after agency and day', async () => {
    const ports = fakePorts({ states: { 7: report } });
    await open(ports);
    for (const button of all('.export button[lang=en]')) await settled(() => button.click());
    expect(ports.saved.map(({ name }) => name)).toEqual([
      'ArmInfo-2024-04-24.md',
      'ArmInfo-2024-04-24.csv',
      'ArmInfo-2024-04-24.json',
      'ArmInfo-2024-04-24.annotations.jsonld',
      'ArmInfo-2024-04-24.csl.json',
      'ArmInfo-2024-04-24.ris',
    ]);
    for (const { text } of ports.saved) expect(text).toContain('Organization');
    expect(status()).toBe('Saved as ArmInfo-2024-04-24.ris.');
  });

  it('says when the browser refuses', async () => {
    await open(fakePorts({ states: { 7: report }, save: failed('unexpected') }));
    await click('.export button');
    expect(status()).toBe('The browser did not let it be saved.');
    expect(app.textContent).not.toContain('Saved as');
  });
});

describe('quotes whose words are no longer in the page', () => {
  const named = () => all('.quotes h2').map((name) => name.textContent);

  it('stand apart at the end once they were looked for in vain, and come back when they are found again', async () => {
    let there = false;
    const ports = fakePorts({ states: { 7: report } });
    await open({ ...ports, jump: async () => (there ? done(null) : failed('page-gone')) });
    await settled(() => one('[data-quote=s2] .open').focus());
    await press('j');
    expect(named()).toEqual(['No longer found in the page']);
    expect(shown()).toEqual(['s1', 's3', 's4', 's5', 's6', 's2']);
    expect(status()).toBe('It was closed, or these words are no longer on it.');
    there = true;
    await press('j');
    expect(named()).toEqual([]);
    expect(shown()).toEqual(['s1', 's2', 's3', 's4', 's5', 's6']);
  });

  it('are those of this report only', async () => {
    const ports = fakePorts({ states: { 7: report }, jump: failed('page-gone') });
    await open(ports);
    await settled(() => one('[data-quote=s2] .open').focus());
    await press('j');
    await settled(() => ports.write(7, { ...report, analysis: { ...analysis } }));
    expect(named()).toEqual([]);
  });

  it('are not made so by a page that could not be asked', async () => {
    await open(fakePorts({ states: { 7: report }, jump: failed('page-closed') }));
    await settled(() => one('[data-quote=s2] .open').focus());
    await press('j');
    expect(named()).toEqual([]);
  });
});
