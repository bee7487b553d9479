import type { Language } from '../languages/language.ts';
import { isAbbreviationDot } from '../reading/abbreviation-dot.ts';
import type { ReadText } from '../reading/read-text.ts';
import { hasWord, isSpace } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { tokenFrom } from '../text/tokens.ts';
import type { UnresolvedStatement } from './unresolved-statement.ts';

/**
 * A statement without the agency's name at the head of the text, without a question of the same sentence (`asked`, with its lead),
 * and without the marks at its ends; segments with no word left are gone.
 */
export function onlyWhatIsSaid(
  read: ReadText<Language>,
  statement: UnresolvedStatement,
  leadIn: Span | null,
  asked: Span | undefined,
): UnresolvedStatement {
  const segments = statement.segments
    .map((segment) => behindQuestion(read, behindLeadIn(segment, leadIn), asked))
    .filter(({ start, end }) => start < end)
    .map((segment) => withAbbreviationsDot(read, withoutOuterCommas(read.text, segment)))
    .filter(({ start, end }) => hasWord(read.text, start, end));
  return { ...statement, segments };
}

const behindLeadIn = ({ start, end }: Span, leadIn: Span | null): Span => ({
  start: Math.max(start, leadIn?.end ?? 0),
  end,
});

function behindQuestion(read: ReadText<Language>, { start, end }: Span, asked: Span | undefined): Span {
  const isInside = asked !== undefined && start >= asked.start && start < asked.end;
  return { start: isInside ? afterConjunction(read, asked.end) : start, end };
}

/** "said, commenting on the verdict, | that | it was fair": the conjunction that takes up the content again. */
function afterConjunction(read: ReadText<Language>, offset: number): number {
  let at = tokenFrom(read.tokens, offset);
  if (read.norm(at) === ',') at++;
  return read.is(at, 'complementizer') ? read.endOf(at) : offset;
}

/** Spaces, and the comma that the attribution asks for inside a quotation's marks or after a question, are the report's, not the speaker's. */
function withoutOuterCommas(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isCommaOrSpace(text.charAt(from))) from++;
  while (to > from && isCommaOrSpace(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** "by Roads Inc | .", "at 5 p.m | .", «в 2031 г | .»: the dot that ends a sentence belongs to the abbreviation before it as well. */
function withAbbreviationsDot(read: ReadText<Language>, segment: Span): Span {
  const dot = tokenFrom(read.tokens, segment.end);
  const isNext = read.startOf(dot) === segment.end && isAbbreviationDot(read, dot);
  return isNext && !read.isQuoted(dot) && isWritten(read, dot) ? { ...segment, end: read.endOf(dot) } : segment;
}

/** Not of a word that is one without its dot as well ("no", "fig"). */
const isWritten = (read: ReadText<Language>, dot: number): boolean =>
  read.norm(dot - 1).includes('.') ||
  read.isCapital(dot - 1) ||
  read.language.sentences.endsAtAbbreviation?.(read, dot) === true;

const isCommaOrSpace = (char: string): boolean => char === ',' || isSpace(char);
