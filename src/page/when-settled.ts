/** So long without a change a page counts as settled. */
const QUIET_MS = 500;
/** Pages that never come to rest (tickers, players) are looked at again after so long, and no longer than so long, so often. */
const IMPATIENT_MS = 2000;
const WATCHED_MS = 15_000;
const MOST_LOOKS = 4;
/** After a change nothing is listened to for so long: what changes a thousand times a second costs no more than what changes twice. */
const DEAF_MS = 125;

/**
 * Calls back when a page that is still being put together has changed and come to rest. Pages load their text late, or
 * take another one up without a reload; this watches for that, but only for a while after an arrival, and stops with the signal.
 */
export function whenSettled(document: Document, signal: AbortSignal, settled: () => void): void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (view === null || signal.aborted) return;
  let firstChange: number | null = null;
  let lastChange = 0;
  let waiting: number | null = null;
  let looks = 0;
  const now = (): number => view.performance.now();
  const ends = now() + WATCHED_MS;

  const listen = (): void => observer.observe(document, { childList: true, subtree: true, characterData: true });
  const changed = (): void => {
    lastChange = now();
    firstChange ??= lastChange;
    observer.disconnect();
    waiting ??= view.setTimeout(wait, DEAF_MS);
  };
  const wait = (): void => {
    waiting = null;
    const rest = lastChange + QUIET_MS - now();
    if (firstChange === null) return;
    listen();
    if (rest > 0 && now() - firstChange < IMPATIENT_MS) waiting = view.setTimeout(wait, Math.min(rest, DEAF_MS));
    else look();
  };
  const look = (): void => {
    firstChange = null;
    looks++;
    settled();
    if (looks >= MOST_LOOKS || now() > ends) stop();
  };
  const observer = new view.MutationObserver(changed);
  const end = view.setTimeout(() => firstChange === null && stop(), WATCHED_MS);
  const stop = (): void => {
    observer.disconnect();
    view.clearTimeout(end);
    if (waiting !== null) view.clearTimeout(waiting);
  };
  signal.addEventListener('abort', stop, { once: true });
  listen();
}
