import { browser } from './browser.ts';
import { places } from './places.ts';
import type { SheetPorts, SheetRequest } from './ports/sheet.ts';
import { sessionReading } from './session-store.ts';
import { settingsStore } from './settings-store.ts';
import { sheetAddress } from './sheet-address.ts';

/**
 * Opens the page for printing in a tab of its own. Not from a private window: browsers would open it in another one, and what is
 * private is shown nowhere else. The answer is then false.
 */
export async function openSheet(request: SheetRequest): Promise<boolean> {
  const { incognito = true } = await browser.windows.getCurrent();
  if (incognito) return false;
  await browser.tabs.create({ url: browser.runtime.getURL(sheetAddress(request)) });
  return true;
}

/** What the page for printing is given of the browser. */
export function sheetPorts(): SheetPorts {
  const session = sessionReading();
  return {
    settings: settingsStore(),
    known: async ({ of }) => {
      if ('tab' in of) return (await places.tab(of.tab)) === 'private' ? null : session.readTab(of.tab);
      if ((await places.window(of.text)) === 'private') return null;
      return (await session.readText(of.text))?.known ?? null;
    },
    record: session.readRecord,
    print: () => print(),
  };
}
