import { leadInOf } from '../../../src/domain/article/lead-in.ts';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { extractStatements } from '../../../src/domain/statements/extract.ts';
import type { Statement, Statements } from '../../../src/domain/statements/statement.ts';
import { overlaps, type Span, sliceOf } from '../../../src/domain/text/span.ts';
import type { Item, Language } from './items.ts';
import { type MarkedStatement, type MarkedText, readMarked } from './read-marked.ts';

/** What marks and punctuation a content has at its ends, and what stands between two joined parts, does not count. */
const EDGE = /[\s"“”„«»‹›<>‘’'`.,;:!?…։՝—–-]/u;
/** What the gold says of a statement that nobody is named for. */
const NOBODY = '-';
const LETTER = /[\p{L}\p{N}]/u;

/** Everything in which the extraction of a golden sentence differs from the gold, in words; empty when nothing does. */
export function faultsOf(item: Item, language: Language): string[] {
  const gold = readMarked(item.marked);
  const said = extractStatements(gold.text, languageFor(language), leadInOf(gold.text)?.span ?? null);
  // What is only mentioned is not shown as said: it counts where the gold has a statement.
  const inGold = (mention: Statement): boolean =>
    gold.statements.some(({ segments }) => segments.some((segment) => overlaps(segment, mention)));
  const found = [...said.statements, ...said.mentions.filter(inGold)].sort((a, b) => a.start - b.start);
  const faults = pairsOf(gold, found).flatMap(([marked, statement, number]) =>
    statementFaults(gold.text, marked, statement, number, item, said),
  );
  for (const extra of found.slice(gold.statements.length))
    faults.push(`surplus statement "${sliceOf(gold.text, extra)}"`);
  return [...faults, ...questionFaults(item, gold, said), ...answerFaults(gold, found, said)];
}

function pairsOf(gold: MarkedText, found: readonly Statement[]): [MarkedStatement, Statement | undefined, number][] {
  return gold.statements.map((marked, index) => [marked, found[index], index + 1]);
}

function statementFaults(
  text: string,
  gold: MarkedStatement,
  found: Statement | undefined,
  number: number,
  item: Item,
  said: Statements,
): string[] {
  const name = `statement ${number}`;
  if (found === undefined) return [`${name} is missing`];
  const faults: string[] = [];
  const wanted = contentOf(text, gold.segments);
  const got = contentOf(text, found.segments);
  if (got !== wanted) faults.push(`${name} has the content "${got}", not "${wanted}"`);
  if (found.kind !== gold.kind) faults.push(`${name} is ${found.kind}, not ${gold.kind}`);
  if (gold.cue !== null && (found.cue === null || !overlaps(found.cue, gold.cue)))
    faults.push(`${name} has another cue than "${sliceOf(text, gold.cue)}"`);
  const mention = found.source?.mention ?? null;
  if (gold.source !== null && (mention === null || !sharesHead(text, mention, gold.source)))
    faults.push(
      `${name} has the source "${mention === null ? '' : sliceOf(text, mention)}", not "${sliceOf(text, gold.source)}"`,
    );
  const speaker = item.speaker[number];
  const named = said.speakers.find(({ id }) => id === found.source?.speaker)?.name;
  if (speaker !== undefined && (named ?? NOBODY) !== speaker) faults.push(`${name} is by "${named}", not "${speaker}"`);
  const inner = item.within[number];
  const within = found.source?.within ?? null;
  if (inner !== undefined && (within === null || sliceOf(text, within) !== inner))
    faults.push(`${name} passes on "${within === null ? '' : sliceOf(text, within)}", not "${inner}"`);
  return faults;
}

/** The words of a content; parts with nothing but marks and punctuation between them are one part. */
function contentOf(text: string, segments: readonly Span[]): string {
  const parts: Span[] = [];
  for (const segment of segments) {
    const last = parts[parts.length - 1];
    const joined =
      last !== undefined &&
      !LETTER.test(text.slice(last.end, segment.start)) &&
      !text.slice(last.end, segment.start).includes('\n\n');
    if (joined) parts[parts.length - 1] = { start: last.start, end: segment.end };
    else parts.push(segment);
  }
  return parts.map((part) => trimmed(sliceOf(text, part))).join(' | ');
}

function trimmed(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && EDGE.test(words[start] ?? '')) start++;
  while (end > start && EDGE.test(words[end - 1] ?? '')) end--;
  return words.slice(start, end);
}

/** A source is right when it holds the last word of the gold source, where name or office stand, and nothing outside it but an article. */
function sharesHead(text: string, found: Span, gold: Span): boolean {
  const last = sliceOf(text, gold).split(' ').at(-1) ?? '';
  return overlaps(found, gold) && sliceOf(text, found).includes(last);
}

function questionFaults(item: Item, gold: MarkedText, said: Statements): string[] {
  const wanted = gold.questions.map((span, index) => `${item.questions[index]}: ${trimmed(sliceOf(gold.text, span))}`);
  const got = said.questions.map((question) => `${question.form}: ${trimmed(sliceOf(gold.text, question))}`);
  return wanted.join(' | ') === got.join(' | ')
    ? []
    : [`the questions are "${got.join(' | ')}", not "${wanted.join(' | ')}"`];
}

/** In the golden sentences every statement answers the question that was asked last before it. */
function answerFaults(gold: MarkedText, found: readonly Statement[], said: Statements): string[] {
  return gold.statements.flatMap((marked, index) => {
    const start = marked.segments[0]?.start ?? 0;
    const asked = gold.questions.findLast((question) => question.end <= start);
    const statement = found[index];
    if (statement === undefined) return [];
    const answered = said.questions.find(({ id }) => id === statement.answers);
    const right = asked === undefined ? answered === undefined : answered !== undefined && overlaps(answered, asked);
    return right ? [] : [`statement ${index + 1} is linked to the wrong question`];
  });
}
