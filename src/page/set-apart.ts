import type { SetApart } from '../domain/reading/set-apart.ts';
import type { Dom } from './text/dom.ts';
import type { Paragraph } from './text/paragraph.ts';

/** How many elements around a paragraph are looked at. */
const STEPS = 8;
/** Other sites' posts are put into pages as block quotations of these classes, until their scripts have run. */
const POSTS =
  /(?:^|[\s-])(?:tweet|twitter|instagram|tiktok|bluesky|mastodon|telegram|facebook|fb|reddit|threads|vk)(?:[\s-]|$)/i;

/** A page may have so many; what is set apart behind them is read as the rest. */
const MOST = 1_000;

/** The block quotations, embedded posts and items of lists of a page, one span for each box; in reading order. */
export function setApartIn(dom: Dom, paragraphs: readonly Paragraph[]): SetApart[] {
  const found: SetApart[] = [];
  let box: Node | null = null;
  for (const { block, start, end } of paragraphs) {
    const own = quotingBox(dom, block);
    const last = found[found.length - 1];
    if (own !== null && own === box && last !== undefined) found[found.length - 1] = { ...last, end };
    else if (own !== null) found.push({ start, end, kind: kindOf(dom, own) });
    box = own;
  }
  return found.slice(0, MOST);
}

function kindOf(dom: Dom, box: Node): SetApart['kind'] {
  if (dom.name(box) === 'li') return 'item';
  return POSTS.test(dom.attribute(box, 'class') ?? '') ? 'post' : 'quotation';
}

/** The block quotation that a paragraph stands in, else the item of a list. */
function quotingBox(dom: Dom, block: Node): Node | null {
  let item: Node | null = null;
  let one: Node | null = block;
  for (let step = 0; one !== null && step < STEPS; step++, one = dom.parent(one)) {
    if (dom.name(one) === 'blockquote') return one;
    if (item === null && dom.name(one) === 'li') item = one;
  }
  return item;
}
