import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { press, textWith } from '../pages/by-role.ts';
import { openQuotes } from '../pages/quote-list.ts';
import type { InSession } from './every-flow.ts';

export function openTabs(session: InSession): void {
  describe('the open tabs of a window', () => {
    let panel: Surface;

    beforeAll(async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      panel = await openQuotes(reader);
      await panel.run(openBehind, [ADDRESS.interview, ADDRESS.otherReport]);
    });
    afterAll(async () => {
      await panel.run(closeOthers);
      await session().reader.closePanel();
    });

    it('are analysed in one go, those of sites that are not allowed are left out and counted', async () => {
      await press(panel, 'button', 'Analyse open tabs…');
      await press(panel, 'button', /^Analyse \d+ tabs$/);
      const text = await textWith(panel, /(\d+) of \1 tabs done/);
      expect(text).toMatch(/^\d+ quotes$/m);
      expect(text).toContain('left out');
    });

    it('are led to with one press', async () => {
      await press(panel, 'button', 'Back to the page');
      await press(panel, 'button', 'Analyse open tabs…');
      await textWith(panel, 'Open tabs');
    });
  });
}

/** Opens pages in tabs behind the one in front. */
async function openBehind(addresses: readonly string[]): Promise<null> {
  const { tabs } = (globalThis as unknown as { browser?: Api; chrome: Api }).browser ?? chrome;
  const opened = await Promise.all(addresses.map((url) => tabs.create({ url, active: false })));
  for (let turn = 0; turn < 100; turn++) {
    const now = await Promise.all(opened.map(({ id }) => tabs.get(id)));
    if (now.every(({ status }) => status === 'complete')) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}

/** Closes every tab of this window but the one in front. */
async function closeOthers(): Promise<null> {
  const { tabs } = (globalThis as unknown as { browser?: Api; chrome: Api }).browser ?? chrome;
  const others = await tabs.query({ currentWindow: true, active: false, url: ['https://*/*', 'http://*/*'] });
  await tabs.remove(others.map(({ id }) => id));
  return null;
}

interface Tab {
  readonly id: number;
  readonly status?: string;
}
interface Api {
  readonly tabs: {
    create(how: object): Promise<Tab>;
    get(tab: number): Promise<Tab>;
    query(of: object): Promise<readonly Tab[]>;
    remove(tabs: readonly number[]): Promise<void>;
  };
}
declare const chrome: Api;
