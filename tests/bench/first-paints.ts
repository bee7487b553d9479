import { existsSync, readFileSync } from 'node:fs';

interface Noted {
  /** From opening popup and panel to their first words on the screen, in milliseconds, as the last end-to-end tests saw it. */
  readonly firstPaintMs?: Readonly<Record<string, unknown>>;
  /** From a press to the card, beside a popup of plain words: the last run of `tests/bench/popup-filled.ts`. */
  readonly popupFilledMs?: Readonly<Record<string, unknown>>;
}

/** What was noted in real browsers; nothing is opened for it here. */
export const firstPaints = (): Noted => ({
  ...noted('firstPaintMs', 'first-paint'),
  ...noted('popupFilledMs', 'popup-filled'),
});

function noted(key: keyof Noted, file: string): Noted {
  const found = (['chromium', 'firefox'] as const).flatMap((kind) => {
    const path = `.output/test/${file}-${kind}.json`;
    return existsSync(path) ? [[kind, JSON.parse(readFileSync(path, 'utf8'))] as const] : [];
  });
  return found.length === 0 ? {} : { [key]: Object.fromEntries(found) };
}
