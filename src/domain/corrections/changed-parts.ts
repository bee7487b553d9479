import type { Analysis } from '../analysis.ts';
import type { Correction } from './correction.ts';

/** What of a statement is the reader's own: whoever takes it along has to be told. */
export type ChangedPart = 'speaker' | 'words' | 'relation';

const PARTS: Readonly<Record<Correction['kind'], ChangedPart | null>> = {
  speaker: 'speaker',
  'same-person': 'speaker',
  bounds: 'words',
  relation: 'relation',
  'not-said': null,
};

const ALL_PARTS: readonly ChangedPart[] = ['speaker', 'words', 'relation'];

/** The parts that corrections change, each once, in this order. */
export const partsChangedBy = (corrections: readonly Correction[]): readonly ChangedPart[] =>
  ALL_PARTS.filter((part) => corrections.some(({ kind }) => PARTS[kind] === part));

/** The parts of a statement that the reader changed. */
export const changedParts = (analysis: Analysis, statement: string): readonly ChangedPart[] =>
  partsChangedBy(changesOf(analysis, statement));

/** What the reader put right of a statement, in the order in which it was made. */
export const changesOf = ({ corrected }: Analysis, statement: string): readonly Correction[] =>
  corrected === undefined
    ? []
    : corrected.changes.filter(({ statements }) => statements.includes(statement)).map(({ correction }) => correction);
