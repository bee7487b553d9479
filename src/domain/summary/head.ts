import type { Statement } from '../statements/statement.ts';
import { isSpace, isTerminator } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

/** Longer first sentences are cut at a comma or a conjunction, never across a hedge or a negation. */
const LONGEST_HEAD = 190;

/** The head of a statement: its first sentence, verbatim, cut at a clause's end when it is long. */
export function headOf(text: string, statement: Statement): { spans: Span[]; cut: boolean } {
  const first = statement.segments[0] as Span;
  const sentence = firstSentence(text, first);
  const end = sentence.end - sentence.start > LONGEST_HEAD ? clauseEnd(text, sentence, statement) : sentence.end;
  const whole = end >= first.end && statement.segments.length === 1;
  return { spans: [{ start: first.start, end }], cut: !whole };
}

function firstSentence(text: string, segment: Span): Span {
  for (let at = segment.start + 20; at < segment.end - 1; at++) {
    if (isTerminator(text[at] as string) && isSpace(text[at + 1] as string) && /\p{Lu}/u.test(text[at + 2] ?? ''))
      return { start: segment.start, end: at + 1 };
  }
  return segment;
}

/**
 * The last comma within reach after which nothing softens or denies what stands before it; the whole sentence when there
 * is none, because a hedge or a negation that belongs to the clause must never be lost.
 */
function clauseEnd(text: string, sentence: Span, statement: Statement): number {
  const guarded = [...statement.hedges, ...statement.negations].filter(
    (span) => span.start >= sentence.start && span.end <= sentence.end,
  );
  if (guarded.length > 0) return sentence.end;
  for (let at = sentence.start + LONGEST_HEAD; at > sentence.start + 60; at--)
    if (text[at] === ',' || text[at] === ';') return at;
  return sentence.end;
}
