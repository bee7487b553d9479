import { browser } from './browser.ts';
import { done, failed, type Outcome } from './ports/outcome.ts';
import { hostOf, originsOf, siteOf } from './site-patterns.ts';

const scriptOf = (host: string): string => `site:${host}`;

/** Hosts of the sites that we have the browser's permission for, which the reader may also take away in the browser. */
export async function sitesOn(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const always = alwaysRead();
  const hosts = origins.map(hostOf).filter((host) => host !== null);
  return [...new Set(hosts)].filter((host) => !always(host));
}

/** The site of an address that the reader may switch on or off; null where there is none, or where it is read in any case. */
export function switchableSite(address: string): string | null {
  const host = siteOf(address);
  return host === null || alwaysRead()(host) ? null : host;
}

/**
 * Asks for a site and has our script run in its pages from now on. Must be called inside the reader's click, with nothing
 * awaited before it. A refusal is no failure: the answer is then false.
 */
export async function switchOn(host: string): Promise<Outcome<boolean>> {
  try {
    if (!(await browser.permissions.request({ origins: [...originsOf(host)] }))) return done(false);
    await register(host);
    return done(true);
  } catch {
    return failed('unexpected');
  }
}

/** The same for several sites at once: the browser asks once for all of them. */
export async function switchOnAll(hosts: readonly string[]): Promise<Outcome<boolean>> {
  if (hosts.length === 0) return done(true);
  try {
    if (!(await browser.permissions.request({ origins: hosts.flatMap(originsOf) }))) return done(false);
    for (const host of hosts) await register(host);
    return done(true);
  } catch {
    return failed('unexpected');
  }
}

/** Stops reading a site by itself and gives its permission back. */
export async function switchOff(host: string): Promise<Outcome<boolean>> {
  try {
    await unregister(host);
    await browser.permissions.remove({ origins: [...originsOf(host)] });
    return done(false);
  } catch {
    return failed('unexpected');
  }
}

/**
 * Browsers forget registered scripts when the extension is updated, and keep the permissions: this puts them back. It also puts
 * those there whose permission was given when the page that asked for it was gone: a popup closes before the browser's question.
 */
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

/** Whether a host is of the sites that the manifest names. */
function alwaysRead(): (host: string) => boolean {
  const { host_permissions: patterns = [] } = browser.runtime.getManifest() as { host_permissions?: readonly string[] };
  const named = patterns.map((pattern) => pattern.replace(/^\*:\/\/\*\./, '').replace(/\/\*$/, ''));
  return (host) => named.some((name) => host === name || host.endsWith(`.${name}`));
}

async function register(host: string): Promise<void> {
  await unregister(host);
  await browser.scripting.registerContentScripts([
    {
      id: scriptOf(host),
      matches: [...originsOf(host)],
      js: ['switched-on.js', 'content-scripts/article.js'],
      css: ['content-scripts/article.css'],
      runAt: 'document_idle',
    },
  ]);
}

/** Rejects when there is none of this name, and then there is nothing to do. */
const unregister = (host: string): Promise<void> =>
  browser.scripting.unregisterContentScripts({ ids: [scriptOf(host)] }).catch(() => undefined);
