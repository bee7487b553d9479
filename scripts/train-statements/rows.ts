import { sentencesAsRead } from '../../src/domain/languages/english/frames/dateline-at-head.ts';
import {
  canEnd,
  canStart,
  FURTHEST_END,
  FURTHEST_START,
} from '../../src/domain/languages/english/model/contents/content-bounds.ts';
import { type CueChances, cueChances } from '../../src/domain/languages/english/model/features/chances.ts';
import { cueFeatures } from '../../src/domain/languages/english/model/features/cue-features.ts';
import { endRows } from '../../src/domain/languages/english/model/features/end-features.ts';
import { secondFeatures } from '../../src/domain/languages/english/model/features/second-features.ts';
import type { SentenceFacts } from '../../src/domain/languages/english/model/features/sentence-facts.ts';
import { factsReader } from '../../src/domain/languages/english/model/features/sentence-facts.ts';
import { sourceRows } from '../../src/domain/languages/english/model/features/source-features.ts';
import { startRows } from '../../src/domain/languages/english/model/features/start-features.ts';
import type { Trees } from '../../src/domain/languages/english/model/trees/symmetric-trees.ts';
import { canBeCue } from '../../src/domain/languages/english/model/units/can-be-cue.ts';
import { isReport, registerOf } from '../../src/domain/languages/english/model/units/register.ts';
import { isSourceHead } from '../../src/domain/languages/english/model/units/source-head.ts';
import { isVerbTag } from '../../src/domain/languages/english/model/units/tag-classes.ts';
import { TAG } from '../../src/domain/languages/english/model/units/tags.ts';
import type { Unit } from '../../src/domain/languages/english/model/units/unit.ts';
import { languageFor } from '../../src/domain/languages/registry.ts';
import { readText } from '../../src/domain/reading/read.ts';
import type { Span } from '../../src/domain/text/span.ts';

/** A labelled document: offsets are UTF-16, end exclusive. */
export interface LabelledText {
  readonly text: string;
  readonly statements: readonly {
    readonly start: number;
    readonly end: number;
    readonly segments?: readonly Span[];
    readonly cue: Span | null;
    readonly speaker: Span | null;
  }[];
}

