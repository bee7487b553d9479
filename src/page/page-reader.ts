import { declaredLanguage } from '../domain/article/declared-language.ts';
import { leadInOf } from '../domain/article/lead-in.ts';
import { isTerminator } from '../domain/text/characters.ts';
import { articleHead } from './about/article-head.ts';
import { bylineOfPage } from './about/authors.ts';
import { looksLikeName } from './about/byline.ts';
import { isByline } from './about/credit-line.ts';
import { isDateAlone, isDateBeside } from './about/date-line.ts';
import { firstPublished } from './about/first-published.ts';
import { metadataOf } from './about/metadata.ts';
import { shownByline } from './about/shown-byline.ts';
import { shownTime } from './about/shown-time.ts';
import { signingLine } from './about/signing-line.ts';
import { withoutAsking } from './body/asking-boxes.ts';
import { bodyLines, type Judge } from './body/body-lines.ts';
import { lookedPage } from './body/line-facts.ts';
import { readabilityVote } from './body/readability-vote.ts';
import type { FoundArticle } from './found-article.ts';
import type { Sliced } from './slices.ts';
import { type PageText, readingBlocks } from './text/blocks.ts';
import { type Dom, domOf } from './text/dom.ts';
import { excerpting } from './text/excerpt.ts';
import { wordsOnly } from './text/same-words.ts';

/**
 * Reads any page that holds an article. Null when no body is found. The page is not changed, and the words keep their places in it.
 *
 *    page ──▶ lines ───────────────────────▶ which lines are the body ──▶ body
 *     │        ▲ which of them Readability keeps      │
 *     ├─▶ mirror ┘   where the lines leave doubt      ▼
 *     └─▶ what it says of itself ──────▶ title, byline, date, with what is shown around the body
 *
 * `judge` stands in for the bundled model of the body when another one is tried.
 */
export function* readingPage(document: Document, address: string | null, judge?: Judge): Sliced<FoundArticle | null> {
  const dom = domOf(document);
  const { page, boxes } = yield* withoutAsking(dom, yield* readingBlocks(document.body));
  if (page.paragraphs.length === 0) return null;
  const said = metadataOf(document, address);
  yield;
  const looked = yield* lookedPage(dom, document.body, page);
  const hints = { title: said.title, declaredBody: said.body, description: said.description };
  const vote = (isOut: (element: Node) => boolean) =>
    readabilityVote(document, page, (element) => boxes.has(element) || isOut(element));
  const judged = withoutHead(dom, page, said.title, yield* bodyLines({ page, looked, said: hints }, vote, judge));
  const signed = signingLine(dom, page, judged);
  const lines = judged.filter((at) => at !== signed);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;

  const body = yield* excerpting(
    page,
    lines.flatMap((at) => page.paragraphs[at] ?? []),
  );
  yield;
  const head = articleHead(dom, page, said.title, { first, last, signed });
  const leadIn = leadInOf(body.text);
  return {
    body,
    title: said.title,
    byline: bylineOfPage(said, body.text, (read) => shownByline(dom, head, read)),
    siteName: said.siteName,
    publishedTime: firstPublished(said.publishedTime, shownTime(dom, head, said.lang)) ?? said.addressDate,
    agency: leadIn?.agency ?? said.siteName,
    lang: declaredLanguage(said.lang),
    leadIn: leadIn?.span ?? null,
  };
}

const LONGEST_HEAD = 120;
const MOST_HEAD = 3;

/**
 * The body's lines without those at its top that only say what it is called, who wrote it and when; a headline there ends what is
 * above the text.
 */
function withoutHead(dom: Dom, page: PageText, title: string | null, lines: readonly number[]): readonly number[] {
  const titleWords = `${wordsOnly(title ?? '')} `;
  const lineAt = (place: number): string => {
    const { start, end } = page.paragraphs[lines[place] ?? -1] ?? { start: 0, end: 0 };
    return page.text.slice(start, end);
  };
  const isHead = (place: number): boolean => {
    const line = lineAt(place);
    if (line.length > LONGEST_HEAD) return false;
    // A name alone may be a speaker's; above a date it is the author's.
    if (isDateAlone(line) || (looksLikeName(line) && isDateAlone(lineAt(place + 1)))) return true;
    if (isTerminator(line.at(-1) ?? '')) return false;
    return beginsTitle(wordsOnly(line), titleWords) || isByline(line) || isDateBeside(line);
  };
  const isHeadline = (at: number): boolean => dom.name(page.paragraphs[at]?.block as Node) === 'h1';
  const most = Math.min(MOST_HEAD, lines.length - 1);
  let from = lines.slice(0, most).findLastIndex(isHeadline) + 1;
  while (from < most && isHead(from)) from++;
  return lines.slice(from);
}

/** A page's name often has the site's or the page's kind behind what is set above the text: "… - print version". */
const beginsTitle = (words: string, title: string): boolean =>
  2 * words.length > title.length && title.startsWith(`${words} `);
