import type { Analysis } from '../analysis.ts';
import { changedParts } from '../corrections/changed-parts.ts';
import type { Speaker, Statement } from '../statements/statement.ts';
import { sliceOf } from '../text/span.ts';
import type { AllRemarks } from './remark.ts';
import { quotedWords } from './words/quoted-words.ts';

/** The words of a statement as the report prints them; parts that an attribution splits are joined by an ellipsis. */
export const wordsOf = (analysis: Analysis, statement: Statement): string =>
  statement.segments.map((segment) => sliceOf(analysis.article.text, segment)).join(' … ');

export const speakerOf = (analysis: Analysis, statement: Statement): Speaker | null =>
  statement.source === null
    ? null
    : (analysis.said.speakers.find((speaker) => speaker.id === statement.source?.speaker) ?? null);

/** A statement in one line for a note in a library: its words as they are printed, who says them, and in which way. */
export function saidInLine(analysis: Analysis, statement: Statement, { kinds, unnamed, changed }: AllRemarks): string {
  const { text, lang } = analysis.article;
  const who = speakerOf(analysis, statement)?.name ?? unnamed;
  const own = changedParts(analysis, statement.id).filter((part) => part !== 'relation');
  const about = [who, kinds[statement.kind], ...own.map((part) => changed[part])].join(', ');
  return `${quotedWords(text, statement, lang)} (${about})`.replace(/\s+/g, ' ');
}
