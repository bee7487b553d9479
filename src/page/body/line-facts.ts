import type { Sliced } from '../slices.ts';
import type { PageText } from '../text/blocks.ts';
import type { Dom } from '../text/dom.ts';
import { RelationsToBox } from './box-relation.ts';
import { Landscape, lookOf } from './landscape.ts';
import { type LookedLine, lookedLines, OWN_FACTS, STRONG } from './looked-line.ts';
import type { PageHints } from './page-hints.ts';
import { signsQuotation } from './signature.ts';
import { FAR, KINDS, SurroundingsReader } from './surroundings.ts';

/** Lines whose facts are among a line's own, by how far on they are. */
export const NEIGHBOURS: readonly number[] = [-3, -2, -1, 1, 2, 3];
const NEIGHBOUR_FACTS = ['length', 'linked', 'ending', 'block', 'sameParent', 'sameLook', 'kept'];

/** What the numbers of a row mean. Percent, counts and steps are cut at what makes a difference; -1 is "not known". */
export const FACTS: readonly string[] = [
  ...OWN_FACTS,
  ...KINDS.map((kind) => `near ${kind}`),
  'repeated',
  'isTitle',
  'inTitle',
  'isDescription',
  'declared',
  'lookShare',
  'lookProse',
  'parentShare',
  'parentLinked',
  'parentLines',
  'grandShare',
  'grandLinked',
  'grandLines',
  'greatShare',
  'greatLinked',
  'upToDensest',
  'downFromDensest',
  'inDensest',
  'upToCore',
  'downFromCore',
  'coreBranchShare',
  'coreBranchLinked',
  'denseBranchShare',
  'denseBranchLinked',
  'denseBranchLines',
  'depth',
  'index',
  'fromEnd',
  'proseBefore',
  'proseAfter',
  'sinceTitle',
  'toNextProse',
  'sincePrevProse',
  'denseProseBefore',
  'denseProseAfter',
  'headingAgo',
  'headingLevel',
  'headingBox',
  'alike',
  'alikeParent',
  'alikeGrand',
  'alikeBranch',
  'branchProseLines',
  'linksAround',
  'kept',
  'keptParent',
  'keptBefore',
  'keptAfter',
  'upToVoted',
  'downFromVoted',
  'votedBranchShare',
  'votedBranchKept',
  'keptOfPage',
  'out',
  'outs',
  ...NEIGHBOURS.flatMap((step) => NEIGHBOUR_FACTS.map((fact) => `${step} ${fact}`)),
];

const NEAR_COMMENTS = FACTS.indexOf('near .comment');
const KEPT = FACTS.indexOf('kept');
const IS_TITLE = FACTS.indexOf('isTitle');
const NEAR_CAPTION = FACTS.indexOf('near figcaption');

/**
 * Whether a row's line is the title, a picture's caption, or stands in a box of comments and another reader did not keep it: that
 * is never body.
 */
export const isOutside = (row: readonly number[]): boolean =>
  row[IS_TITLE] === 1 ||
  (row[NEAR_CAPTION] as number) < FAR ||
  ((row[NEAR_COMMENTS] as number) < FAR && row[KEPT] === 0);

/** Where no other reader was asked. */
const UNKNOWN = -1;
const NO_VOTE = FACTS.filter((fact) => /^(?:kept|upToVoted|downFromVoted|voted)/.test(fact)).map(() => UNKNOWN);

const LINES_A_SLICE = 30;
const STEPS_A_SLICE = 5_000;

/** What is known of a paragraph. */
export interface LineFacts {
  /** Whole numbers, in the order of `FACTS`. */
  readonly row: readonly number[];
  /** Equal for paragraphs that are set alike. */
  readonly look: string;
  /** Whether it is set as the signature of a quotation in the line before it. */
  readonly signs: boolean;
}

/** A page's paragraphs with what is around them, before anybody else is asked. */
export interface LookedPage {
  readonly lines: readonly LookedLine[];
  readonly reader: SurroundingsReader;
  readonly root: Node;
}

export function* lookedPage(dom: Dom, root: Node, page: PageText): Sliced<LookedPage> {
  const reader = new SurroundingsReader(dom, root);
  return { lines: yield* lookedLines(dom, root, page, reader), reader, root };
}

/** `votedFacts` puts another reader's vote in. */
export function* lineFacts({ lines, reader, root }: LookedPage, hints: PageHints): Sliced<LineFacts[]> {
  const land = yield* Landscape.of(lines, reader, root, hints);
  const headings = yield* headingsOf(lines);
  const facts: LineFacts[] = [];
  for (const [at, line] of lines.entries()) {
    if (at % LINES_A_SLICE === 0) yield;
    const row: number[] = [
      ...line.own,
      ...line.around.near,
      ...land.saidElsewhere(line),
      ...land.boxes(line),
      ...land.position(at),
      ...(headings[at] as number[]),
    ];
    row.push(...land.repetition(line), land.linksAround(at), ...NO_VOTE, ...outside(line));
    for (const step of NEIGHBOURS) row.push(...neighbour(line, lines[at + step]));
    facts.push({ row, look: lookOf(line), signs: signsQuotation(line, lines[at - 1]) });
  }
  return facts;
}

/** Kinds of boxes that hold no body whatever else they are in: how far out the nearest stands, and how many there are. */
const OUTSIDE = ['.comment', '.share', '.signup', 'aside', 'footer', 'nav', 'form'].map((kind) => KINDS.indexOf(kind));

function outside({ around: { near } }: LookedLine): number[] {
  const distances = OUTSIDE.map((kind) => near[kind] as number);
  return [Math.min(...distances), distances.filter((distance) => distance < FAR).length];
}

function neighbour(line: LookedLine, other: LookedLine | undefined): number[] {
  if (other === undefined) return [-1, -1, -1, -2, -1, -1, -1];
  return [
    other.own[0] as number,
    other.linked100,
    other.ending,
    other.kind,
    other.block.parent === line.block.parent ? 1 : 0,
    other.block.look === line.block.look ? 1 : 0,
    UNKNOWN,
  ];
}

const LONGEST_HEADING = 60;
const NO_HEADING = [99, 9, 99];
const LEVEL_OF_EMPHASIS = 8;

/** For each line how many lines ago a heading stood, its level, and steps up to the box around both. */
function* headingsOf(lines: readonly LookedLine[]): Sliced<number[][]> {
  let heading: LookedLine | null = null;
  let boxes: RelationsToBox | null = null;
  let headingAt = -1;
  let steps = 0;
  const found: number[][] = [];
  for (const [at, line] of lines.entries()) {
    const level = Number(/^h([1-6])$/.exec(heading?.block.name ?? '')?.[1] ?? LEVEL_OF_EMPHASIS);
    found.push(
      heading === null || boxes === null
        ? NO_HEADING
        : [Math.min(50, at - headingAt), level, Math.min(FAR, boxes.of(line.block).up)],
    );
    const isShort = line.length < LONGEST_HEADING && line.ending !== 3;
    if (/^h[1-6]$/.test(line.block.name) || (isShort && STRONG.has(line.emphasis))) {
      heading = line;
      headingAt = at;
      boxes = new RelationsToBox(line.block);
      steps += line.block.depth;
    }
    if (++steps < STEPS_A_SLICE) continue;
    steps = 0;
    yield;
  }
  return found;
}
