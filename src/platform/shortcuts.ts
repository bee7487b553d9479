import { browser } from './browser.ts';

const SHORTCUTS = {
  card: '_execute_action',
  quotes: 'open-quotes',
  marks: 'toggle-marks',
  lookUp: 'look-up',
  analyse: 'analyse-page',
} as const;
export type ShortcutName = keyof typeof SHORTCUTS;

/** The keys as the browser has them now, which is not always as we asked; null for none. */
export async function boundKeys(): Promise<Readonly<Record<ShortcutName, string | null>>> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: ShortcutName): string | null =>
    commands.find((command) => command.name === SHORTCUTS[name])?.shortcut || null;
  return {
    card: keyOf('card'),
    quotes: keyOf('quotes'),
    marks: keyOf('marks'),
    lookUp: keyOf('lookUp'),
    analyse: keyOf('analyse'),
  };
}
