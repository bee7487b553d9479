import browser from 'webextension-polyfill';

export const SHORTCUTS = { card: '_execute_action', quotes: 'open-quotes', marks: 'toggle-marks' } as const;
export type ShortcutName = keyof typeof SHORTCUTS;

/** The keys as the browser has them now, which is not always as we asked; null for none. */
export async function boundKeys(): Promise<Readonly<Record<ShortcutName, string | null>>> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string): string | null => commands.find((command) => command.name === name)?.shortcut || null;
  return { card: keyOf(SHORTCUTS.card), quotes: keyOf(SHORTCUTS.quotes), marks: keyOf(SHORTCUTS.marks) };
}
