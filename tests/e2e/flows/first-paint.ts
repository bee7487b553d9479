import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find-browser.ts';
import { ADDRESS } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { textWith } from '../pages/by-role.ts';
import { openQuotes } from '../pages/quote-list.ts';
import type { InSession } from './every-flow.ts';

/**
 * Milliseconds after which something is broken and not slow: a busy machine takes a tenth of it. The figures themselves
 * are written down for the bench, where they can be looked at without a test that depends on a machine's mood.
 */
const BROKEN = 2_000;
const TIMES = 3;

export function firstPaint(session: InSession, kind: BrowserKind): void {
  describe('on a report that was analysed', () => {
    const figures: Record<string, number> = {};
    afterAll(async () => {
      await session().reader.closePanel();
      mkdirSync('.output/test', { recursive: true });
      writeFileSync(`.output/test/first-paint-${kind}.json`, JSON.stringify(figures));
    });

    it('the popup has its first words painted soon after its page is opened', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      const taken: number[] = [];
      for (let time = 0; time < TIMES; time++) {
        const popup = await reader.pressToolbarButton();
        await textWith(popup, 'Tasmagambetov');
        taken.push(await firstPaintOf(popup));
        await reader.closePopup();
      }
      figures.popup = median(taken);
      expect(figures.popup).toBeGreaterThan(0);
      expect(figures.popup).toBeLessThan(BROKEN);
    });

    it('and so has the panel', async () => {
      const panel = await openQuotes(session().reader);
      figures.sidepanel = await firstPaintOf(panel);
      expect(figures.sidepanel).toBeGreaterThan(0);
      expect(figures.sidepanel).toBeLessThan(BROKEN);
    });
  });
}

/** From the opening of the document to the first words on the screen, as the browser has noted it. */
const firstPaintOf = (surface: Surface): Promise<number> =>
  until('the first paint', () =>
    surface.run(() => {
      const noted = performance.getEntriesByName('first-contentful-paint')[0];
      return noted ? Math.max(1, Math.round(noted.startTime)) : null;
    }),
  );

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
