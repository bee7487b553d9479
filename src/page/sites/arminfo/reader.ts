import { declaredLanguage } from '../../../domain/article/declared-language.ts';
import { leadInOf } from '../../../domain/article/lead-in.ts';
import { bylineOf, looksLikeName } from '../../about/byline.ts';
import { isoOf } from '../../about/printed-date.ts';
import { titleOfPage, withoutSite } from '../../about/title.ts';
import type { FoundArticle } from '../../found-article.ts';
import type { Sliced } from '../../slices.ts';
import { readingBlocks } from '../../text/blocks.ts';
import { domOf } from '../../text/dom.ts';
import { excerpting } from '../../text/excerpt.ts';
import { wordsOnly } from '../../text/same-words.ts';
import { addressedLanguage } from './address.ts';
import { bodySpans, bodyStart } from './body.ts';
import { type Line, linesOf } from './line.ts';
import names from './names.json' with { type: 'json' };
import { yerevanOffset } from './yerevan-time.ts';

/**
 * Reads the agency's old pages, which are tables in tables and say nothing about themselves. In reading order:
 *
 *    menu, headlines           lines of links
 *    date                      "Wednesday, April 24 2024 12:23"
 *    byline                    a name
 *    title, once or twice      the words of the page's own title
 *    body                      from the agency's "ArmInfo." on: p's, div's, or bare text and br's
 *    share bar, other reports  links, dates and further "ArmInfo."s, perhaps in the body's own cell
 *
 * The layouts differ, so nothing relies on one element: lines are judged by what they say and where they stand.
 */
const AGENCY = 'ArmInfo';
/** How many lines above the body make its head. */
const HEAD = 12;

/** Null when no body is found. The page is not changed. */
export function* readingArmInfo(document: Document, address: string | null): Sliced<FoundArticle | null> {
  const page = yield* readingBlocks(document.body, { breaks: 'single', eatenMarks: true });
  const lines = yield* linesOf(page, document.body, AGENCY);
  const named = withoutSite(titleOfPage(document), names);
  yield;
  const start = bodyStart(lines, named);
  if (start === null) return null;
  yield;
  const spans = bodySpans(domOf(document), lines, start);
  yield;
  const body = yield* excerpting(page, spans);
  const head = lines.slice(Math.max(0, start - HEAD), start).filter((line) => !line.isLinks);
  const title = shownTitle(head, named);
  const date = head.findLast((line) => line.date !== null)?.date ?? null;
  return {
    body,
    title,
    byline: bylineIn(head, title),
    agency: AGENCY,
    siteName: AGENCY,
    publishedTime: date === null ? null : isoOf(date, yerevanOffset(date)),
    lang: declaredLanguage(addressedLanguage(address)),
    leadIn: leadInOf(body.text)?.span ?? null,
  };
}

/** The title as it is printed above the body; what the page's `<title>` says when that is nowhere to be seen. */
function shownTitle(head: readonly Line[], named: string | null): string | null {
  if (named === null) return head.findLast((line) => line.date === null && !looksLikeName(line.text))?.text ?? null;
  return head.findLast((line) => wordsOnly(line.text) === wordsOnly(named))?.text ?? named;
}

/** The name nearest to the body: what stands higher up may belong to the page's frame. */
function bylineIn(head: readonly Line[], title: string | null): string | null {
  const words = title === null ? null : wordsOnly(title);
  return bylineOf(
    head.findLast((line) => line.date === null && looksLikeName(line.text) && wordsOnly(line.text) !== words)?.text,
  );
}
