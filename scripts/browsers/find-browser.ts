import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/**
 * The program of an installed browser of this kind, or null. `CHROMIUM_PROGRAM` and `FIREFOX_PROGRAM` come first, then
 * what is on the path, then the usual places of the system.
 */
export function findBrowser(kind: BrowserKind): string | null {
  const chosen = process.env[kind === 'chromium' ? 'CHROMIUM_PROGRAM' : 'FIREFOX_PROGRAM'];
  const directories = (process.env.PATH ?? '').split(delimiter).filter((directory) => directory !== '');
  const onPath = NAMES[kind].flatMap((name) => directories.map((directory) => join(directory, name)));
  return [...(chosen ? [chosen] : []), ...onPath, ...usualPlaces(kind)].find(isProgram) ?? null;
}

function usualPlaces(kind: BrowserKind): readonly string[] {
  if (process.platform === 'darwin') return MAC[kind].map((path) => join('/Applications', path));
  if (process.platform !== 'win32') return [];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  return WINDOWS[kind].flatMap((path) => roots.map((root) => join(root, path)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** In the order of preference: Chromium itself, then its relatives. */
const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
};

const WINDOWS = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};
