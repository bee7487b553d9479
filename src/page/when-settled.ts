/** So long without a change a page counts as settled. */
const QUIET_MS = 500;
/** Pages that never come to rest (tickers, players) are looked at again after so long, and no longer than so long, so often. */
const IMPATIENT_MS = 2000;
const WATCHED_MS = 15_000;
const MOST_LOOKS = 4;

/**
 * Calls back when a page that is still being put together has changed and come to rest. Pages load their text late, or
 * take another one up without a reload; this watches for that, but only for a while after an arrival, and stops with the signal.
 */
export function whenSettled(document: Document, signal: AbortSignal, settled: () => void): void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (view === null || signal.aborted) return;
  let quiet: number | null = null;
  let firstChange: number | null = null;
  let looks = 0;
  const began = view.performance.now();

  const look = (): void => {
    quiet = null;
    firstChange = null;
    looks++;
    settled();
    if (looks >= MOST_LOOKS) stop();
  };
  const changed = (): void => {
    const now = view.performance.now();
    if (now - began > WATCHED_MS) {
      stop();
      return;
    }
    firstChange ??= now;
    if (quiet !== null) view.clearTimeout(quiet);
    quiet = view.setTimeout(look, now - firstChange > IMPATIENT_MS ? 0 : QUIET_MS);
  };
  const observer = new view.MutationObserver(changed);
  const end = view.setTimeout(() => quiet === null && stop(), WATCHED_MS);
  const stop = (): void => {
    observer.disconnect();
    view.clearTimeout(end);
    if (quiet !== null) view.clearTimeout(quiet);
  };
  signal.addEventListener('abort', stop, { once: true });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}