export const QUESTIONS = ['cue', 'start', 'end', 'source', 'second'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Rows of features with the label first, one table a question that the model answers. */
export type Tables = Record<Question, number[][]>;

const TRIMMED = /[\s"“”„‟«»‹›‘’‚'`´″.,;:!?…–—\-()[\]{}]/u;

export const emptyTables = (): Tables => ({ cue: [], start: [], end: [], source: [], second: [] });

/** Whether a text is read as a report of what somebody said. */
export function isReportText(text: string): boolean {
  const read = readText(text, languageFor('en'));
  return isReport(registerOf(read, sentencesAsRead(read, read.sentences)));
}

/**
 * Adds what one document teaches to the tables: without trees what is a cue, with trees that tell cues (and have not seen the
 * document) all the rest.
 */
export function addRows(document: LabelledText, tables: Tables, cueTrees: Trees | null): void {
  const read = readText(document.text, languageFor('en'));
  const sentences = sentencesAsRead(read, read.sentences);
  const factsOf = factsReader(read, sentences);
  const labelled = document.statements.map((statement) => ({
    ...statement,
    parts: (statement.segments?.length ? statement.segments : [statement]).map((part) => trimmed(document.text, part)),
  }));
  sentences.forEach((_, number) => {
    const facts = factsOf(number);
    const { units } = facts;
    const span = { start: (units[0] as Unit).start, end: (units[units.length - 1] as Unit).end };
    const cues = new Map<number, (typeof labelled)[number]>();
    const partOfCue = new Set<number>();
    for (const statement of labelled) {
      const cue = statement.cue;
      if (cue === null || cue.start < span.start || cue.start >= span.end) continue;
      const inside = units.flatMap((unit, at) =>
        unit.start < cue.end && unit.end > cue.start && canBeCue(units, at) ? [at] : [],
      );
      const head = headCue(units, inside);
      if (head === null) continue;
      for (const at of inside) if (at !== head) partOfCue.add(at);
      if (!cues.has(head)) cues.set(head, statement);
    }
    const chances = cueTrees === null ? null : cueChances(facts, cueTrees);
    units.forEach((_unit, cue) => {
      if (!canBeCue(units, cue)) return;
      const statement = cues.get(cue);
      if (statement === undefined && partOfCue.has(cue)) return;
      if (chances === null) tables.cue.push([statement === undefined ? 0 : 1, ...cueFeatures(facts, cue)]);
      else if (statement !== undefined)
        addBounds(
          facts,
          chances,
          cue,
          statement.parts.filter((part) => part.start >= span.start && part.end <= span.end),
          statement.parts[0] as Span,
          statement.speaker,
          span,
          tables,
        );
    });
  });
}

function headCue(units: readonly Unit[], inside: readonly number[]): number | null {
  const says = (at: number): boolean => ((units[at]?.cue ?? 0) & 3) !== 0;
  const isVerb = (at: number): boolean => isVerbTag(units[at]?.tag ?? TAG.edge);
  const listed = (at: number): boolean => (units[at]?.cue ?? 0) !== 0;
  return (
    inside.find((at) => says(at) && isVerb(at)) ??
    inside.find((at) => isVerb(at) && listed(at)) ??
    inside.find(listed) ??
    inside.find(isVerb) ??
    inside[0] ??
    null
  );
}

function addBounds(
  facts: SentenceFacts,
  cues: CueChances,
  cue: number,
  parts: readonly Span[],
  firstPart: Span,
  speaker: Span | null,
  sentence: Span,
  tables: Tables,
): void {
  const { units } = facts;
  const first = parts[0];
  if (first === undefined || first !== firstPart) return;
  const start = unitAt(units, first.start);
  const end = endUnit(units, first.end);
  const startRow = startRows(facts, cues, cue);
  for (
    let at = Math.max(0, cue - FURTHEST_START.before);
    at < Math.min(units.length, cue + FURTHEST_START.after);
    at++
  ) {
    if (at === cue || (!canStart(units, cue, at) && at !== start)) continue;
    tables.start.push([at === start ? 1 : 0, ...startRow(at)]);
  }
  addEnds(facts, cues, cue, start, end, tables);
  const head =
    speaker === null
      ? -1
      : units.findIndex(
          (unit, at) => isSourceHead(units, at) && unit.start >= speaker.start && unit.end <= speaker.end + 1,
        );
  if (speaker !== null) {
    const inSentence = speaker.start >= sentence.start && speaker.start < sentence.end;
    const heads = units.flatMap((_, at) => (isSourceHead(units, at) && !(at >= start && at < end) ? [at] : []));
    const right = inSentence
      ? heads.find((at) => (units[at] as Unit).start >= speaker.start && (units[at] as Unit).end <= speaker.end + 1)
      : -1;
    const sourceRow = sourceRows(facts, cue, start, end);
    if (right !== undefined)
      for (const at of [-1, ...heads]) tables.source.push([at === right ? 1 : 0, ...sourceRow(at)]);
  }
  const second = parts.length === 2 && parts[1] ? unitAt(units, parts[1].start) : -1;
  if (second >= 0 && parts[1]) addEnds(facts, cues, cue, second, endUnit(units, parts[1].end), tables);
  for (let at = end; at < Math.min(units.length, end + FURTHEST_END); at++) {
    if (at === cue || (isMark(units, at) && at !== second)) continue;
    tables.second.push([at === second ? 1 : 0, ...secondFeatures(facts, cues, { cue, start, end, source: head }, at)]);
  }
}

function addEnds(
  facts: SentenceFacts,
  cues: CueChances,
  cue: number,
  start: number,
  right: number,
  tables: Tables,
): void {
  const endRow = endRows(facts, cues, cue, start);
  for (let end = start + 1; end <= Math.min(facts.units.length, start + FURTHEST_END); end++) {
    if (start < cue && end > cue) break;
    if (!canEnd(facts.units, end) && end !== right) continue;
    tables.end.push([end === right ? 1 : 0, ...endRow(end)]);
  }
}

const isMark = (units: readonly Unit[], at: number): boolean =>
  (units[at]?.tag ?? 0) >= TAG.comma && (units[at]?.tag ?? 0) <= TAG.otherMark;

const unitAt = (units: readonly Unit[], offset: number): number =>
  units.findIndex((unit) => (unit.start <= offset && offset < unit.end) || unit.start >= offset);

function endUnit(units: readonly Unit[], offset: number): number {
  let end = units.length;
  while (end > 0 && (units[end - 1] as Unit).start >= offset) end--;
  return end;
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && TRIMMED.test(text[from] as string)) from++;
  while (to > from && TRIMMED.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}
