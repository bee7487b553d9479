import { type BrowserKind, findBrowser } from './find-browser.ts';
import { canInstallPackages, installDebianPackages } from './install-debian-packages.ts';

/**
 * The program of a browser of this kind. Where none is installed, Debian's is installed if that is possible without
 * asking; otherwise an error says what is missing.
 */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found !== null) return found;
  if (!canInstallPackages()) throw new Error(MISSING[kind]);
  installDebianPackages([PACKAGE[kind], LETTERS]);
  const installed = findBrowser(kind);
  if (installed === null) throw new Error(`${PACKAGE[kind]} was installed, but no program of it was found.`);
  return installed;
}

const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Armenian and Russian letters; a bare Debian draws boxes instead. */
const LETTERS = 'fonts-noto-core';

const MISSING = {
  chromium:
    'No Chromium, Chrome or Edge was found. Install one (Debian and Ubuntu: "apt-get install chromium"), or name its program in CHROMIUM_PROGRAM.',
  firefox:
    'No Firefox was found. Install it (Debian: "apt-get install firefox-esr"), or name its program in FIREFOX_PROGRAM.',
};
