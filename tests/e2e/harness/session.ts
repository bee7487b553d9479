import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserKind, findBrowser } from '../../../scripts/browsers/find-browser.ts';
import { testPages } from '../fixtures/pages.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { type LoggedProxy, startProxy } from './proxy.ts';
import type { MadeRequest, Reader } from './reader.ts';
import { type Pages, type Site, serveSite } from './site.ts';

/** A browser with an extension, the site it can see and its only way out. */
export interface Session {
  readonly reader: Reader;
  readonly site: Site;
  readonly proxy: LoggedProxy;
  /** Closes the browser; answers with all requests it made. */
  end(): Promise<readonly MadeRequest[]>;
}

export interface SessionOptions {
  readonly kind: BrowserKind;
  /** Directory of the extension; ours as it was built when left out. */
  readonly extension?: string;
  /** What its site serves; the tests' pages when left out. */
  readonly pages?: Pages;
  /** In a real window, with the rest of the web in reach, for somebody who wants to look around. */
  readonly headful?: boolean;
  /** In a real window on this display, with nothing but our pages in reach. */
  readonly display?: string;
}

export async function startSession({
  kind,
  extension = builtExtension(kind),
  pages = testPages(),
  headful = false,
  display,
}: SessionOptions): Promise<Session> {
  const program = findBrowser(kind);
  if (program === null) throw new Error(`No ${kind} was found; "npm test" installs it where it can.`);
  const site = await serveSite(pages);
  const proxy = await startProxy(site.hosts, site.port, headful ? 'passed' : 'refused');
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  // Browsers read an unpacked extension's files when they need them; a build in between must not change them.
  const copy = mkdtempSync(join(tmpdir(), 'on-the-record-extension-'));
  cpSync(extension, copy, { recursive: true });
  const cleanUp = async () => {
    await proxy.close();
    await site.close();
    rmSync(copy, { recursive: true, force: true });
  };
  try {
    const reader = await launch({
      program,
      extension: copy,
      proxyPort: proxy.port,
      headless: !headful && display === undefined,
      display,
    });
    let requests: Promise<readonly MadeRequest[]> | null = null;
    const end = () => {
      requests ??= reader.close().finally(cleanUp);
      return requests;
    };
    return { reader, site, proxy, end };
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

function builtExtension(kind: BrowserKind): string {
  const directory = join('.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (!existsSync(join(directory, 'manifest.json')))
    throw new Error(`${directory} is missing: run "npm run build" first.`);
  return directory;
}
