import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
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
    // The colon after a label stands for a cue.
    cue: label === null ? null : { start: read.startOf(label.last), end: read.endOf(label.last) },
    source: label ?? introduced,
    sentence,
    repairs: [],
    foundBy: 'turn of an interview',
    isAnswer: true,
    ...(label === null && introduced !== null ? { isNamedElsewhere: true } : {}),
  };
}
