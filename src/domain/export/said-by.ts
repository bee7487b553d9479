import type { Analysis } from '../analysis.ts';
import type { Speaker, Statement } from '../statements/statement.ts';
import { sliceOf } from '../text/span.ts';

/** The words of a statement as the report prints them; parts that an attribution splits are joined by an ellipsis. */
export const wordsOf = (analysis: Analysis, statement: Statement): string =>
  statement.segments.map((segment) => sliceOf(analysis.article.text, segment)).join(' … ');

export const speakerOf = (analysis: Analysis, statement: Statement): Speaker | null =>
  statement.source === null
    ? null
    : (analysis.said.speakers.find((speaker) => speaker.id === statement.source?.speaker) ?? null);
