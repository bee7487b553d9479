/** A page that is not parsed by then is read as far as it is there. Milliseconds. */
const PATIENCE = 2_000;

/** Resolves when the page's text is there: the script is put into pages that are still loading, too. */
export function whenThere(document: Document): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') return resolve();
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    document.defaultView?.setTimeout(resolve, PATIENCE);
  });
}
