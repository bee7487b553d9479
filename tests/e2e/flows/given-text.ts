import { afterEach, describe, expect, it } from 'vitest';
import { ADDRESS, testPages } from '../fixtures/pages.ts';
import type { Reader, Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { allByRole, OPEN_CARD, press, textWith } from '../pages/by-role.ts';
import { faultsInEveryLook } from '../pages/every-look.ts';
import { listed } from '../pages/quote-list.ts';
import type { InSession } from './every-flow.ts';

const REPORT = [
  'Bridge over the Arpa to open in spring',
  'The bridge over the Arpa will be opened in the spring, Minister Anahit Sample told reporters on Monday.',
  '“Armenia may leave the CSTO, that is its sovereign right,” she said.',
  'The road to the north is closed until then.',
].join('\n');

export function givenText(session: InSession): void {
  describe('a text in the place of a page', () => {
    afterEach(async () => {
      const { reader } = session();
      if (await reader.popupIsOpen()) await reader.closePopup();
      await reader.closePanel();
    });

    it('is pasted beside a PDF, analysed by keys, shown in its paragraphs, and deleted with one press', async () => {
      const panel = await fieldBesidePdf(session().reader);
      await fill(panel, REPORT);
      await panel.run(sendCtrlEnter);
      await textWith(panel, 'Anahit Sample');
      await textWith(panel, 'Bridge over the Arpa to open in spring');
      expect(await panel.run(() => document.activeElement?.getAttribute('aria-label'))).toBe('Result');

      await press(panel, 'button', /sovereign right/);
      const place = await until('the paragraph', () =>
        panel.run(() => document.querySelector('.place')?.textContent ?? null),
      );
      expect(place).toContain('The road to the north is closed until then.');
      await panel.key('Escape');
      await until('it to close', () => panel.run(() => document.querySelector('.place') === null));

      await press(panel, 'tab', 'Quotes');
      await until('the quotes', async () => (await listed(panel)) > 0);
      await press(panel, 'button', /sovereign right/);
      await textWith(panel, 'Said on record');
      await press(panel, 'button', /^Citation/, OPEN_CARD);
      await textWith(panel, 'The text has no address, and the citation says so.');
      expect(await kept(panel)).toHaveLength(1);

      await press(panel, 'button', /^Delete this text/);
      await textWith(panel, 'Deleted.');
      await until('nothing to be kept', async () => (await kept(panel)).length === 0);
      expect(await panel.run(() => document.querySelector('textarea')?.value)).toBe('');
    });

    it('is the source of a page, and read like the page', async () => {
      const panel = await fieldBesidePdf(session().reader);
      await fill(panel, testPages().get(ADDRESS.otherReport) ?? '');
      await press(panel, 'button', /^Analyse$/);
      await textWith(panel, 'Davit Hovnanian');
      await textWith(panel, '16 May 2024');
      const links = (await allByRole(panel, 'link')).map(({ name }) => name);
      expect(links.filter((name) => name.includes('gazette'))).toEqual([]);
      await press(panel, 'button', /^Delete this text/);
    });

    it('has nothing wrong for accessibility, in three languages and two themes', async () => {
      const panel = await fieldBesidePdf(session().reader);
      expect(await faultsInEveryLook(panel)).toEqual([]);
      await fill(panel, REPORT);
      await panel.run(sendCtrlEnter);
      await textWith(panel, 'Anahit Sample');
      await press(panel, 'button', /sovereign right/);
      await until('the paragraph', () => panel.run(() => document.querySelector('.place') !== null));
      expect(await faultsInEveryLook(panel)).toEqual([]);
      await press(panel, 'button', /^Delete this text/);
    });
  });
}

/** The way that a reader of a PDF takes: the popup says that it can't be read, and leads to the field. */
async function fieldBesidePdf(reader: Reader): Promise<Surface> {
  // What is known of the PDF from before is forgotten with the page that comes between.
  await reader.open(ADDRESS.plainNews);
  await reader.open(ADDRESS.pdf);
  const popup = await reader.pressToolbarButton();
  await press(popup, 'button', /^Analyse text/);
  const panel = await reader.panel();
  await until('the field', () => panel.run(() => document.activeElement?.tagName === 'TEXTAREA'));
  return panel;
}

async function fill(panel: Surface, text: string): Promise<void> {
  await panel.run((pasted) => {
    const field = document.querySelector('textarea');
    if (!field) throw new Error('There is no field for a text.');
    field.focus();
    field.value = pasted;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

function sendCtrlEnter(): null {
  const event = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
  return null;
}

/** Names under which a text is kept; of the reader's storage that lasts, nothing may hold any of its words. */
function kept(panel: Surface): Promise<readonly string[]> {
  return panel.run(async () => {
    const { storage } = (globalThis as unknown as { browser?: Api; chrome: Api }).browser ?? chrome;
    const lasting = JSON.stringify(await storage.local.get(null));
    const now = Object.keys(await storage.session.get(null)).filter((key) => key.startsWith('text:'));
    return lasting.includes('Arpa') ? [...now, 'storage.local'] : now;
  });
}

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
}
interface Api {
  readonly storage: { readonly local: Area; readonly session: Area };
}
declare const chrome: Api;
