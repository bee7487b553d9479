import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { press, textWith } from '../pages/by-role.ts';
import { isVisible } from '../pages/is-visible.ts';
import { changedTally, listed, openQuotes, quotesFrom, tally } from '../pages/quote-list.ts';
import type { InSession } from './every-flow.ts';

export function panelViews(session: InSession): void {
  describe('the list of quotes, by keys', () => {
    let panel: Surface;
    let page: Surface;

    beforeAll(async () => {
      const { reader } = session();
      page = await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      panel = await openQuotes(reader);
      await panel.run(() => document.querySelector<HTMLElement>('[data-quote="s1"] .open')?.focus());
    });
    afterAll(() => session().reader.closePanel());

    it('arrows move in it, Home and End go to its ends', async () => {
      await panel.key('ArrowDown');
      await panel.key('ArrowDown');
      await until('the third', async () => (await focused(panel)).quote === 's3');
      await panel.key('ArrowUp');
      await until('the second', async () => (await focused(panel)).quote === 's2');
      await panel.key('End');
      const last = `s${await listed(panel)}`;
      await until('the last', async () => (await focused(panel)).quote === last);
      await panel.key('Home');
      await until('the first', async () => (await focused(panel)).quote === 's1');
    });

    it('a quote opens and Escape closes it, with the focus where it was', async () => {
      // Firefox lets Enter press a button only where its window has the focus: there `real-window.ts` presses it.
      if (session().reader.browser === 'Chromium') await panel.key('Enter');
      else await press(panel, 'button', /^Despite Armenia/);
      await until('it to open', async () => (await focused(panel)).expanded === 'true');
      await textWith(panel, 'Imangali Tasmagambetov');
      await panel.key('Escape');
      await until('it to close', async () => (await focused(panel)).expanded === 'false');
      expect((await focused(panel)).quote).toBe('s1');
    });

    it('c copies the quote', async () => {
      await panel.key('c');
      await textWith(panel, 'Quote copied.');
      expect(await session().reader.clipboard()).toContain('the organization fully retains its obligations to Yerevan');
    });

    it('j shows its place in the page', async () => {
      await panel.run(() => document.querySelector<HTMLElement>('[data-quote="s1"] .open')?.focus());
      for (const key of ['End', 'j']) await panel.key(key);
      await until('the page to scroll', () => page.run(() => scrollY > 100));
    });

    it('/ goes to the words, and what is typed there narrows the list', async () => {
      const before = await tally(panel);
      await panel.key('/');
      await until('the box', async () => (await focused(panel)).tag === 'INPUT');
      for (const letter of 'NATO') await panel.key(letter);
      const some = await changedTally(panel, before);
      expect(some.shown).toBeLessThan(before.all);
      expect(await listed(panel)).toBe(some.shown);
      await press(panel, 'button', 'Show all');
      expect(await changedTally(panel, some)).toEqual(before);
    });

    it('it stands by topic when that order is chosen', async () => {
      await choose(panel, 'by topic');
      await textWith(panel, /\d+ quotes, by topic/);
      expect(await panel.run(() => document.querySelectorAll('.quotes h2').length)).toBeGreaterThan(3);
      await choose(panel, 'as in the page');
      await textWith(panel, 'in the order of the page');
    });

    it('it narrows to one topic and to one kind when they are chosen', async () => {
      for (const start of ['obligations (', 'direct (']) {
        const before = await tally(panel);
        await choose(panel, start);
        expect((await changedTally(panel, before)).shown).toBeLessThan(before.all);
        await press(panel, 'button', 'Show all');
        await until('all of them', async () => (await tally(panel)).shown === before.all);
      }
    });

    it('quotes whose words have left the page stand apart, and say so', async () => {
      await page.run(() => document.body.replaceChildren('Nothing is left here.'));
      await panel.run(() => document.querySelector<HTMLElement>('[data-quote="s1"] .open')?.focus());
      for (const key of ['Home', 'ArrowDown', 'j']) await panel.key(key);
      await textWith(panel, 'No longer found in the page');
      await textWith(panel, 'these words are no longer on it');
      expect(
        await panel.run(() => [...document.querySelectorAll('[data-quote]')].at(-1)?.getAttribute('data-quote')),
      ).toBe('s2');
    });
  });

  describe('the coverage of the record', () => {
    let panel: Surface;
    let page: Surface;

    beforeAll(async () => {
      const { reader } = session();
      page = await reader.open(ADDRESS.otherReport);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'Hovnanian');
      panel = await quotesFrom(popup, reader);
      await press(panel, 'tab', 'Coverage');
    });
    afterAll(() => session().reader.closePanel());

    it('says how many of its claims the report carries', async () => {
      const text = await textWith(panel, /This report carries \d+ of \d+ claims/);
      const [, carried = '', all = ''] = /carries (\d+) of (\d+)/.exec(text) ?? [];
      expect(Number(all)).toBe(42);
      expect(Number(carried)).toBeGreaterThan(0);
      expect(Number(carried)).toBeLessThan(42);
      await textWith(panel, 'A claim left out is not a fault');
    });

    it('opens a topic to its claims, carried, departed from and left out', async () => {
      await panel.run(() => {
        for (const row of document.querySelectorAll<HTMLElement>('.coverage-row summary')) row.click();
      });
      const text = await textWith(panel, 'left out');
      expect(text).toContain('restates');
      expect(text).toContain('departs');
    });

    it('leads from a claim to the words that met it', async () => {
      await page.run(() => scrollTo(0, document.body.scrollHeight));
      const before = await page.run(() => scrollY);
      await press(panel, 'button', 'Jump');
      await until('the page to scroll', () => page.run((from) => scrollY !== from, before));
      await until('a passage in view', () => page.run(isVisible, 'Yerevan'));
    });
  });

  describe('the panel and the tab in front', () => {
    afterAll(() => session().reader.closePanel());

    it('says that it follows, and turns to another page with the reader', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      const panel = await openQuotes(reader);
      await textWith(panel, 'This panel follows the active tab.');
      await reader.openOwnPage('options.html');
      await textWith(panel, /This page (?:has not been read yet|is closed to extensions)/);
      await reader.open(ADDRESS.interview);
      await until('the list of quotes', async () => (await listed(panel)) > 0);
    });
  });
}

const focused = (panel: Surface) =>
  panel.run(() => {
    const at = document.activeElement;
    return {
      tag: at?.tagName ?? '',
      quote: at?.closest<HTMLElement>('[data-quote]')?.dataset.quote ?? null,
      expanded: at?.getAttribute('aria-expanded') ?? null,
    };
  });

/** Chooses the entry that begins so, in whichever of the choices has it. */
const choose = (panel: Surface, start: string) =>
  panel.run((begins) => {
    for (const select of document.querySelectorAll('select')) {
      const entry = [...select.options].find(({ text }) => text.startsWith(begins));
      if (!entry) continue;
      select.value = entry.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return;
    }
    throw new Error(`No choice begins with “${begins}”.`);
  }, start);
