import type { Language } from '../languages/language.ts';
import { readText } from '../reading/read.ts';
import type { ReadText } from '../reading/read-text.ts';
import { hasWord, isSpace } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { tokenFrom } from '../text/tokens.ts';
import { isClaimed } from './claimed.ts';
import { findStatements } from './find-statements.ts';
import { hedgesIn } from './hedges.ts';
import { innerSource } from './inner-source.ts';
import { saidTurns } from './interview/answers.ts';
import { interviewOf } from './interview/interview.ts';
import { type FoundQuestion, questionsOf } from './questions/questions.ts';
import { resolveSpeakers } from './speakers/speakers.ts';
import type { Source, Statement, Statements } from './statement.ts';
import type { Found } from './unresolved-statement.ts';

/**
 * Everything that a text says somebody said. `leadIn` is the agency's name at its head: no statement contains it.
 * In a language without rules statements are found by quotation marks alone, and `byRules` is false.
 */
export function extractStatements(text: string, language: Language, leadIn: Span | null): Statements {
  const read = readText(text, language);
  const interview = interviewOf(read);
  const questions = questionsOf(read, interview.questions);
  const asked = askedInside(questions);
  const found = findStatements(read, saidTurns(read, interview.turns))
    .map((statement) => clipped(read, statement, leadIn, asked))
    .map((statement) => trimmed(read.text, statement))
    .map((statement) => withInnerSource(read, statement))
    .filter((statement) => statement.segments.length > 0)
    .sort((a, b) => startOf(a) - startOf(b));
  const { speakers, sources } = resolveSpeakers(read, found);
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
      source: sourceOf(statement, sources[index] ?? null),
      answers: answered(questions, statement.sentence),
      ...hedgesIn(read, statement.segments),
      repairs: statement.repairs,
    };
  });
  const statements: Statement[] = [];
  const mentions: Statement[] = [];
  all.forEach((statement, index) => {
    // An answer is one however short it is: "No."
    const isSaid = found[index]?.isAnswer === true || found[index]?.isOwnParagraph === true;
    const isStatement = isSaid || isClaimed(read, statement);
    (isStatement ? statements : mentions).push(statement);
  });
  return {
    speakers,
    statements,
    mentions,
    questions: questions.map((found) => found.question),
    byRules: language.hasRules,
  };
}

/** An answer's speaker is named where the text introduces the guest, and not beside the answer. */
const sourceOf = (statement: Found, source: Source | null): Source | null =>
  source !== null && statement.isNamedElsewhere === true ? { ...source, mention: null } : source;

const startOf = ({ segments }: Found): number => segments[0]?.start ?? 0;

/** Cuts the lead-in, and a question of the same sentence with its lead, off a content. */
function clipped(
  read: ReadText<Language>,
  statement: Found,
  leadIn: Span | null,
  asked: ReadonlyMap<number, Span>,
): Found {
  const question = asked.get(statement.sentence);
  const segments = statement.segments
    .map(({ start, end }) => ({ start: Math.max(start, leadIn?.end ?? 0), end }))
    .map(({ start, end }) => {
      const isInside = question !== undefined && start >= question.start && start < question.end;
      return { start: isInside ? afterConjunction(read, question.end) : start, end };
    })
    .filter((segment) => segment.start < segment.end);
  return { ...statement, segments };
}

/** "said, commenting on the verdict, | that | it was fair": the conjunction that takes up the content again. */
function afterConjunction(read: ReadText<Language>, offset: number): number {
  let at = tokenFrom(read.tokens, offset);
  if (read.norm(at) === ',') at++;
  return read.is(at, 'complementizer') ? (read.tokens[at]?.end ?? offset) : offset;
}

/** For each sentence that asks and answers, the question and its lead. */
function askedInside(questions: readonly FoundQuestion[]): Map<number, Span> {
  const asked = new Map<number, Span>();
  for (const { sentence, leadStart, question } of questions)
    if (leadStart !== null) asked.set(sentence, { start: leadStart, end: question.end });
  return asked;
}

function withInnerSource(read: ReadText<Language>, statement: Found): Found {
  const first = statement.segments[0];
  const within = first === undefined || statement.isAnswer === true ? null : innerSource(read, first);
  return within === null ? statement : { ...statement, within };
}

/** Spaces, and the comma that the attribution asks for inside a quotation's marks or after a question, are the report's, not the speaker's. */
function trimmed(text: string, statement: Found): Found {
  const segments = statement.segments.map(({ start, end }) => {
    let from = start;
    let to = end;
    while (from < to && isCommaOrSpace(text[from] as string)) from++;
    while (to > from && isCommaOrSpace(text[to - 1] as string)) to--;
    return { start: from, end: to };
  });
  return { ...statement, segments: segments.filter((segment) => hasWord(text, segment.start, segment.end)) };
}

const isCommaOrSpace = (char: string): boolean => char === ',' || isSpace(char);

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
