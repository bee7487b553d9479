// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeSettingsStore } from '../../../src/platform/fakes/settings-store.ts';
import type { SheetRequest } from '../../../src/platform/ports/sheet.ts';
import type { TabState } from '../../../src/platform/ports/stores.ts';
import { sheetAddress, sheetRequest } from '../../../src/platform/sheet-address.ts';
import { LANGUAGES } from '../../../src/ui/i18n/language.ts';
import { Sheet } from '../../../src/ui/sheet/Sheet.tsx';
import { FRONT, fakePorts } from './fake-ports.ts';
import { analysis, record } from './fixtures.ts';
import * as panel from './panel-driver.tsx';
import { settled } from './settled.ts';
import { wordsFor } from './words-for.ts';

const report: TabState = { state: 'report', url: FRONT.url, analysis, took: 1 };
let app: HTMLElement | null = null;

async function open(
  known: TabState | null,
  only: readonly string[] | null = null,
  language: 'en' | 'ru' | 'hy' = 'en',
) {
  let printed = 0;
  const request: SheetRequest = { of: { tab: 7 }, only };
  const ports = {
    settings: fakeSettingsStore({ language }),
    known: async () => known,
    record: async () => record,
    print: () => void printed++,
  };
  const root = document.body.appendChild(document.createElement('div'));
  app = root;
  await settled(() => render(<Sheet ports={ports} request={request} />, root));
  for (let turn = 0; turn < 50 && root.textContent === ''; turn++)
    await settled(() => new Promise((resolve) => setTimeout(resolve, 10)));
  return { root, printed: () => printed };
}

afterEach(() => {
  if (app) render(null, app);
  app?.remove();
  app = null;
});

describe.each(LANGUAGES)('the page for printing in %s', (language) => {
  const { t, date } = wordsFor(language);

  it('has title, source, day, address and each statement with who says it, how, and what is on record', async () => {
    const { root } = await open(report, null, language);
    expect(root.querySelector('h1')?.textContent).toBe(analysis.article.title);
    expect(root.textContent).toContain(`ArmInfo · ${date(analysis.article.publishedTime)}`);
    expect(root.querySelector('.source a')?.getAttribute('href')).toBe(analysis.article.url);
    expect(root.querySelectorAll('.said')).toHaveLength(analysis.said.statements.length);
    const second = root.querySelectorAll('.said')[1]?.textContent;
    expect(second).toMatch(/^“If the Armenian leadership .* Armenia”/);
    expect(second).toContain(`Imangali Tasmagambetov, CSTO Secretary General · ${t('kind.direct')}`);
    expect(second).toContain(`${t('relation.restates')}: `);
    expect(root.textContent).toContain(`${t('hedged.title')}: may change`);
    expect(root.querySelectorAll('.asked')).toHaveLength(1);
  });
});

describe('the page for printing', () => {
  it('prints at the press of a button, and by itself never', async () => {
    const { root, printed } = await open(report);
    expect(printed()).toBe(0);
    await settled(() => root.querySelector('button')?.click());
    expect(printed()).toBe(1);
  });

  it('has the statements that were picked, and no others', async () => {
    const { root } = await open(report, ['s2', 's5']);
    expect(root.querySelectorAll('.said')).toHaveLength(2);
  });

  it('says so where there is nothing any more, as for what belongs to a private window', async () => {
    const { root } = await open(null);
    expect(root.textContent).toBe(wordsFor('en').t('sheet.gone'));
  });
});

describe('the address of the page for printing', () => {
  it.each<SheetRequest>([
    { of: { tab: 7 }, only: null },
    { of: { text: 3 }, only: ['s1', 's20'] },
  ])('says what is asked for: %j', (request) => {
    expect(sheetRequest(new URL(sheetAddress(request), 'https://own.example').hash)).toEqual(request);
  });

  it.each(['', '#', '#tab=x', '#tab=-1', '#text=', '#tab=1e9', '#tab=9999999999999999999'])(
    'asks for nothing as %j',
    (hash) => {
      expect(sheetRequest(hash)).toBeNull();
    },
  );
});

describe('in the panel', () => {
  afterEach(panel.close);

  const choose = async (name: string): Promise<void> => {
    const found = () => panel.all('.export button').find((button) => button.textContent === name);
    for (let turn = 0; turn < 50 && !found(); turn++)
      await settled(() => new Promise((resolve) => setTimeout(resolve, 10)));
    await settled(() => found()?.click());
    await settled(() => new Promise((resolve) => setTimeout(resolve, 50)));
  };

  it('the print view is one of the ways to take a report along', async () => {
    const ports = fakePorts({ states: { 7: report } });
    await panel.open(ports);
    await choose('Print view');
    expect(ports.sheets).toEqual([{ of: { tab: 7 }, only: null }]);
  });

  it('of a private window it says that there is none', async () => {
    await panel.open(fakePorts({ states: { 7: report }, isPrivate: true }));
    await choose('Print view');
    expect(panel.status()).toBe(wordsFor('en').t('sheet.private'));
  });
});
