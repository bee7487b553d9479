import { isTerminator } from '../../domain/text/characters.ts';
import type { PageText } from '../text/blocks.ts';
import type { Dom } from '../text/dom.ts';
import { firstEndingAfter } from '../text/text-map.ts';
import { hasCapitalSurname, looksLikeName } from './byline.ts';

/** Names in lists, headings and tables sign nothing. */
const BLOCKS: ReadonlySet<string> = new Set(['p', 'div', 'section', 'article']);
const EMPHASIS: ReadonlySet<string> = new Set(['strong', 'b', 'em', 'i']);
/** How many elements around a word are looked at. */
const AROUND = 4;

/**
 * The index of the line with which a text is signed: a name and nothing else, in bold or italics or with its surname in capitals, below
 * the last sentence and in its box ("<p><b>Jo DOE</b></p>"). It may be the last of the body's `lines` or the one after them. What
 * stands below a colon, a comma or another name belongs to the text or to a list, and what is linked leads to something else.
 * Null when nobody signs.
 */
export function signingLine(dom: Dom, page: PageText, lines: readonly number[]): number | null {
  const last = lines.at(-1);
  if (last === undefined) return null;
  const isLast = lines.length > 1 && looksLikeName(textAt(page, last));
  const at = isLast ? last : last + 1;
  return signs(dom, page, at) && isBelowSentence(dom, page, at) ? at : null;
}

function signs(dom: Dom, page: PageText, at: number): boolean {
  const line = page.paragraphs[at];
  if (line === undefined || !BLOCKS.has(dom.name(line.block) ?? '') || 2 * line.linked > line.end - line.start)
    return false;
  const text = textAt(page, at);
  return looksLikeName(text) && (hasCapitalSurname(text) || isEmphasised(dom, page, at));
}

function isBelowSentence(dom: Dom, page: PageText, at: number): boolean {
  const [before, line] = [page.paragraphs[at - 1], page.paragraphs[at]];
  if (before === undefined || line === undefined || dom.parent(before.block) !== dom.parent(line.block)) return false;
  const end = textAt(page, at - 1).replace(/["”»’')\]]{1,4}$/, '');
  return isTerminator(end.at(-1) ?? '');
}

function isEmphasised(dom: Dom, page: PageText, at: number): boolean {
  const { start, end } = page.paragraphs[at] as PageText['paragraphs'][number];
  for (let run = firstEndingAfter(page.runs, start); (page.runs[run]?.start ?? end) < end; run++)
    if (!isWithinEmphasis(dom, page.runs[run]?.node as Node)) return false;
  return true;
}

function isWithinEmphasis(dom: Dom, node: Node): boolean {
  let one = dom.parent(node);
  for (let step = 0; one !== null && step < AROUND; step++, one = dom.parent(one))
    if (EMPHASIS.has(dom.name(one) ?? '')) return true;
  return false;
}

function textAt({ text, paragraphs }: PageText, at: number): string {
  const { start, end } = paragraphs[at] ?? { start: 0, end: 0 };
  return text.slice(start, end);
}
