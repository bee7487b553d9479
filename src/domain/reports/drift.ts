import { compareWithin } from '../comparison/compare.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { ComparedText } from '../comparison/passage/compared-text.ts';
import { countedWords } from '../comparison/passage/counted-words.ts';
import { polarityOf } from '../comparison/passage/polarity.ts';
import { viewOf } from '../comparison/passage/record-view.ts';
import { termsOf } from '../comparison/passage/terms.ts';
import { isNumberKey } from '../comparison/propositions/matched-words.ts';
import { languageFor } from '../languages/registry.ts';
import type { PolarKind } from '../lexicon/polar-words.ts';
import type { ReferenceModel } from '../reference/model.ts';
import type { HedgeType, Statement } from '../statements/statement.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import { isSaidByOne, speakerNameOf } from './aligned-statements.ts';
import type { ReadReport } from './read-report.ts';
import type { NoteKind } from './report-note.ts';

/** A statement where it stands. */
export interface StatementIn {
  readonly report: ReadReport;
  readonly statement: Statement;
}

/** Hedges that make a statement less firm. What is granted first, or limited, is part of what is said. */
const LOOSENING: readonly HedgeType[] = ['hope', 'possibility', 'condition', 'opinion'];

/** What a version of a statement does that the fullest version does not. Across languages only what is shown in any of them. */
export function driftOf(full: StatementIn, other: StatementIn): NoteKind[] {
  const notes: NoteKind[] = [];
  if (full.statement.kind !== 'indirect' && other.statement.kind === 'indirect') notes.push('paraphrased');
  const hedged = [isHedged(full), isHedged(other)];
  if (hedged[0] && !hedged[1]) notes.push('hedge-lost');
  if (!hedged[0] && hedged[1]) notes.push('hedge-added');
  if (full.report.analysis.article.lang !== other.report.analysis.article.lang)
    return hasOtherNumber(full, other) ? [...notes, 'number'] : notes;
  const [some, all] = [has('partly'), has('wholly')];
  if (some(full) && !some(other) && all(other)) notes.push('stronger');
  if (all(full) && !all(other) && some(other)) notes.push('weaker');
  if (hasOtherNumber(full, other)) notes.push('number');
  else if (isReversed(full, other)) notes.push('negation');
  if (isGivenToAnother(full, other)) notes.push('speaker');
  return notes;
}

/** By a hedge in its words, or by the very verb that reports it ("hopes that"). */
function isHedged({ report, statement }: StatementIn): boolean {
  if (statement.hedges.some(({ type }) => LOOSENING.includes(type))) return true;
  const { text, lang } = report.analysis.article;
  const { lexicon } = languageFor(lang);
  const cue = statement.cue === null ? [] : tokensOf(text, statement.cue.start, statement.cue.end);
  return cue.some((_, at) => {
    const found = lexicon.hedges.match(cue, at);
    return found !== null && LOOSENING.some((hedge) => found.meanings.has(hedge));
  });
}

/** Whether a statement has a word of a kind: "some", "in part"; "all", "fully". */
const has =
  (kind: PolarKind) =>
  ({ report, statement }: StatementIn): boolean => {
    const view = viewOf(report.record, report.analysis.article.lang);
    const { terms } = termsOf(wordsOf({ report, statement }), view);
    return polarityOf(terms, view.language).words.some((word) => word.kind === kind);
  };

/** Whether each names a number in figures that the other lacks; a number that only one names is something left out. */
function hasOtherNumber(one: StatementIn, other: StatementIn): boolean {
  const [here, there] = [numbersIn(one), numbersIn(other)];
  const lacks = (numbers: ReadonlySet<string>, from: ReadonlySet<string>): boolean =>
    [...numbers].some((number) => !from.has(number));
  return lacks(here, there) && lacks(there, here);
}

const numbersIn = ({ report, statement }: StatementIn): ReadonlySet<string> => {
  const { text } = report.analysis.article;
  const words = statement.segments.flatMap(({ start, end }) => countedWords(tokensOf(text, start, end), text));
  return new Set(words.map(({ norm }) => norm.replaceAll(/[\s,]/g, '')).filter(isNumberKey));
};

/** Whether one departs from the other as from a record, by both readings, or by one and a denial that only one of them holds. */
function isReversed(full: StatementIn, other: StatementIn): boolean {
  const departing = [reverses(other, full), reverses(full, other)].filter(Boolean).length;
  return departing === 2 || (departing === 1 && (isDenied(full, other) || isDenied(other, full)));
}

function reverses({ report, statement }: StatementIn, from: StatementIn): boolean {
  const comparison = comparedWith(report, statement, from.report.record);
  const [nearest] = comparison.claims;
  const own = from.report.record.statements.find(({ id }) => id === from.statement.id)?.claims ?? [];
  return comparison.relation === 'departs' && nearest !== undefined && own.includes(nearest.claim);
}

const isDenied = (full: StatementIn, other: StatementIn): boolean => {
  const [nearest] = comparedWith(other.report, other.statement, full.report.record).claims;
  return nearest !== undefined && nearest.evidence.polarity.statement !== nearest.evidence.polarity.claim;
};

function comparedWith(report: ReadReport, { start, end, cue }: Statement, record: ReferenceModel): Comparison {
  const { text, title, lang } = report.analysis.article;
  return compareWithin(textOf(text, title), { start, end, cue }, lang, record);
}

const textOf = (text: string, title: string | null): ComparedText => {
  const made = known.get(text) ?? new ComparedText(text, title ?? '');
  if (!known.has(text)) {
    known.clear();
    known.set(text, made);
  }
  return made;
};
/** The text that was asked about last: a report's statements are asked about one after the other. */
const known = new Map<string, ComparedText>();

/** Whether both are given to somebody with a name, and the names are two. */
function isGivenToAnother(full: StatementIn, other: StatementIn): boolean {
  const names = [full, other].map(({ report, statement }) => speakerNameOf(report, statement.id));
  return !names.includes(null) && !isSaidByOne(full.report, full.statement.id, other.report, other.statement.id);
}

const wordsOf = ({ report, statement }: StatementIn): string =>
  statement.segments.map((segment: Span) => sliceOf(report.analysis.article.text, segment)).join(' ');
