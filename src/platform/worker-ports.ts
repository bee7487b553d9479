import { badge } from './badge.ts';
import { bundledRecords } from './bundled-record.ts';
import { bundledSample } from './bundled-sample.ts';
import { correctionsStore } from './corrections-store.ts';
import { pageLink } from './page-link.ts';
import { pause } from './pause.ts';
import { frontWindow } from './places.ts';
import { sessionStore } from './session-store.ts';
import { settingsStore } from './settings-store.ts';
import { addressOf } from './tabs.ts';

/** What the use cases of the background are given of the browser, and of what comes with the extension. */
export const workerPorts = () => {
  const session = sessionStore();
  return {
    session,
    corrections: correctionsStore(session),
    link: pageLink(),
    badge: badge(),
    settings: settingsStore(),
    frontWindow,
    addressOf,
    now: Date.now,
    pause,
    wait: (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    records: bundledRecords,
    sample: bundledSample,
  };
};
