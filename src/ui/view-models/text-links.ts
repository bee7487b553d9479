import type { Article } from '../../domain/article/article.ts';
import { escapeHtml } from '../../domain/export/html-text.ts';
import type { Fragments } from '../../domain/export/text-link.ts';
import { type Span, sliceOf } from '../../domain/text/span.ts';
import type { Copied } from '../../platform/ports/interface.ts';
import type { Outcome } from '../../platform/ports/outcome.ts';
import type { SoughtPassage } from '../../platform/ports/page.ts';

/** Code units on either side that tell a passage from the same words elsewhere in the page. */
const CONTEXT = 40;

/** A stretch of the article as something to be found in its page again. */
export const soughtPassage = ({ text }: Article, span: Span): SoughtPassage => ({
  quote: sliceOf(text, span),
  before: text.slice(Math.max(0, span.start - CONTEXT), span.start),
  after: text.slice(span.end, span.end + CONTEXT),
  near: span.start,
});

/** What a page answered, by statement. A page that is gone, or answers something else, gives no links. */
export function fragmentsOf(
  statements: readonly { readonly id: string }[],
  answer: Outcome<readonly (string | null)[]>,
): Fragments {
  const fragments: Record<string, string> = {};
  if (!answer.ok || !Array.isArray(answer.value)) return fragments;
  statements.forEach(({ id }, at) => {
    const fragment = answer.value[at];
    if (typeof fragment === 'string') fragments[id] = fragment;
  });
  return fragments;
}

/** An address, and the same as a link for editors that take mark-up. */
export const copiedLink = (address: string): Copied => ({
  text: address,
  html: `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`,
});
