import type { Language } from '../languages/language.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Reported } from '../reading/reported-clause.ts';
import type { TokenSpan } from '../text/token-span.ts';
import type { UnresolvedStatement } from './unresolved-statement.ts';

/** The parts of a content; two where its attribution splits it. */
export const partsOf = ({ content, goesOn }: Reported): TokenSpan[] =>
  goesOn === undefined ? [content] : [content, goesOn];

/** A reported clause of sentence `sentence` as a statement: `mixed` when some of its words stand in marks that are no mere name. */
export function reportedStatement(read: ReadText<Language>, reported: Reported, sentence: number): UnresolvedStatement {
  const { conjunction, cue } = reported;
  const parts = partsOf(reported);
  return {
    segments: parts.map((part) => read.spanOf(part)),
    kind: parts.some((part) => holdsQuoted(read, part)) ? 'mixed' : 'indirect',
    conjunction: conjunction === null ? null : read.spanOf({ first: conjunction, last: conjunction + 1 }),
    cue: read.spanOf({ first: cue.first, last: cue.last }),
    source: reported.source,
    isImpersonal: reported.isImpersonal === true,
    sentence,
    repairs: [],
    foundBy: reported.foundBy,
  };
}

function holdsQuoted(read: ReadText<Language>, { first, last }: TokenSpan): boolean {
  for (let at = first; at < last; at++) if (read.isQuoted(at)) return true;
  return false;
}
