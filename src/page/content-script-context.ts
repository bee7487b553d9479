/**
 * Stands in the place of WXT's own context of a content script (`wxt.config.ts`), which tells its successor to take over
 * by an event in the page: a page that knows the extension's id could notice the script by it, and end it.
 *
 * Scripts of one extension in one page share a world of their own, which no page can look into. There the script that is put
 * into the page last ends the one before.
 */
export class ContentScriptContext {
  readonly #stay = new AbortController();
  /** Ends everything that the script has under way in the page. */
  readonly signal = this.#stay.signal;

  /** WXT names the script and its options; neither is needed. */
  constructor(_script?: string, _options?: unknown, world: World = globalThis as World) {
    world.onTheRecord?.abort();
    world.onTheRecord = this.#stay;
  }

  onInvalidated(ended: () => void): void {
    this.signal.addEventListener('abort', ended, { once: true });
  }

  abort(): void {
    this.#stay.abort();
  }
}

interface World {
  onTheRecord?: AbortController;
}
