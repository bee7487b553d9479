/**
 * What the extraction misses in labelled documents, counted by kind of miss (the tables in `docs/accuracy.md`):
 *
 *     npx tsx scripts/train-statements/missed.ts labelled.jsonl
 *
 * A line is `{"text", "statements": [{"start", "end", "segments"?, "kind", "cue"}]}`.
 */
import { readFileSync } from 'node:fs';
import { languageFor } from '../../src/domain/languages/registry.ts';
import { TokenizedText } from '../../src/domain/reading/tokenized-text.ts';
import { extractStatements } from '../../src/domain/statements/extract.ts';
import type { Statement } from '../../src/domain/statements/statement.ts';
import { overlaps, type Span } from '../../src/domain/text/span.ts';

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly segments?: readonly Span[];
  readonly kind: string;
  readonly cue: Span | null;
}

/** A part counts as found when at least this share of it and its finding is common to both. */
const COMMON = 0.5;
/** A content of so few words is a name or a pronoun. */
const FEW_WORDS = 3;
/** Starts this close are the same. */
const NEAR = 6;

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: npx tsx scripts/train-statements/missed.ts labelled.jsonl');
  process.exit(2);
}

const paraphrases = new Map<string, number>();
const quotations = new Map<string, number>();
let asked = 0;
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { text, statements } = JSON.parse(line) as { text: string; statements: readonly Labelled[] };
  const said = extractStatements(text, languageFor('en'), null);
  const found = [...said.statements, ...said.mentions];
  const words = new TokenizedText(text, languageFor('en'));
  for (const labelled of statements)
    if (labelled.kind !== 'direct' && isSaid(words, labelled))
      for (const part of partsOf(labelled)) {
        asked++;
        if (!found.some((one) => one.segments.some((segment) => commonTo(segment, part) >= COMMON)))
          count(paraphrases, missOf(text, labelled, part, found));
      }
  for (const one of found)
    if (one.kind === 'direct')
      for (const segment of one.segments) {
        const over = statements.filter((labelled) => partsOf(labelled).some((part) => overlaps(part, segment)));
        if (!over.some(({ kind }) => kind === 'direct')) count(quotations, falseQuotation(text, segment, over));
      }
}
print(`paraphrases with a verb of saying, of ${asked} parts`, paraphrases);
print('called a quotation and not labelled as one', quotations);

function isSaid(words: TokenizedText, { cue }: Labelled): boolean {
  if (cue === null) return false;
  const { first, last } = words.rangeOf(cue);
  for (let at = first; at < last; at++) {
    const classes = words.cueAt(at)?.classes;
    if (classes?.has('say') || classes?.has('tell')) return true;
  }
  return false;
}

function missOf(text: string, { cue, segments }: Labelled, part: Span, found: readonly Statement[]): string {
  if ((segments?.length ?? 1) > 1) return 'the content is split around its attribution';
  const over = found.filter((one) => one.segments.some((segment) => overlaps(segment, part)));
  if (over.length === 0)
    return (text.slice(part.start, part.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= FEW_WORDS
      ? 'not found, a content of at most three words'
      : 'not found';
  const same = over.find((one) => one.cue !== null && cue !== null && overlaps(one.cue, cue));
  if (same === undefined) return 'its words are taken by another cue';
  return Math.abs(same.start - part.start) < NEAR ? 'found, but it ends elsewhere' : 'found, but it begins elsewhere';
}

function falseQuotation(text: string, segment: Span, over: readonly Labelled[]): string {
  if (over.length === 0) return 'labelled as nothing';
  if (text.slice(Math.max(0, segment.start - 3), segment.start).includes("''")) return "''…'', labelled indirect";
  return over.some(({ kind }) => kind === 'mixed')
    ? 'labelled mixed: the paraphrase beside it is counted with it'
    : 'labelled indirect';
}

function partsOf({ start, end, segments }: Labelled): readonly Span[] {
  return segments?.length ? segments : [{ start, end }];
}

function commonTo(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function print(title: string, counts: ReadonlyMap<string, number>): void {
  console.log(title);
  for (const [name, number] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`${String(number).padStart(5)}  ${name}`);
}
