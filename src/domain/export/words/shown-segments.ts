import type { Statement } from '../../statements/statement.ts';
import type { Span } from '../../text/span.ts';

type Said = Pick<Statement, 'start' | 'end' | 'segments' | 'conjunction'>;

/**
 * A statement's parts in reading order, without the "that" before the content, which belongs to the content for a linguist and
 * not for a reader.
 */
export function shownSegments(statement: Said, text: string): readonly Span[] {
  const [first, ...others] =
    statement.segments.length > 0 ? statement.segments : [{ start: statement.start, end: statement.end }];
  const { conjunction } = statement;
  if (!first) return [];
  if (!conjunction || conjunction.start > first.start || conjunction.end <= first.start || conjunction.end >= first.end)
    return [first, ...others];
  const rest = text.slice(conjunction.end, first.end);
  return [{ start: conjunction.end + rest.length - rest.trimStart().length, end: first.end }, ...others];
}
