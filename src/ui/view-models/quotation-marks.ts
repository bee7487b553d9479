import type { StatementKind } from '../../domain/statements/statement.ts';
import type { Span } from '../../domain/text/span.ts';

/** Marks that open a quotation somewhere: English, Russian, Armenian, German, and ArmInfo's angle brackets. */
const OPENING = '"“”„«»‟‹<';
const CLOSING = '"”“»«‟›>';

export const opensWithMark = (text: string, at: number): boolean =>
  at < text.length && OPENING.includes(text.charAt(at));

/**
 * Stretches of a quotation together with the page's own marks around them, whether or not the statement's bounds hold
 * them. No mark is ever added: where the page has lost one, none is shown, and a paraphrase gets none at all.
 */
export const withMarks = (text: string, kind: StatementKind, spans: readonly Span[]): readonly Span[] =>
  kind === 'indirect'
    ? spans
    : spans.map((span) => ({ start: startWithMark(text, span), end: endWithMark(text, span) }));

function startWithMark(text: string, { start }: Span): number {
  return start > 0 && !opensWithMark(text, start) && OPENING.includes(text.charAt(start - 1)) ? start - 1 : start;
}

/** Agencies also put a space before the closing mark: `bloc discipline ",`. */
function endWithMark(text: string, { start, end }: Span): number {
  if (end > start && CLOSING.includes(text.charAt(end - 1))) return end;
  const at = text.charAt(end) === ' ' ? end + 1 : end;
  return at < text.length && CLOSING.includes(text.charAt(at)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))
    ? at + 1
    : end;
}
