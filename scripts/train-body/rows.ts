import { openedPage } from '../../src/cli/read-input.ts';
import { metadataOf } from '../../src/page/about/metadata.ts';
import { withoutAsking } from '../../src/page/body/asking-boxes.ts';
import { type LineFacts, lineFacts, lookedPage } from '../../src/page/body/line-facts.ts';
import { readabilityVote } from '../../src/page/body/readability-vote.ts';
import { votedFacts } from '../../src/page/body/votes.ts';
import { atOnce } from '../../src/page/slices.ts';
import { readBlocks } from '../../src/page/text/blocks.ts';
import { domOf } from '../../src/page/text/dom.ts';
import { wordsOnly } from '../../src/page/text/same-words.ts';

/** A page and the text of its article's body, as a person read it. */
export interface LabelledPage {
  readonly id?: string;
  readonly html: string;
  readonly url: string | null;
  readonly body: string;
}

/** One paragraph of a page: its facts with and without the other reader's vote, whether it is body, and how much that counts. */
export interface LabelledLine {
  readonly facts: readonly number[];
  readonly factsWithoutVote: readonly number[];
  readonly isBody: boolean;
  readonly weight: number;
}

/** A paragraph is body when so many of its words stand in the body in runs of `RUN` words. */
const MOSTLY = 0.5;
const RUN = 4;
/** What is neither clearly in nor clearly out, and what is too short to tell, counts less. */
const UNCLEAR = [0.3, 0.7] as const;
const UNCLEAR_WEIGHT = 0.3;
const MOST_WORDS = 60;

export function labelledLines({ html, url, body }: LabelledPage): LabelledLine[] {
  const document = openedPage(html, url);
  const dom = domOf(document);
  const { page, boxes } = atOnce(withoutAsking(dom, readBlocks(document.body)));
  const said = metadataOf(document, url);
  const kept = atOnce(readabilityVote(document, page, (element) => boxes.has(element)));
  const hints = { title: said.title, declaredBody: said.body, description: said.description };
  const looked = atOnce(lookedPage(dom, document.body, page));
  const without = atOnce(lineFacts(looked, hints));
  const facts = kept === null ? without : atOnce(votedFacts(without, looked, kept));
  const lines = page.paragraphs.map(({ start, end }) => page.text.slice(start, end));
  return labelsOf(lines, body).map((label, at) => ({
    facts: (facts[at] as LineFacts).row,
    factsWithoutVote: (without[at] as LineFacts).row,
    ...label,
  }));
}

/** Which lines of a page are body, and how much each counts. */
export function labelsOf(lines: readonly string[], body: string): Pick<LabelledLine, 'isBody' | 'weight'>[] {
  const shares = sharesInBody(lines, body);
  const scale = 20 / Math.sqrt(Math.max(1, wordsOf(body).length));
  return lines.map((line, at) => {
    const share = shares[at] as number;
    const isUnclear = (share > UNCLEAR[0] && share < UNCLEAR[1]) || share === SHORT_LINE;
    const weight = (Math.min(wordsOf(line).length, MOST_WORDS) + 2) * scale * (isUnclear ? UNCLEAR_WEIGHT : 1);
    return { isBody: share > MOSTLY, weight };
  });
}

/** A line of fewer words than a run that is, as a line, also in the body. */
const SHORT_LINE = 0.9;

function sharesInBody(lines: readonly string[], body: string): number[] {
  const runs = new Set(runsOf(wordsOf(body)));
  const bodyLines = new Set(body.split('\n').map(wordsOnly));
  const words = lines.map(wordsOf);
  const all = words.flat();
  const covered = new Uint8Array(all.length);
  for (const [at, run] of runsOf(all).entries()) if (runs.has(run)) covered.fill(1, at, at + RUN);
  let from = 0;
  return words.map((ofLine, at) => {
    const inBody = covered.subarray(from, from + ofLine.length).reduce((sum, one) => sum + one, 0);
    from += ofLine.length;
    if (ofLine.length === 0) return 0;
    const share = inBody / ofLine.length;
    if (ofLine.length >= RUN || share >= MOSTLY) return share;
    return bodyLines.has(wordsOnly(lines[at] as string)) ? SHORT_LINE : 0;
  });
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

const runsOf = (words: readonly string[]): string[] =>
  words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));
