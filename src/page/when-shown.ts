/**
 * Calls back when the reader sees the page: at once, or when a page that the browser prepared in the background comes
 * to the front. Until then it belongs to no tab, and messages from it would be refused.
 */
export function whenShown(document: Document, signal: AbortSignal, shown: () => void): void {
  // Where a browser has no such property a picture of that name can stand for it.
  const { prerendering } = document as Document & { readonly prerendering?: unknown };
  if (prerendering === true) document.addEventListener('prerenderingchange', shown, { once: true, signal });
  else shown();
}
