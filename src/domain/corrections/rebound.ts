import type { Language } from '../languages/language.ts';
import type { ReadText } from '../reading/read-text.ts';
import { hedgesIn } from '../statements/hedges.ts';
import type { Statement, StatementKind } from '../statements/statement.ts';
import { contains, type Span } from '../text/span.ts';

/**
 * A statement with other words of its text. What an attribution splits stays split where both parts are left; the kind is that of
 * the words: only what stands in marks, or was direct before, is direct.
 */
export function rebound(read: ReadText<Language>, statement: Statement, span: Span): Statement {
  const within = segmentsWithin(statement.segments, span);
  const kind = kindOf(read, statement, within);
  const segments = kind === 'direct' ? within.map((segment) => withoutMarks(read, segment)) : within;
  const { conjunction } = statement;
  return {
    ...statement,
    start: segments[0]?.start ?? span.start,
    end: segments.at(-1)?.end ?? span.end,
    segments,
    kind,
    conjunction: conjunction !== null && contains(span, conjunction) ? conjunction : null,
    ...hedgesIn(read, segments),
  };
}

/** The parts that lie in the span, the outer ones as far as it reaches. */
function segmentsWithin(segments: readonly Span[], span: Span): readonly Span[] {
  const left = segments.filter(({ start, end }) => start < span.end && span.start < end);
  if (left.length < 2) return [span];
  return left.map(({ start, end }, at) => ({
    start: at === 0 ? span.start : start,
    end: at === left.length - 1 ? span.end : end,
  }));
}

/** The content of a direct statement is what stands between its marks. */
function withoutMarks(read: ReadText<Language>, segment: Span): Span {
  let { first, last } = read.rangeOf(segment);
  while (first < last - 1 && QUOTATION_MARKS.includes(read.norm(first))) first++;
  while (last - 1 > first && QUOTATION_MARKS.includes(read.norm(last - 1))) last--;
  return { start: read.startOf(first), end: read.endOf(last - 1) };
}

const QUOTATION_MARKS = '"“”„‟«»‹›<>';

function kindOf(read: ReadText<Language>, before: Statement, segments: readonly Span[]): StatementKind {
  const isTheirs = (at: number): boolean =>
    read.inMarks(at) ||
    (before.kind === 'direct' &&
      before.segments.some((segment) => contains(segment, { start: read.startOf(at), end: read.endOf(at) })));
  const theirs = segments.flatMap((segment) => {
    const { first, last } = read.rangeOf(segment);
    return Array.from({ length: last - first }, (_, n) => first + n)
      .filter((at) => read.isWord(at))
      .map(isTheirs);
  });
  if (theirs.every(Boolean)) return 'direct';
  return theirs.some(Boolean) ? 'mixed' : 'indirect';
}
