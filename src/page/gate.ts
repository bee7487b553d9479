import { isSiteReport } from './sites/sites.ts';

/** Whether a page is worth being read, and what spoke for it. */
export interface Gate {
  readonly open: boolean;
  readonly because: 'address' | 'paragraphs' | 'breaks' | 'too-little-text' | 'not-html';
}

/** A report of three sentences has no fewer. */
const FEWEST_PARAGRAPHS = 3;
const FEWEST_BREAKS = 4;

/**
 * A look at the address and two counts, which browsers keep at hand: far below a millisecond, and nothing is copied.
 * It lets everything through that may be a report; whether it is one is found out by reading it.
 */
export function gate(document: Document, address: string | null): Gate {
  if (document.body === null || document.body === undefined) return { open: false, because: 'not-html' };
  if (isSiteReport(address)) return { open: true, because: 'address' };
  if (document.getElementsByTagName('p').length >= FEWEST_PARAGRAPHS) return { open: true, because: 'paragraphs' };
  if (document.getElementsByTagName('br').length >= FEWEST_BREAKS) return { open: true, because: 'breaks' };
  return { open: false, because: 'too-little-text' };
}
