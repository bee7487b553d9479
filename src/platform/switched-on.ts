import type { SettingsStore } from './ports/settings.ts';

/** The sites that the reader has switched on, as a script in a page sees them: `includes` answers once `ready`. */
export interface SwitchedOn {
  readonly ready: Promise<void>;
  includes(address: string): boolean;
}

export function switchedOn(store: Pick<SettingsStore, 'read'>): SwitchedOn {
  let sites: readonly string[] = [];
  const ready = store.read().then(
    (settings) => {
      sites = settings.sites;
    },
    () => undefined,
  );
  return { ready, includes: (address) => sites.some((site) => isOn(hostOf(address), site)) };
}

/** The site itself and all below it; "not-arka.am" is another. */
const isOn = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');
