/** A stretch of a text: UTF-16 code units, `end` exclusive. Never empty unless said so. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a span. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share at least one code unit; those that only touch do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether one span lies in another; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** How many code units two spans share. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
