import type { Language } from '../../languages/language.ts';
import type { ClauseReader } from '../../reading/clause-reader.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Refused } from '../../reading/refusal-words.ts';
import type { Span } from '../../text/span.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { UnresolvedStatement } from '../unresolved-statement.ts';
import { clauseEnd } from './clause-end.ts';

/** Words of a content before a refusal in it, whose subject is then who speaks: "said that he | had no comment". */
const FURTHEST_IN_CONTENT = 3;

/** The refusals of a sentence, and the statements that are left of those found in it: what was not said is none. */
export function refusalsIn(
  read: ReadText<Language>,
  reader: ClauseReader,
  number: number,
  found: readonly UnresolvedStatement[],
): { readonly refusals: readonly UnresolvedStatement[]; readonly said: readonly UnresolvedStatement[] } {
  const sentence = read.sentences[number];
  const refusals: UnresolvedStatement[] = [];
  let said = found;
  if (sentence === undefined) return { refusals, said };
  for (let at = sentence.first; at < sentence.last; at++) {
    if (read.inMarks(at)) continue;
    const refused = read.language.answers.refusalAt(read, at, sentence);
    if (refused === null) continue;
    const end = clauseEnd(read, refused.last, sentence.last);
    const around = said.find((statement) => holds(read, statement, refused));
    at = Math.max(at, refused.last - 1);
    // "He said that the ministry had not replied" is a statement about somebody else's refusal.
    if (around !== undefined && !isOwn(read, around, refused)) continue;
    const source = refused.by ?? around?.source ?? subjectOf(reader, number, refused, end);
    said = said.filter(
      (statement) => statement !== around && !reportsRefusal(read, statement, { first: refused.first, last: end }),
    );
    refusals.push(asRefusal(read, { refused, end, source, number }));
    at = Math.max(at, end - 1);
  }
  return { refusals, said };
}

/** Who refuses stands before the words of the refusal; behind them stands what was not said, or to whom. */
function subjectOf(reader: ClauseReader, number: number, refused: Refused, last: number): TokenSpan | null {
  const { first, answering } = refused;
  const source = sourceLeft(reader, number, { first, last });
  if (source === null || answering === undefined || answering < source.first || source.last <= answering) return source;
  return sourceLeft(reader, number, { first: answering, last });
}

function sourceLeft(reader: ClauseReader, number: number, { first, last }: TokenSpan): TokenSpan | null {
  const source = reader.source(number, { first, last }, { first: first + 1, last });
  return source !== null && source.first < first ? source : null;
}

interface Place {
  readonly refused: TokenSpan;
  readonly end: number;
  readonly source: TokenSpan | null;
  readonly number: number;
}

function asRefusal(read: ReadText<Language>, { refused, end, source, number }: Place): UnresolvedStatement {
  const question = read.language.answers.questionBehind(read, refused.last, end);
  return {
    segments: [read.spanOf({ first: refused.first, last: end })],
    kind: 'indirect',
    conjunction: null,
    cue: read.spanOf(refused),
    source,
    sentence: number,
    repairs: [],
    foundBy: 'refusal',
    refuses: { question: question === null ? null : read.spanOf({ first: question, last: end }) },
  };
}

const holds = (read: ReadText<Language>, { kind, segments }: UnresolvedStatement, refused: TokenSpan): boolean => {
  const { start, end } = read.spanOf(refused);
  return kind !== 'direct' && segments.some((segment) => segment.start <= start && end <= segment.end);
};

/** Whether the refusal inside a content is the speaker's own: only a pronoun stands before it. */
function isOwn(read: ReadText<Language>, { segments }: UnresolvedStatement, { first }: TokenSpan): boolean {
  const start = tokenAt(read.tokens, segments[0]?.start ?? 0);
  if (first - start > FURTHEST_IN_CONTENT) return false;
  for (let at = start; at < first; at++) if (read.is(at, 'pronoun.person')) return true;
  return first === start;
}

/** A reported content whose cue belongs to the words of the refusal: "declined to say | who would succeed". */
function reportsRefusal(read: ReadText<Language>, { kind, cue }: UnresolvedStatement, refused: TokenSpan): boolean {
  const { start, end } = read.spanOf(refused);
  return kind !== 'direct' && cue !== null && overlap(cue, { start, end });
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
