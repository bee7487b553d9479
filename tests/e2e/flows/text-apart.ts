import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find-browser.ts';
import { APART } from '../fixtures/apart-pages.ts';
import { type Session, startSession } from '../harness/session.ts';
import { until } from '../harness/until.ts';
import { OPEN_CARD, press, textOf, textWith } from '../pages/by-role.ts';
import { quotesFrom } from '../pages/quote-list.ts';

const QUOTED = 'To stay in the organization or to leave it is a sovereign decision';

/** Reports that do not stand in the page's own tree, in a real browser. */
export function textApart(kind: BrowserKind): void {
  describe(`a report that stands apart, in ${kind}`, () => {
    let session: Session;
    beforeAll(async () => {
      session = await startSession({ kind });
    });
    afterEach(async () => {
      if (await session.reader.popupIsOpen()) await session.reader.closePopup();
      await session.reader.closePanel();
    });
    afterAll(() => session.end());

    it.each([
      ['an open shadow root', APART.shadow],
      ['a frame of the same site', APART.frame],
    ])('in %s is read, and a quote’s place in it is jumped to', async (_where, address) => {
      const { reader } = session;
      const page = await reader.open(address);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'Davit Hovnanian');
      const panel = await quotesFrom(popup, reader);
      expect(await page.run(() => scrollY)).toBe(0);
      await press(panel, 'button', new RegExp(QUOTED));
      await press(panel, 'button', /^Jump/, OPEN_CARD);
      await until('the place to come into view', () => page.run(isShown, QUOTED));
      expect(await page.run(() => scrollY)).toBeGreaterThan(100);
    });

    it('in a frame of another site is not read, and the frame is named', async () => {
      const { reader } = session;
      await reader.open(APART.foreign);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'A good part of this page is a frame of another site');
      expect(await textOf(popup)).toContain('No report found here');
    });
  });
}

/** Runs in the page: whether the words stand in the window, in a shadow root or a frame of it. */
function isShown(words: string): boolean {
  const frame = document.querySelector('iframe');
  const inner = document.querySelector('x-report')?.shadowRoot ?? frame?.contentDocument?.body;
  const line = [...(inner?.querySelectorAll('p') ?? [])].find((one) => one.textContent?.includes(words));
  if (line === undefined) return false;
  const top = line.getBoundingClientRect().top + (frame?.getBoundingClientRect().top ?? 0);
  return top >= 0 && top <= innerHeight;
}
