import { existsSync, readFileSync } from 'node:fs';

/** What the last end-to-end tests have noted: milliseconds from opening popup and panel to their first words on the screen. */
export function firstPaints(): { readonly firstPaintMs?: Readonly<Record<string, unknown>> } {
  const noted = (['chromium', 'firefox'] as const).flatMap((kind) => {
    const file = `.output/test/first-paint-${kind}.json`;
    return existsSync(file) ? [[kind, JSON.parse(readFileSync(file, 'utf8'))] as const] : [];
  });
  return noted.length === 0 ? {} : { firstPaintMs: Object.fromEntries(noted) };
}
