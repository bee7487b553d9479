/** Browsers without the Navigation API are asked this often. Milliseconds. */
const LOOKED_AT_EVERY = 1_000;

/** Calls back when the address may have changed without a reload. Nothing of it can be seen by the page. */
export function whenMoved(view: Window, signal: AbortSignal, moved: () => void): void {
  const { navigation } = view as { readonly navigation?: unknown };
  if (navigation instanceof EventTarget) {
    navigation.addEventListener('currententrychange', moved, { signal });
    return;
  }
  const timer = view.setInterval(moved, LOOKED_AT_EVERY);
  signal.addEventListener('abort', () => view.clearInterval(timer), { once: true });
}
