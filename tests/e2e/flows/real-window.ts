import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find-browser.ts';
import { ADDRESS, ON_RECORD } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { selectWords } from '../harness/select-words.ts';
import { type Session, startSession } from '../harness/session.ts';
import { pause, until } from '../harness/until.ts';
import { startVirtualScreen, type VirtualScreen } from '../harness/virtual-screen.ts';
import { press, textWith } from '../pages/by-role.ts';
import { listed } from '../pages/quote-list.ts';

/** What no headless browser lets anybody try: its own shortcuts, its own context menu, and keys that go where the focus is. */
export function realWindow(kind: BrowserKind): void {
  describe(`in a window of ${kind}, with a real keyboard and mouse`, () => {
    let screen: VirtualScreen | null = null;
    let session: Session | null = null;
    const here = () => {
      if (screen === null || session === null) throw new Error('The window did not open.');
      return { screen, reader: session.reader };
    };
    beforeAll(async () => {
      screen = await startVirtualScreen();
      session = await startSession({ kind, display: screen.display });
    });
    afterAll(async () => {
      await session?.end();
      screen?.end();
    });

    it('the shortcut for marks puts them into the page and takes them out again', async () => {
      const { screen, reader } = here();
      const page = await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      await focus(page, screen);
      await screen.key('alt+shift+m');
      await until('marks', () => page.run(areMarked));
      await screen.key('alt+shift+m');
      await until('no marks', async () => !(await page.run(areMarked)));
    });

    it('the shortcut for the quotes opens the panel, and its keys move in the list, open, close and filter', async () => {
      const { screen, reader } = here();
      const page = await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      await focus(page, screen);
      await screen.key('alt+shift+q');
      const panel = await reader.panel();
      await until('the list of quotes', async () => (await listed(panel)) > 0);

      // From here on the keys go wherever the browser has the focus, as they do for a reader.
      await press(panel, 'tab', 'Quotes');
      // Firefox gives its sidebar the keys only after a press of the real mouse.
      if (kind === 'firefox') await focus(panel, screen);
      await walkTo(panel, screen, 'open');
      expect((await focused(panel)).quote).toBe('s1');
      await screen.key('Down');
      await screen.key('Down');
      await until('the third quote to have the focus', async () => (await focused(panel)).quote === 's3');
      await screen.key('Return');
      await until('it to open', async () => (await focused(panel)).expanded === 'true');
      await screen.key('Escape');
      await until('it to close', async () => (await focused(panel)).expanded === 'false');
      expect((await focused(panel)).quote).toBe('s3');
      await screen.key('slash');
      await until('the filter to have the focus', async () => (await focused(panel)).tag === 'INPUT');
      await reader.closePanel();
    });

    it('the shortcut for the look-up takes the selected words to the panel', async () => {
      const { screen, reader } = here();
      const page = await reader.open(ADDRESS.otherReport);
      await focus(page, screen);
      await page.run(selectWords, ON_RECORD);
      await screen.key('alt+shift+l');
      const panel = await reader.panel();
      await textWith(panel, 'Said on record');
      expect(await panel.run(() => document.querySelector('textarea')?.value)).toContain(ON_RECORD);
      await reader.closePanel();
    });

    it('the shortcut for the card opens the popup', async () => {
      const { screen, reader } = here();
      const page = await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      await focus(page, screen);
      await screen.key('alt+shift+o');
      await until('the popup', () => reader.popupIsOpen());
      // The window takes keys only once it has the focus; a reader would press again.
      await until('it to close', async () => {
        if (!(await reader.popupIsOpen())) return true;
        await screen.key('Escape');
        return false;
      });
    });

    it('a site that the popup is told to read always is read as it opens, and no longer once that is taken back', async () => {
      const { screen, reader } = here();
      await reader.open(ADDRESS.otherReport);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'Always read gazette.example');
      await press(popup, 'switch', /^Always read/);
      // The question may close the popup that asked for it.
      await reader.answerYes(screen);
      await reader.closePopup();
      await until('a number on the button of a page that nobody pressed it on', async () => {
        await reader.open(ADDRESS.otherReport);
        return until('a number', () => reader.badge(), 2_000).catch(() => null);
      });
      const again = await reader.pressToolbarButton();
      await press(again, 'switch', /^Always read/);
      await until('the switch to be off', () =>
        again.run(() => document.querySelector('.always [role=switch]')?.ariaChecked === 'false'),
      );
      await reader.closePopup();
      await reader.open(ADDRESS.frontPage);
      await reader.open(ADDRESS.otherReport);
      await pause(1_500);
      expect(await reader.badge()).toBe('');
    });

    it('a right click on selected words looks them up in the panel', async () => {
      const { screen, reader } = here();
      const page = await reader.open(ADDRESS.otherReport);
      await focus(page, screen);
      const [x, y] = await page.run(selectWords, ON_RECORD);
      const [left, top] = await page.run(cornerOnScreen);
      await screen.press(left + x, top + y, 3);
      await reader.chooseOurEntry(screen);
      const panel = await reader.panel();
      await textWith(panel, 'Said on record');
    });
  });
}

const areMarked = () => [...CSS.highlights.keys()].some((name) => name.startsWith('otr-'));

/** Keys go to the window under the last press. */
async function focus(page: Surface, screen: VirtualScreen): Promise<void> {
  const [left, top] = await page.run(cornerOnScreen);
  await screen.press(left + 5, top + 5, 1);
}

/** Where the page's top left corner stands on the screen. */
function cornerOnScreen(): readonly [number, number] {
  const { mozInnerScreenX, mozInnerScreenY } = window as { mozInnerScreenX?: number; mozInnerScreenY?: number };
  return [mozInnerScreenX ?? screenX, mozInnerScreenY ?? screenY + outerHeight - innerHeight];
}

/** Presses Tab until something of this class has the focus. */
async function walkTo(panel: Surface, screen: VirtualScreen, className: string): Promise<void> {
  for (let steps = 0; steps < 30; steps++) {
    if ((await focused(panel)).classes.includes(className)) return;
    await screen.key('Tab');
  }
  throw new Error(`Tab never came to .${className}.`);
}

const focused = (panel: Surface) =>
  panel.run(() => {
    const at = document.activeElement;
    return {
      tag: at?.tagName ?? '',
      classes: at?.className.split(' ') ?? [],
      quote: at?.closest<HTMLElement>('[data-quote]')?.dataset.quote ?? null,
      expanded: at?.getAttribute('aria-expanded') ?? null,
    };
  });
