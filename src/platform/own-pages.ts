import { browser } from './browser.ts';

/** Opens the options in a tab, or turns to them where they are open. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Once, when the extension was just installed; not after updates. */
export function onFirstRun(run: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') run();
  });
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
