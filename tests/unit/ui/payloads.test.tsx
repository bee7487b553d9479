// @vitest-environment jsdom
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { afterEach, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/domain/export/formats.ts';
import type { TabState } from '../../../src/platform/ports/stores.ts';
import { PAYLOADS } from '../../fixtures/payloads.ts';
import { FRONT, fakePorts } from './fake-ports.ts';
import * as panel from './panel-driver.tsx';
import { reportOf } from './payload-report.ts';
import * as popup from './popup-driver.tsx';
import { settled } from './settled.ts';

/** In their place words that could do no harm: what is drawn of these may be drawn, and nothing else. */
const HARMLESS = ['Nobody said so', 'The talks, "Nobody said so" (it says), go on', '- Nobody', 'a\nb', 'x="y" z'];

/** So many are drawn at once: to open a window for each takes minutes. */
const TOGETHER = 20;

const stateOf = (words: string): TabState => ({ state: 'report', url: FRONT.url, analysis: reportOf(words), took: 1 });
const portsOf = (words: string) => fakePorts({ states: { 7: stateOf(words) } });

/** Each element with the names of its attributes, and where it leads to. */
function drawnIn(root: ParentNode): Set<string> {
  const found = new Set<string>();
  for (const element of root.querySelectorAll('*')) {
    found.add(element.localName);
    for (const { name, value } of element.attributes)
      found.add(/^(?:href|src|action|style)$/.test(name) ? `${element.localName} ${name}=${value}` : `… ${name}`);
  }
  return found;
}
const markup = (html: string): Set<string> => drawnIn(new DOMParser().parseFromString(html, 'text/html'));

async function inPopup(words: string) {
  const ports = portsOf(words);
  await popup.open(ports);
  const drawn = drawnIn(popup.app);
  const shown = popup.app.textContent ?? '';
  await popup.press('Copy summary');
  popup.close();
  return { drawn, shown, copied: ports.copied };
}

async function inPanel(words: string) {
  const ports = portsOf(words);
  await panel.open(ports);
  await panel.click('.open');
  const drawn = drawnIn(panel.app);
  const shown = panel.app.textContent ?? '';
  for (const button of panel.all('[data-quote] button').slice(1)) await settled(() => button.click());
  await panel.click('#tab-coverage');
  for (const more of drawnIn(panel.app)) drawn.add(more);
  panel.close();
  return { drawn, shown, copied: ports.copied };
}

const asHtml = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** What would be drawn where something was pasted. */
const pasted = ({ copied }: Awaited<ReturnType<typeof inPopup>>): Set<string> =>
  new Set(copied.flatMap(({ html }) => [...markup(html ?? '')]));

async function filesOf(words: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const { name, writer } of EXPORT_FORMATS) files.set(name, (await writer())(reportOf(words)));
  return files;
}

const more = (seen: Set<string>, than: readonly Set<string>[]): string[] =>
  [...seen].filter((each) => !than.some((harmless) => harmless.has(each)));

afterEach(() => document.body.replaceChildren());

describe('what a page says, however it is meant,', () => {
  it('are over two hundred things', () => expect(new Set(PAYLOADS).size).toBeGreaterThan(200));

  it.each([
    ['the popup', inPopup],
    ['the panel', inPanel],
  ])('is text in %s, and in what is copied there', async (_where, seenIn) => {
    const harmless: Awaited<ReturnType<typeof seenIn>>[] = [];
    for (const words of HARMLESS) harmless.push(await seenIn(words));
    expect(harmless[0]?.copied.length).toBeGreaterThan(0);
    for (let from = 0; from < PAYLOADS.length; from += TOGETHER) {
      const words = PAYLOADS.slice(from, from + TOGETHER).join(' ');
      const seen = await seenIn(words);
      expect([
        words,
        more(
          seen.drawn,
          harmless.map(({ drawn }) => drawn),
        ),
      ]).toEqual([words, []]);
      expect([words, more(pasted(seen), harmless.map(pasted))]).toEqual([words, []]);
      expect(seen.shown.replace(/\s+/g, '')).toContain(words.replace(/\s+/g, ''));
    }
    expect('ran' in globalThis).toBe(false);
    expect('ran' in {}).toBe(false);
  });

  it('is text in every file that is saved', async () => {
    const harmless: Set<string>[] = [];
    const read = (files: ReadonlyMap<string, string>): Set<string> => markup(asHtml(files.get('Markdown') ?? ''));
    for (const words of HARMLESS) harmless.push(read(await filesOf(words)));
    for (const words of PAYLOADS) {
      const files = await filesOf(words);
      expect([words, more(read(files), harmless)]).toEqual([words, []]);
      expect([words, formulasIn(files.get('CSV') ?? '')]).toEqual([words, []]);
      for (const [name, file] of files)
        if (!['Markdown', 'CSV', 'RIS'].includes(name)) expect(Object.keys(JSON.parse(file)).length).toBeGreaterThan(0);
      expect([words, tagsIn(files.get('RIS') ?? '')]).toEqual([
        words,
        tagsIn((await filesOf('Nobody said so')).get('RIS') ?? ''),
      ]);
      expect(JSON.parse(files.get('JSON') ?? '')).toEqual(JSON.parse(JSON.stringify(reportOf(words))));
    }
  });
});

/** What a library takes for its fields, one at the head of each line. */
const tagsIn = (ris: string): string[] => ris.split(/[\r\n\v\f\u0085\u2028\u2029]+/).map((line) => line.slice(0, 6));

/** Cells that a spreadsheet would calculate, whatever sign it takes for the one that parts cells. */
const formulasIn = (csv: string): string[] =>
  [',', ';', '\t']
    .flatMap((separator) => cellsOf(csv.replace(/^\uFEFF/, ''), separator))
    .filter((cell) => /^\s*(?:[=+@＝＋－＠]|-(?!\d))/.test(cell));

/** A cell is in quotation marks only where it begins with one. */
function cellsOf(csv: string, separator: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at <= csv.length; ) {
    let cell = '';
    if (csv[at] === '"') {
      for (at++; at < csv.length && (csv[at] !== '"' || csv[at + 1] === '"'); at++) {
        if (csv[at] === '"') at++;
        cell += csv[at];
      }
      at++;
    }
    while (at < csv.length && csv[at] !== separator && csv[at] !== '\n') cell += csv[at++];
    cells.push(cell);
    at++;
  }
  return cells;
}
