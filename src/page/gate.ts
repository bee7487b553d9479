import { isSiteReport } from './sites/sites.ts';
import { domOf, ELEMENT } from './text/dom.ts';
import { nodesWithin } from './text/nodes-within.ts';

/** Whether a page is worth being read, and what spoke for it. */
export interface Gate {
  readonly open: boolean;
  readonly because: 'address' | 'paragraphs' | 'breaks' | 'too-little-text' | 'not-html';
}

/** A report of three sentences has no fewer. */
const FEWEST_PARAGRAPHS = 3;
const FEWEST_BREAKS = 4;
/** Where a document holds little by itself, so many nodes are looked at as they are shown. */
const MOST_NODES = 2_000;

/**
 * A look at the address and two counts, which browsers keep at hand: far below a millisecond, and nothing is copied. Only a page that
 * holds next to nothing by itself is walked through, into its shadow roots and the frames of its own site.
 * It lets everything through that may be a report; whether it is one is found out by reading it.
 */
export function gate(document: Document, address: string | null): Gate {
  if (document.body === null || document.body === undefined) return { open: false, because: 'not-html' };
  if (isSiteReport(address)) return { open: true, because: 'address' };
  if (document.getElementsByTagName('p').length >= FEWEST_PARAGRAPHS) return { open: true, because: 'paragraphs' };
  if (document.getElementsByTagName('br').length >= FEWEST_BREAKS) return { open: true, because: 'breaks' };
  const shown = countShown(document);
  if (shown.paragraphs >= FEWEST_PARAGRAPHS) return { open: true, because: 'paragraphs' };
  if (shown.breaks >= FEWEST_BREAKS) return { open: true, because: 'breaks' };
  return { open: false, because: 'too-little-text' };
}

function countShown(document: Document): { readonly paragraphs: number; readonly breaks: number } {
  const dom = domOf(document);
  let [paragraphs, breaks] = [0, 0];
  for (const node of nodesWithin(dom, document.body, MOST_NODES)) {
    const name = dom.type(node) === ELEMENT ? dom.name(node) : null;
    if (name === 'p') paragraphs++;
    if (name === 'br') breaks++;
  }
  return { paragraphs, breaks };
}
