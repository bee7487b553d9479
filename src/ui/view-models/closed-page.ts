const CLOSED_SCHEMES =
  /^(?:about|brave|chrome|chrome-extension|chrome-untrusted|devtools|edge|moz-extension|opera|resource|view-source|vivaldi):/i;

const CLOSED_SITES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/i;

/** Pages of the browser itself and of its store, which no extension may read: no need to try. */
export const isClosedPage = (url: string | null): boolean =>
  url !== null && (CLOSED_SCHEMES.test(url) || CLOSED_SITES.test(url));
