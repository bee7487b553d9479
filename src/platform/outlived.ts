import { browser } from './browser.ts';

/** Milliseconds. */
const LOOKED_AT_EVERY = 1_000;

/**
 * Calls back once when the extension that this script belongs to is gone: it was updated, switched off or removed, and
 * the browser has left the script in the page. No browser tells; so it is asked for, until `signal` ends it.
 */
export function whenOutlived(signal: AbortSignal, gone: () => void): void {
  if (signal.aborted) return;
  const timer = setInterval(() => {
    if (isAlive()) return;
    clearInterval(timer);
    gone();
  }, LOOKED_AT_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** An act that leaves something in the page. From the first time on it is noticed when the extension is gone. */
export function outlivedAfter<Given, Result>(
  act: (given: Given) => Result,
  signal: AbortSignal,
  gone: () => void,
): (given: Given) => Result {
  let isWatched = false;
  return (given) => {
    if (!isWatched) whenOutlived(signal, gone);
    isWatched = true;
    return act(given);
  };
}

function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
