import type { Lexicon } from '../languages/lexicon.ts';
import { hasWord, isSpace } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { answerTurns } from './answers.ts';
import { isClaimed } from './claimed.ts';
import { findStatements } from './find-statements.ts';
import type { Found } from './found.ts';
import { hedgesIn } from './hedges.ts';
import { innerSource } from './inner-source.ts';
import { type FoundQuestion, questionsOf } from './questions.ts';
import { quotationsOf } from './quotations.ts';
import { quotationOfTokens, sentencesOf } from './sentences.ts';
import { resolveSpeakers } from './speakers.ts';
import type { Statement, Statements } from './statement.ts';
import { type TextView, viewOf } from './text-view.ts';

/**
 * Everything that a text says somebody said. `leadIn` is the agency's name at its head: no statement contains it.
 * Without a lexicon (a language without rules) statements are found by quotation marks alone, and `byRules` is false.
 */
export function extractStatements(text: string, lexicon: Lexicon | null, leadIn: Span | null): Statements {
  const view = viewOf(text, lexicon);
  const quotations = quotationsOf(view);
  const quotationOf = quotationOfTokens(view, quotations);
  const sentences = sentencesOf(view, quotations, quotationOf);
  const questions = questionsOf(view, quotationOf, sentences);
  const heads = questionHeads(questions);
  const found = findStatements(
    view,
    quotations,
    quotationOf,
    sentences,
    answerTurns(view, quotationOf, sentences, questions),
  )
    .map((statement) => clipped(statement, leadIn, heads))
    .map((statement) => trimmed(view.text, statement))
    .map((statement) => withInnerSource(view, statement))
    .filter((statement) => statement.segments.length > 0);
  const { speakers, sources } = resolveSpeakers(view, found);
  const all = found.map((statement, index): Statement => {
    const first = statement.segments[0] as Span;
    const last = statement.segments[statement.segments.length - 1] as Span;
    return {
      id: `s${index + 1}`,
      start: first.start,
      end: last.end,
      segments: statement.segments,
      kind: statement.kind,
      conjunction: statement.conjunction,
      cue: statement.cue,
      source: sources[index] ?? null,
      answers: answered(questions, statement.sentence),
      ...hedgesIn(view, statement.segments),
      repairs: statement.repairs,
    };
  });
  const statements: Statement[] = [];
  const mentions: Statement[] = [];
  for (const statement of all) (isClaimed(view, statement) ? statements : mentions).push(statement);
  return {
    speakers,
    statements,
    mentions,
    questions: questions.map((found) => found.question),
    byRules: lexicon !== null,
  };
}

/** Cuts the lead-in and a question at the head of the sentence off a content. */
function clipped(statement: Found, leadIn: Span | null, heads: ReadonlyMap<number, number>): Found {
  const floor = Math.max(leadIn === null ? 0 : leadIn.end + 1, heads.get(statement.sentence) ?? 0);
  const segments = statement.segments
    .map((segment) => (segment.start < floor ? { start: floor, end: segment.end } : segment))
    .filter((segment) => segment.start < segment.end);
  return { ...statement, segments };
}

/** For each sentence that begins with a question and answers it, where the question ends. */
function questionHeads(questions: readonly FoundQuestion[]): Map<number, number> {
  const heads = new Map<number, number>();
  for (const { sentence, answeredInside, question } of questions)
    if (answeredInside) heads.set(sentence, question.end + 1);
  return heads;
}

function withInnerSource(view: TextView, statement: Found): Found {
  const first = statement.segments[0];
  const within = first === undefined || statement.isAnswer === true ? null : innerSource(view, first);
  return within === null ? statement : { ...statement, within };
}

/** The comma that the attribution asks for inside a quotation's marks is the report's, not the speaker's. */
function trimmed(text: string, statement: Found): Found {
  const segments = statement.segments.map(({ start, end }) => {
    let to = end;
    while (to > start && (text[to - 1] === ',' || isSpace(text[to - 1] as string))) to--;
    return { start, end: to };
  });
  return { ...statement, segments: segments.filter((segment) => hasWord(text, segment.start, segment.end)) };
}

/** The question asked last before a statement; questions stand in reading order. */
function answered(questions: readonly FoundQuestion[], sentence: number): string | null {
  let low = 0;
  let high = questions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = questions[middle] as FoundQuestion;
    if (found.sentence < sentence || (found.sentence === sentence && found.answeredInside)) low = middle + 1;
    else high = middle;
  }
  return questions[low - 1]?.question.id ?? null;
}
