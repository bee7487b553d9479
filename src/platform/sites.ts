import list from '../../assets/sites.json' with { type: 'json' };
import { browser } from './browser.ts';
import { done, failed, type Outcome } from './ports/outcome.ts';
import type { Language } from './ports/settings.ts';

/** A site whose reports are read without a click, if the reader switches it on. */
export interface OfferedSite {
  readonly host: string;
  readonly name: Readonly<Record<Language, string>>;
}

export const OFFERED_SITES: readonly OfferedSite[] = list;

/** Both schemes by name: what is asked for must lie within one of the manifest's optional patterns, and they are two. */
const originsOf = (host: string): string[] => [`https://*.${host}/*`, `http://*.${host}/*`];
const scriptOf = (host: string): string => `site:${host}`;
const hostOf = (origin: string): string | undefined =>
  OFFERED_SITES.find(({ host }) => originsOf(host).includes(origin))?.host;

/** Hosts of the sites that we have the browser's permission for, which the reader may also take away in the browser. */
export async function sitesOn(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...new Set(origins.map(hostOf).filter((host) => host !== undefined))];
}

/**
 * Asks for a site and has our script run in its pages from now on. Must be called inside the reader's click, with nothing
 * awaited before it. A refusal is no failure: the answer is then false.
 */
export async function switchOn(host: string): Promise<Outcome<boolean>> {
  try {
    if (!(await browser.permissions.request({ origins: originsOf(host) }))) return done(false);
    await register(host);
    return done(true);
  } catch {
    return failed('unexpected');
  }
}

/** Stops reading a site by itself and gives its permission back. */
export async function switchOff(host: string): Promise<Outcome<boolean>> {
  try {
    await unregister(host);
    await browser.permissions.remove({ origins: originsOf(host) });
    return done(false);
  } catch {
    return failed('unexpected');
  }
}

/** Browsers forget registered scripts when the extension is updated, and keep the permissions: this puts them back. */
export async function registerSitesAgain(): Promise<void> {
  for (const host of await sitesOn()) await register(host);
}

/** Calls back when a permission was given or taken, here or in the browser's own settings. Returns a function that stops it. */
export function onSitesChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

async function register(host: string): Promise<void> {
  await unregister(host);
  await browser.scripting.registerContentScripts([
    {
      id: scriptOf(host),
      matches: originsOf(host),
      js: ['switched-on.js', 'content-scripts/article.js'],
      css: ['content-scripts/article.css'],
      runAt: 'document_idle',
    },
  ]);
}

/** Rejects when there is none of this name, and then there is nothing to do. */
const unregister = (host: string): Promise<void> =>
  browser.scripting.unregisterContentScripts({ ids: [scriptOf(host)] }).catch(() => undefined);
