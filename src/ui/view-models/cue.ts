import type { Statement } from '../../domain/statements/statement.ts';
import { type Span, sliceOf } from '../../domain/text/span.ts';

/** A mention longer than this is told elsewhere in the card; the cue then stands alone. */
const LONGEST_WITH_MENTION = 28;

/**
 * The words that say that something was said: "he emphasized", and whose words the speaker passes on:
 * "added … analysts of the secretariat". Stretches of the page in its own order; what lies between is left out.
 */
export function cueOf(text: string, statement: Statement): string | null {
  const { cue, source } = statement;
  const spans = [cue && withMention(text, cue, source?.mention ?? null), source?.within ?? null].filter(
    (span) => span !== null,
  );
  spans.sort((a, b) => a.start - b.start);
  const words = spans.map((span) => sliceOf(text, span).trim()).filter((each) => each !== '');
  return words.length > 0 ? words.join(' … ') : null;
}

/** Both in one stretch when the mention of the speaker stands right beside the cue. */
function withMention(text: string, cue: Span, mention: Span | null): Span {
  if (!mention) return cue;
  const [first, second] = cue.start < mention.start ? [cue, mention] : [mention, cue];
  const whole = { start: first.start, end: Math.max(first.end, second.end) };
  const touches = text.slice(first.end, second.start).trim() === '';
  return touches && whole.end - whole.start <= LONGEST_WITH_MENTION ? whole : cue;
}
