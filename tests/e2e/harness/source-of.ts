import type { Json } from './reader.ts';

/**
 * Source text of a call, to be evaluated in another process. TypeScript runners that keep function names wrap inner
 * functions in a helper called `__name`, which exists only here; the text brings its own.
 */
export function sourceOf(ask: (...given: never[]) => unknown, given: readonly Json[]): string {
  return `((__name) => (${ask.toString()})(...${JSON.stringify(given)}))((named) => named)`;
}
