import type { Language } from '../languages/language.ts';
import { readInSteps } from '../reading/read.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { SetApart } from '../reading/set-apart.ts';
import type { Span } from '../text/span.ts';
import { atOnce, type Steps } from '../text/steps.ts';
import { findStatements } from './find-statements.ts';
import { innerSource } from './inner-source.ts';
import { saidTurns } from './interview/answers.ts';
import { interviewInSteps } from './interview/interview.ts';
import { askedInside } from './questions/answered-question.ts';
import { type FoundQuestion, questionsInSteps } from './questions/questions.ts';
import { onlyWhatIsSaid } from './said-segments.ts';
import { SortedOut } from './sorted-out.ts';
import { resolveSpeakers } from './speakers/speakers.ts';
import type { Statements } from './statement.ts';
import { startOf, type UnresolvedStatement } from './unresolved-statement.ts';

/**
 * Everything that a text says somebody said. `leadIn` is the agency's name at its head: no statement contains it.
 * `setApart`: the page's own block quotations, said as a whole, and embedded posts, in which nobody of the report speaks.
 * In a language without rules statements are found by quotation marks alone, and `byRules` is false.
 */
export const extractStatements = (
  text: string,
  language: Language,
  leadIn: Span | null,
  setApart: readonly SetApart[] = [],
): Statements => extractWithReasons(text, language, leadIn, setApart).said;

export interface StatementsWithReasons {
  readonly said: Statements;
  /** What found each statement and mention, by `Statement.id`: the name of a frame, or in plain words what else says that it was said. */
  readonly foundBy: ReadonlyMap<string, string>;
}

/** The same, and what found each of them. */
export const extractWithReasons = (
  text: string,
  language: Language,
  leadIn: Span | null,
  setApart: readonly SetApart[] = [],
): StatementsWithReasons => atOnce(extractInSteps(text, language, leadIn, setApart));

/** The same in steps, a step for each mark, sentence and statement; the longest cuts the text into tokens. */
export function* extractInSteps(
  text: string,
  language: Language,
  leadIn: Span | null,
  setApart: readonly SetApart[] = [],
): Steps<StatementsWithReasons> {
  const read = yield* readInSteps(text, language);
  const interview = yield* interviewInSteps(read);
  yield;
  const questions = yield* questionsInSteps(read, interview.questions);
  const turns = saidTurns(read, interview.turns);
  yield;
  const found = onlySaid(read, yield* findStatements(read, turns, setApart), leadIn, questions);
  yield;
  const { speakers, sources } = yield* resolveSpeakers(read, found);
  const sorted = new SortedOut(read, questions);
  for (const [index, one] of found.entries()) {
    sorted.add(one, sources[index] ?? null);
    yield;
  }
  const { statements, mentions, refusals, foundBy } = sorted;
  const said = { speakers, statements, mentions, questions: sorted.questions, refusals, byRules: language.hasRules };
  return { said, foundBy };
}

/** What was found without what is not said, in reading order. */
function onlySaid(
  read: ReadText<Language>,
  found: readonly UnresolvedStatement[],
  leadIn: Span | null,
  questions: readonly FoundQuestion[],
): UnresolvedStatement[] {
  const asked = askedInside(questions);
  return found
    .map((statement) => onlyWhatIsSaid(read, statement, leadIn, asked.get(statement.sentence)))
    .map((statement) => withInnerSource(read, statement))
    .filter((statement) => statement.segments.length > 0 && !onlyAsks(read, statement))
    .sort((a, b) => startOf(a) - startOf(b));
}

/** A quotation that is nothing but a question, of whoever asked it: no answer of an interview, and no paragraph of a speech. */
function onlyAsks(read: ReadText<Language>, statement: UnresolvedStatement): boolean {
  const [words, more] = statement.segments;
  if (words === undefined || more !== undefined || statement.kind !== 'direct') return false;
  if (statement.isAnswer === true || statement.isOwnParagraph === true) return false;
  return read.language.claims.onlyAsks(read, words, statement.cue);
}

function withInnerSource(read: ReadText<Language>, statement: UnresolvedStatement): UnresolvedStatement {
  const first = statement.segments[0];
  const within =
    first === undefined || statement.isAnswer === true || statement.refuses !== undefined
      ? null
      : innerSource(read, first);
  return within === null ? statement : { ...statement, within };
}
