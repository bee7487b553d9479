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

/**
 * Agencies also put a space before the closing mark: `bloc discipline ",`. A comma or a full stop before the mark belongs
 * to what is quoted in English: `requires analysis,"`.
 */
function endWithMark(text: string, { start, end }: Span): number {
  if (end > start && CLOSING.includes(text.charAt(end - 1))) return end;
  const between = /^[.,;:!?…]{0,3} ?/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const at = end + between;
  return at < text.length && CLOSING.includes(text.charAt(at)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))
    ? at + 1
    : end;
}

/**
 * The mark that closes a quotation of which only the head is shown: an opening mark that hangs alone would leave open
 * where the speaker's words end. Null where the page has none, or where it is shown already.
 */
export function closingMark(text: string, whole: Span, shown: readonly Span[]): Span | null {
  const first = shown[0];
  const last = shown.at(-1);
  if (!first || !last || !opensWithMark(text, first.start)) return null;
  const end = endWithMark(text, whole);
  return end > last.end && CLOSING.includes(text.charAt(end - 1)) ? { start: end - 1, end } : null;
}
