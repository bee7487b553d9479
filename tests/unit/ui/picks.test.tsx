// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { done } from '../../../src/platform/ports/outcome.ts';
import type { TabState } from '../../../src/platform/ports/stores.ts';
import type { Language } from '../../../src/ui/i18n/language.ts';
import { type FakePorts, FRONT, fakePorts } from './fake-ports.ts';
import { analysis } from './fixtures.ts';
import { all, app, click, close, one, open, status } from './panel-driver.tsx';
import { settled } from './settled.ts';
import { wordsFor } from './words-for.ts';

const report: TabState = { state: 'report', url: FRONT.url, analysis, took: 1 };

/** What comes in files of its own is read in several turns. */
async function until(is: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !is(); turn++)
    await settled(() => new Promise((resolve) => setTimeout(resolve, 10)));
  expect(is()).toBe(true);
}

const buttonIn = (name: string, within = '.pick-bar'): HTMLElement => {
  const found = [...app.querySelectorAll<HTMLElement>(`${within} button`)].find((each) => each.textContent === name);
  if (!found) throw new Error(`no button “${name}”`);
  return found;
};
const pick = (id: string): Promise<void> => click(`[data-quote=${id}] input[type=checkbox]`);

async function startPicking(ports: FakePorts, language: Language = 'en'): Promise<void> {
  await open(ports, language);
  await click('.pick-start');
  await until(() => app.querySelector('.pick-bar') !== null);
}

afterEach(close);

describe('quotes that are picked', () => {
  it('are none until the reader begins to pick, and none again when that is done', async () => {
    await open(fakePorts({ states: { 7: report } }));
    expect(all('[type=checkbox]')).toEqual([]);
    await click('.pick-start');
    await until(() => app.querySelector('.pick-bar') !== null);
    expect(all('[data-quote] [type=checkbox]')).toHaveLength(analysis.said.statements.length);
    expect(one('[data-quote=s2] [type=checkbox]').getAttribute('aria-label')).toContain('sovereign right of Armenia');
    await settled(() => buttonIn('Done').click());
    expect(all('[type=checkbox]')).toEqual([]);
  });

  it('are copied at once, in the order of the page, and a paraphrase says that it is one', async () => {
    const ports = fakePorts({ states: { 7: report } });
    await startPicking(ports);
    await pick('s2');
    await pick('s1');
    expect(one('.pick-bar [role=status]').textContent).toBe('2 quotes selected');
    await settled(() => buttonIn('Copy').click());
    await until(() => ports.copied.length > 0);
    const paragraphs = ports.copied[0]?.text.split('\n\n') ?? [];
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]).toMatch(/^Despite .* \(Imangali Tasmagambetov, paraphrase\)$/);
    expect(paragraphs[1]).toMatch(/^“If the Armenian leadership .* Armenia”$/);
    expect(ports.copied[0]?.html?.match(/<blockquote/g)).toHaveLength(2);
    expect(status()).toBe('2 quotes copied.');
  });

  it('are cited at once in the reader’s style, and the page is asked once for all links', async () => {
    const ports = fakePorts({
      states: { 7: report },
      settings: { citation: 'markdown' },
      fragments: done([':~:text=one', ':~:text=two']),
    });
    await startPicking(ports);
    await pick('s1');
    await pick('s2');
    await settled(() => buttonIn('Citation').click());
    await until(() => ports.copied.length > 0);
    expect(ports.copied[0]?.text.match(/^> — /gm)).toHaveLength(2);
    expect(ports.copied[0]?.text).toContain('#:~:text=two');
    expect(ports.copied[0]?.html).toBeNull();
    expect(ports.asked.filter((asked) => asked.startsWith('fragments'))).toHaveLength(1);
  });

  it('are saved as a file without the others', async () => {
    const ports = fakePorts({ states: { 7: report } });
    await startPicking(ports);
    await pick('s2');
    await until(() => app.querySelector('.pick-bar .export button') !== null);
    await settled(() => buttonIn('RIS', '.pick-bar .export').click());
    await until(() => ports.saved.length > 0);
    expect(ports.saved[0]?.text).toMatch(/\r\nN1 {2}- “If the Armenian leadership/);
    expect(ports.saved[0]?.text).not.toContain('main mechanisms');
  });

  it('are all that are shown, and stay picked when others are shown', async () => {
    await startPicking(fakePorts({ states: { 7: report } }));
    await settled(() => buttonIn('Select all').click());
    expect(one('.pick-bar [role=status]').textContent).toBe('6 quotes selected');
    await pick('s1');
    expect(one('.pick-bar [role=status]').textContent).toBe('5 quotes selected');
  });

  it.each(['ru', 'hy'] as const)('are spoken of in %s', async (language) => {
    await startPicking(fakePorts({ states: { 7: report } }), language);
    await settled(() => buttonIn(wordsFor(language).t('picks.all')).click());
    expect(one('.pick-bar [role=status]').textContent).toBe(wordsFor(language).count('picks.count', 6));
  });

  it('belong to their report', async () => {
    const ports = fakePorts({ states: { 7: report } });
    await startPicking(ports);
    await pick('s1');
    await settled(() => ports.write(7, { ...report, analysis: { ...analysis } }));
    expect(all('[type=checkbox]')).toEqual([]);
  });
});

describe('the export', () => {
  it('stands beside the count of the quotes', async () => {
    await open(fakePorts({ states: { 7: report } }));
    expect(one('.tally').querySelector('.export')).not.toBeNull();
    expect(all('.export')).toHaveLength(1);
  });

  it('is closed by Escape, with the focus where it was opened', async () => {
    await open(fakePorts({ states: { 7: report } }));
    const menu = one('.export') as HTMLDetailsElement;
    menu.open = true;
    await settled(() => menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(menu.open).toBe(false);
    expect(document.activeElement).toBe(menu.querySelector('summary'));
  });
});
