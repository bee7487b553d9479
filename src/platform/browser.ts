import type { Browser } from 'webextension-polyfill';

/**
 * The interfaces for extensions under one name. From manifest version 3 on both browsers give promises by themselves, Chromium
 * as `chrome`, Firefox as `browser`; the types are those of Mozilla's polyfill. Own properties only: an element of a page
 * that is called "browser" is one of the window's as well.
 */
export const browser: Browser = Object.hasOwn(globalThis, 'browser') ? spaces().browser : spaces().chrome;

function spaces(): { readonly browser: Browser; readonly chrome: Browser } {
  return globalThis as unknown as { readonly browser: Browser; readonly chrome: Browser };
}
