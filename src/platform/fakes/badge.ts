import type { Badge } from '../ports/worker.ts';

/** Remembers what stands on the badge of each tab; '' for nothing. */
export function fakeBadge(): Badge & { readonly on: (tab: number) => string } {
  const texts = new Map<number, string>();
  return {
    on: (tab) => texts.get(tab) ?? '',
    show: async (tab, statements) => void texts.set(tab, statements > 0 ? String(statements) : ''),
    clear: async (tab) => void texts.set(tab, ''),
  };
}
