import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/ui/i18n/language.ts';
import { ADDRESS } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { press, textWith } from '../pages/by-role.ts';
import { speak } from '../pages/every-look.ts';
import { openQuotes } from '../pages/quote-list.ts';
import type { InSession } from './every-flow.ts';

export function keyboard(session: InSession): void {
  describe('without a mouse', () => {
    let panel: Surface;
    /** Firefox draws rings only where its window has the focus, which a test cannot give to its sidebar. */
    const isInFront = () => session().reader.browser === 'Chromium';

    beforeAll(async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      panel = await openQuotes(reader);
    });
    afterAll(() => session().reader.closePanel());

    it('Tab comes to everything in the panel once, in its order, and is seen where it is', async () => {
      const { wanted, reached } = await walk(panel);
      expect(reached.map(({ name }) => name)).toEqual(wanted);
      if (isInFront()) expect(reached.filter(({ ringed }) => !ringed)).toEqual([]);
    });

    it('the tabs are turned by arrows, and the list of quotes is one stop', async () => {
      await press(panel, 'tab', 'Quotes');
      await panel.key('ArrowRight');
      await textWith(panel, 'The claims of this record');
      await panel.key('Home');
      await until('the list', () => panel.run(() => document.querySelectorAll('li[data-quote]').length > 0));
      expect(await panel.run(() => document.querySelectorAll('.quote .open[tabindex="0"]').length)).toBe(1);
    });

    it('and to everything in the options', async () => {
      const options = await session().reader.openOwnPage('options.html');
      await textWith(options, 'Language of the interface');
      const { wanted, reached } = await walk(options);
      expect(reached.map(({ name }) => name)).toEqual(wanted);
      expect(reached.filter(({ ringed }) => !ringed)).toEqual([]);
    });
  });

  describe('in a narrow window', () => {
    afterAll(() => session().reader.closePanel());

    it('nothing of the panel and the options is wider than it, in any language', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      const panel = await openQuotes(reader);
      const options = await reader.openOwnPage('options.html');
      await textWith(options, 'Language of the interface');
      // A window of 1280 × 1024 at 400 % has this much room. Firefox’s sidebar is narrow as it is.
      const size = { width: 320, height: 256 };
      const wide: string[] = [];
      for (const surface of [panel, options]) {
        if (reader.browser === 'Chromium') await surface.picture({ theme: 'light', size });
        for (const language of [...LANGUAGES].reverse()) {
          await speak(surface, language);
          wide.push(...(await surface.run(whatSticksOut)).map((what) => `${language}: ${what}`));
        }
      }
      if (reader.browser === 'Chromium') await panel.picture({ theme: 'light' });
      expect(wide).toEqual([]);
    });
  });
}

interface Stop {
  readonly name: string;
  /** Whether a ring or a line shows that it has the focus. */
  readonly ringed: boolean;
}

/** Presses Tab from the top of a document until it leaves it, or has gone round. */
async function walk(
  surface: Surface,
): Promise<{ readonly wanted: readonly string[]; readonly reached: readonly Stop[] }> {
  const wanted = await surface.run(stops);
  await surface.run(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
    getSelection()?.removeAllRanges();
  });
  const reached: Stop[] = [];
  // Some presses more: Firefox stops at what scrolls, and the way begins behind what was pressed last.
  for (let steps = 0; steps < wanted.length + 4; steps++) {
    await surface.key('Tab');
    const stop = await surface.run(stopNow);
    if (stop !== null && !reached.some(({ name }) => name === stop.name)) reached.push(stop);
  }
  const first = reached.findIndex(({ name }) => name === wanted[0]);
  return { wanted, reached: [...reached.slice(first), ...reached.slice(0, first)] };
}

/** What Tab should come to: of radio buttons that belong together one. */
function stops(): readonly string[] {
  const able = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ];
  return able
    .filter((each) => each.tabIndex >= 0 && each.checkVisibility() && !(each as HTMLButtonElement).disabled)
    .filter((each) => !(each instanceof HTMLInputElement && each.type === 'radio' && !each.checked))
    .map((each) =>
      (
        each.textContent ||
        (each as HTMLInputElement).name ||
        each.getAttribute('aria-labelledby') ||
        each.tagName
      ).trim(),
    );
}

function stopNow(): Stop | null {
  const at = document.activeElement as HTMLElement | null;
  if (at === null || at === document.body || at.matches('.scroll, html')) return null;
  const ringOf = (element: Element | null) =>
    element !== null &&
    ['outlineStyle', 'boxShadow'].some(
      (side) => !['none', ''].includes(getComputedStyle(element)[side as 'boxShadow']),
    );
  return {
    name: (at.textContent || (at as HTMLInputElement).name || at.getAttribute('aria-labelledby') || at.tagName).trim(),
    ringed: ringOf(at) || ringOf(at.closest('label, li')) || ringOf(at.nextElementSibling),
  };
}

/** Elements that reach beyond the right edge and are not cut off on purpose. */
function whatSticksOut(): readonly string[] {
  const room = document.documentElement.clientWidth;
  const sideways =
    document.documentElement.scrollWidth > room
      ? [`scrolls sideways: ${document.documentElement.scrollWidth} of ${room}`]
      : [];
  const out = [...document.querySelectorAll('body *')].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 1 && right > room + 1 && element.checkVisibility() && element.children.length === 0;
  });
  return [...sideways, ...out.slice(0, 3).map((element) => element.outerHTML.slice(0, 120))];
}
