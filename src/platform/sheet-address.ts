import type { SheetRequest } from './ports/sheet.ts';

const PAGE = '/sheet.html';

/** The address of the page for printing; what is asked for stands behind `#` and is sent nowhere. */
export function sheetAddress({ of, only }: SheetRequest): string {
  const asked = new URLSearchParams('tab' in of ? { tab: String(of.tab) } : { text: String(of.text) });
  if (only !== null) asked.set('only', only.join(','));
  return `${PAGE}#${asked}`;
}

/** Null for an address that asks for nothing that there could be. */
export function sheetRequest(hash: string): SheetRequest | null {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const only = asked.get('only')?.split(',') ?? null;
  const [tab, text] = [numberIn(asked.get('tab')), numberIn(asked.get('text'))];
  if (tab !== null) return { of: { tab }, only };
  return text === null ? null : { of: { text }, only };
}

const numberIn = (text: string | null): number | null =>
  text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
