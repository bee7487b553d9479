import packed from '../../../assets/page/body-trees.json' with { type: 'json' };
import type { Sliced } from '../slices.ts';
import type { PageText } from '../text/blocks.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { bestExpected } from './best-expected.ts';
import { isDefinitionOfBefore } from './definitions.ts';
import { makeForest } from './forest.ts';
import { withHeadings } from './headings-between.ts';
import { isOutside, type LineFacts, type LookedPage, lineFacts } from './line-facts.ts';
import { isNeverBody } from './never-body.ts';
import type { PageHints } from './page-hints.ts';
import type { Surroundings } from './surroundings.ts';
import { votedFacts } from './votes.ts';
import { type JudgedLine, withTheirLike } from './with-their-like.ts';

/** A body with fewer characters was probably not found: then the other reader is believed, in what it has of this length. */
const SHORTEST_BODY = 150;
const SHORTEST_LINE = 80;
/** Where nobody found anything, the likeliest lines are the body of a very short article. */
const AT_LEAST = 0.2;
const LINES_A_SLICE = 50;
/** A line whose likelihood lies between this and what is left to 1 may be body or not. */
const DOUBT = 0.1;
/** Where such lines come to no more than this share of a body, the vote changes next to nothing. */
const MOST_DOUBTED = 0.15;
/** A body that is expected to be as right as this is not asked about either. */
const GOOD = 0.97;
/** A page of fewer lines shows little of itself, and asking costs next to nothing. */
const SMALL_PAGE = 30;
/** Lines that are less likely body are kept from the vote, with the boxes that hold nothing else. */
const NO_CHANCE = 0.005;

/** Gives the log-odds that a paragraph with these facts is body. */
export type Judge = (row: readonly number[]) => number;

const bundled: Judge = makeForest(packed);

/** A page as it is judged: its words, its paragraphs as they were looked at, and what it says of itself. */
export interface JudgedPage {
  readonly page: PageText;
  readonly looked: LookedPage;
  readonly said: PageHints;
}

/** For each line whether another reader of pages kept it; null when none was asked, or could not say. */
type Vote = readonly boolean[] | null;

/**
 * The indexes of the paragraphs that make the article's body. `ask` gives another reader's vote, which costs more than all
 * that is done here: it is asked only about pages on which the model by itself is not sure.
 */
export function* bodyLines(
  judged: JudgedPage,
  ask: (isOut: (element: Node) => boolean) => Sliced<Vote>,
  judge: Judge = bundled,
): Sliced<readonly number[]> {
  const { looked, said } = judged;
  const facts = yield* lineFacts(looked, said);
  const alone = yield* judgedLines(judged, facts, null, judge);
  if (alone.isSure) return alone.lines;
  const kept = yield* ask(outOf(looked, alone.sure));
  if (kept === null) return alone.lines;
  return (yield* judgedLines(judged, yield* votedFacts(facts, looked, kept), kept, judge)).lines;
}

/** Tells boxes in which no line has a chance to be body. */
function outOf({ lines, reader }: LookedPage, sure: readonly number[]): (element: Node) => boolean {
  const live = new Set<Surroundings>();
  for (const [at, { block, around }] of lines.entries()) {
    if ((sure[at] as number) < NO_CHANCE) continue;
    for (const home of [block, around])
      for (let box: Surroundings | null = home; box !== null && !live.has(box); box = box.parent) live.add(box);
  }
  return (element) => {
    const box = reader.known(element);
    return box !== undefined && !live.has(box);
  };
}

interface Judgement {
  readonly lines: readonly number[];
  /** For each line how likely it is body. */
  readonly sure: readonly number[];
  readonly isSure: boolean;
}

/**
 * Each paragraph is judged by boosted trees over facts about its shape, the boxes it stands in and its neighbours, and by what is
 * said of those set alike; the title, comments and a few wordings are never body, whatever stands around them, a quotation keeps
 * its signature, a term its definition, and a text the headings between its parts.
 */
function* judgedLines(
  { page, looked }: JudgedPage,
  facts: readonly LineFacts[],
  kept: Vote,
  judge: Judge,
): Sliced<Judgement> {
  const lengths = page.paragraphs.map(({ start, end }) => end - start);
  const judged: (JudgedLine | null)[] = [];
  for (const [at, { row, look }] of facts.entries()) {
    if (at % LINES_A_SLICE === 0) yield;
    judged.push(isOutside(row) ? null : { odds: judge(row), look, length: lengths[at] as number });
  }
  const odds = yield* withTheirLike(judged);
  yield;
  const sure = odds.map((one) => (one === null ? 0 : 1 / (1 + Math.exp(-one))));
  const best = bestExpected(sure, lengths);
  const judgedBody: number[] = [];
  for (const [at, one] of sure.entries()) {
    if (at % LINES_A_SLICE === 0) yield;
    const goesOn = facts[at]?.signs === true || isDefinitionOfBefore(looked.lines, at);
    const belongs = goesOn && judgedBody.at(-1) === at - 1;
    if ((belongs || one > best.from) && !isNeverBody(lineAt(page, at))) judgedBody.push(at);
  }
  yield;
  const lines = withHeadings(looked.lines, judgedBody, (at) => judged[at] !== null && !isNeverBody(lineAt(page, at)));
  const length = lines.reduce((sum, at) => sum + (lengths[at] as number), 0);
  const isPlain = best.f1 >= GOOD || doubted(sure, lengths) <= MOST_DOUBTED * length;
  const isSure = lengths.length > SMALL_PAGE && isPlain;
  if (length >= SHORTEST_BODY) return { lines, sure, isSure };
  return { lines: likeliestLines(sure, lengths, lines, kept), sure, isSure: false };
}

/** How much of a text may be body or not. UTF-16. */
const doubted = (sure: readonly number[], lengths: readonly number[]): number =>
  sure.reduce((sum, one, at) => (one > DOUBT && one < 1 - DOUBT ? sum + (lengths[at] as number) : sum), 0);

/** Where next to nothing was found: what the other reader kept, else the little there is, else what is likeliest. */
function likeliestLines(
  sure: readonly number[],
  lengths: readonly number[],
  found: readonly number[],
  kept: Vote,
): readonly number[] {
  const voted = indexesWhere(sure, (_, at) => kept?.[at] === true && (lengths[at] as number) >= SHORTEST_LINE);
  if (voted.length > 0) return voted;
  const least = sure.reduce((most, one) => Math.max(most, 0.8 * one), AT_LEAST);
  return found.length > 0 ? found : indexesWhere(sure, (one) => one >= least);
}

function lineAt({ text, paragraphs }: PageText, at: number): string {
  const { start, end } = paragraphs[at] as Paragraph;
  return text.slice(start, end);
}

function indexesWhere<Item>(items: readonly Item[], test: (item: Item, at: number) => boolean): number[] {
  return items.flatMap((item, at) => (test(item, at) ? [at] : []));
}
