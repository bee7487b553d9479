import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { isDash } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { UnresolvedStatement } from '../unresolved-statement.ts';
import type { SaidTurn } from './answers.ts';

/**
 * An answer of an interview, which begins in sentence `sentence`: no marks and no attribution, but all of it is said.
 * `isFirst`: nobody has spoken before it.
 */
export function answerStatement(
  read: ReadText<Language>,
  { words, label, surely, perhaps }: SaidTurn,
  sentence: number,
  isFirst: boolean,
): UnresolvedStatement {
  const introduced = surely ?? (isFirst ? perhaps : null);
  return {
    segments: [...words],
    kind: 'direct',
    conjunction: null,
    cue: label === null ? null : markBefore(read, label, words[0]?.start ?? 0),
    source: label ?? introduced,
    sentence,
    repairs: [],
    foundBy: 'turn of an interview',
    isAnswer: true,
    ...(label === null && introduced !== null ? { isNamedElsewhere: true } : {}),
  };
}

/** The colon behind a label stands for a cue; a name on a line of its own has none. */
function markBefore(read: ReadText<Language>, label: TokenSpan, start: number): Span | null {
  let at = tokenAt(read.tokens, start) - 1;
  while (at > label.last && isDash(read.norm(at))) at--;
  const isMark = at >= label.last && read.isPunctuation(at) && !read.isLineBetween(at, at + 1);
  return isMark ? read.spanOf({ first: at, last: at + 1 }) : null;
}
