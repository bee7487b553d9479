import polyfill, { type Browser } from 'webextension-polyfill';

/** The interfaces for extensions, with promises, under one name in both browsers. The one place that takes them from the polyfill. */
export const browser: Browser = polyfill;
