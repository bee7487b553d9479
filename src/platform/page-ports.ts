import { accuracyFigures } from './accuracy.ts';
import { browser } from './browser.ts';
import { browserModel } from './browser-model.ts';
import { keptCorrectionsPort } from './corrections-store.ts';
import { save } from './download.ts';
import type { OptionsPorts, WelcomePorts } from './ports/options.ts';
import { failed } from './ports/outcome.ts';
import { flat, send } from './send.ts';
import { sessionStore } from './session-store.ts';
import { settingsStore } from './settings-store.ts';
import { boundKeys } from './shortcuts.ts';
import { OFFERED_SITES } from './site-patterns.ts';
import { sitesOn, switchOff, switchOnAll } from './sites.ts';
import { switchedSites } from './switched-sites.ts';

/** What the options page is given of the browser. */
export function optionsPorts(): OptionsPorts {
  const settings = settingsStore();
  const session = sessionStore();
  const corrections = keptCorrectionsPort();
  return {
    settings,
    sites: { ...switchedSites(), list: OFFERED_SITES },
    boundKeys,
    rephraser: browserModel(),
    accuracy: accuracyFigures(),
    resultsKept: async () => (await session.keptOpenly()).tabs.length,
    correctionsKept: async () => (await corrections.kept()).reduce((sum, page) => sum + page.corrections.length, 0),
    stored: async () => {
      const { tabs, lookUps } = await session.keptOpenly();
      return { settings: await settings.read(), corrections: await corrections.kept(), results: tabs, lookUps };
    },
    save,
    deleteAll: async () => {
      const hosts = await sitesOn();
      const kept = await browser.storage.local.get(null);
      for (const host of hosts) await switchOff(host);
      await settings.forget();
      await corrections.forget();
      await browser.storage.session.clear();
      return async () => {
        const on = await switchOnAll(hosts); // First, or the browser no longer counts it as the reader's click.
        try {
          await browser.storage.local.set(kept);
        } catch {
          return failed('storage-full');
        }
        return on;
      };
    },
  };
}

/** What the welcome page is given of the browser. */
export const welcomePorts = (): WelcomePorts => ({
  settings: settingsStore(),
  analyseSample: async () => flat(await send('analyse-sample', null)),
  model: async () => flat(await send('record', null)),
});
