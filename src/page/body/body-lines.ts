import packed from '../../../assets/page/body-trees.json' with { type: 'json' };
import type { Sliced } from '../slices.ts';
import type { PageText } from '../text/blocks.ts';
import type { Dom } from '../text/dom.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { makeForest } from './forest.ts';
import { isOutside, lineFacts } from './line-facts.ts';
import { isNeverBody } from './never-body.ts';
import type { PageHints } from './page-hints.ts';
import { type JudgedLine, withTheirLike } from './with-their-like.ts';

/** From this probability on a line is part of the body. */
const KEPT = 0.5;
/** A body with fewer characters was probably not found: then the other reader is believed, in what it has of this length. */
const SHORTEST_BODY = 150;
const SHORTEST_LINE = 80;
/** Where nobody found anything, the likeliest lines are the body of a very short article. */
const AT_LEAST = 0.2;
const LINES_A_SLICE = 50;

/** Gives the log-odds that a paragraph with these facts is body. */
export type Judge = (row: readonly number[]) => number;

const bundled: Judge = makeForest(packed);

/**
 * The indexes of the paragraphs that make the article's body. Each paragraph is judged by boosted trees over facts about its
 * shape, the boxes it stands in and its neighbours, and by what is said of those set alike; the title, comments and a few wordings
 * are never body, whatever stands around them, and a quotation keeps its signature.
 */
export function* bodyLines(
  dom: Dom,
  root: Node,
  page: PageText,
  hints: PageHints,
  judge: Judge = bundled,
): Sliced<readonly number[]> {
  const facts = yield* lineFacts(dom, root, page, hints);
  const lengths = page.paragraphs.map(({ start, end }) => end - start);
  const judged: (JudgedLine | null)[] = [];
  for (const [at, { row, look }] of facts.entries()) {
    if (at % LINES_A_SLICE === 0) yield;
    judged.push(isOutside(row) ? null : { odds: judge(row), look, length: lengths[at] as number });
  }
  const odds = yield* withTheirLike(judged);
  const sure = odds.map((one) => (one === null ? 0 : 1 / (1 + Math.exp(-one))));
  const kept: number[] = [];
  for (const [at, one] of sure.entries()) {
    if (at % LINES_A_SLICE === 0) yield;
    const signs = facts[at]?.signs === true && kept.at(-1) === at - 1;
    if ((signs || one > KEPT) && !isNeverBody(lineAt(page, at))) kept.push(at);
  }
  yield;
  if (kept.reduce((sum, at) => sum + (lengths[at] as number), 0) >= SHORTEST_BODY) return kept;
  const voted = indexesWhere(sure, (_, at) => hints.kept?.[at] === true && (lengths[at] as number) >= SHORTEST_LINE);
  if (voted.length > 0) return voted;
  const least = sure.reduce((most, one) => Math.max(most, 0.8 * one), AT_LEAST);
  return kept.length > 0 ? kept : indexesWhere(sure, (one) => one >= least);
}

function lineAt({ text, paragraphs }: PageText, at: number): string {
  const { start, end } = paragraphs[at] as Paragraph;
  return text.slice(start, end);
}

function indexesWhere<Item>(items: readonly Item[], test: (item: Item, at: number) => boolean): number[] {
  return items.flatMap((item, at) => (test(item, at) ? [at] : []));
}
