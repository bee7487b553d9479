import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { allByRole, press, textOf, textWith } from '../pages/by-role.ts';
import { noteSavedFiles, savedFile } from '../pages/saved-files.ts';
import type { InSession } from './every-flow.ts';

export function ownPages(session: InSession): void {
  describe('the options', () => {
    let options: Surface;

    beforeAll(async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      options = await reader.openOwnPage('options.html');
      await textWith(options, 'Language of the interface');
      await noteSavedFiles(options);
    });

    it('show the keys as the browser has them', async () => {
      // A browser writes them in its own way, with the platform's names.
      expect(await textOf(options)).toMatch(/Open the card\s+Alt\s+Shift\s+O\s+Open the quotes\s+Alt\s+Shift\s+Q\s/);
    });

    it('show the measured figures with the command that measures them again', async () => {
      const text = await textWith(options, 'How accurate it is');
      expect(text).toMatch(/Statements, word for word/);
      expect(text).toMatch(/\b[01][.,]\d/);
      await options.run(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      await textWith(options, /npx? /);
    });

    it('take the number off the button and put it back', async () => {
      const { reader } = session();
      await press(options, 'switch', 'Count on the toolbar button');
      await reader.open(ADDRESS.interview);
      await until('no number on the button', async () => (await reader.badge()) === '' || null);
      options = await reader.openOwnPage('options.html');
      await noteSavedFiles(options);
      await press(options, 'switch', 'Count on the toolbar button');
      await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      options = await reader.openOwnPage('options.html');
      await noteSavedFiles(options);
    });

    it('make the text larger and turn the interface to another language at once', async () => {
      await press(options, 'radio', 'largest');
      await until('larger text', () => options.run(() => document.documentElement.dataset.text === 'largest'));
      await press(options, 'radio', 'normal');
      // What is pressed next stands still only when the text has its size again.
      await until('usual text', () => options.run(() => document.documentElement.dataset.text === 'normal'));
      await press(options, 'radio', 'Русский');
      await textWith(options, 'Язык интерфейса');
      await press(options, 'radio', 'English');
      await textWith(options, 'Language of the interface');
    });

    it('save what is stored as one file', async () => {
      await press(options, 'button', /^Export/);
      const { name, text } = await savedFile(options, 1);
      expect(name).toMatch(/^on-the-record-.+\.json$/);
      expect(JSON.parse(text)).toMatchObject({ settings: { language: 'en' }, results: [expect.anything()] });
      await textWith(options, `Saved as ${name}.`);
    });

    it('delete everything that is stored', async () => {
      await textWith(options, /Results for [1-9]\d* open pages?/);
      await press(options, 'button', 'Delete everything');
      await textWith(options, 'Everything was deleted.');
      await textWith(options, 'Results for 0 open pages');
      expect(await options.run(everythingStored)).toEqual([0, 0]);
    });
  });

  describe('the welcome page', () => {
    let welcome: Surface;
    let asked: number;
    beforeAll(async () => {
      const { reader, proxy } = session();
      welcome = await reader.openOwnPage('welcome.html');
      asked = proxy.asked.length;
    });
    afterAll(() => session().reader.open(ADDRESS.frontPage));

    it('says in three steps what to do', async () => {
      const text = await textWith(welcome, 'Open a report');
      expect(text.indexOf('Read the card')).toBeGreaterThan(text.indexOf('Open a report'));
      expect(text.indexOf('Open the quotes')).toBeGreaterThan(text.indexOf('Read the card'));
      expect(await welcome.run(() => document.title)).toContain('On the Record');
    });

    it('shows the card of its sample, without the network', async () => {
      await press(welcome, 'button', 'Try it on a sample');
      await textWith(welcome, 'A made-up report');
      expect((await allByRole(welcome, 'heading')).length).toBeGreaterThan(5);
      const { proxy, reader } = session();
      expect(proxy.asked.slice(asked).filter((target) => target.includes(reader.origin))).toEqual([]);
    });
  });
}

/** How much there is in both stores. */
async function everythingStored(): Promise<readonly number[]> {
  const { storage } = (globalThis as unknown as { browser?: Api }).browser ?? chrome;
  const stores = [await storage.local.get(null), await storage.session.get(null)];
  return stores.map((store) => Object.keys(store).length);
}

interface Api {
  readonly storage: Readonly<Record<'local' | 'session', { get(keys: null): Promise<object> }>>;
}
declare const chrome: Api;
