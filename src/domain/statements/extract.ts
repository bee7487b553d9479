import type { Language } from '../languages/language.ts';
import { readInSteps } from '../reading/read.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Span } from '../text/span.ts';
import { atOnce, type Steps } from '../text/steps.ts';
import { isClaimed } from './claimed.ts';
import { findStatements } from './find-statements.ts';
import { hedgesIn } from './hedges.ts';
import { innerSource } from './inner-source.ts';
import { saidTurns } from './interview/answers.ts';
import { interviewOf } from './interview/interview.ts';
import { askedInside, lastAsked } from './questions/answered-question.ts';
import { type FoundQuestion, questionsOf } from './questions/questions.ts';
import { onlyWhatIsSaid } from './said-segments.ts';
import { resolveSpeakers } from './speakers/speakers.ts';
import type { Source, Statement, Statements } from './statement.ts';
import { startOf, type UnresolvedStatement } from './unresolved-statement.ts';

/**
 * Everything that a text says somebody said. `leadIn` is the agency's name at its head: no statement contains it.
 * In a language without rules statements are found by quotation marks alone, and `byRules` is false.
 */
export const extractStatements = (text: string, language: Language, leadIn: Span | null): Statements =>
  extractWithReasons(text, language, leadIn).said;

export interface StatementsWithReasons {
  readonly said: Statements;
  /** What found each statement and mention, by `Statement.id`: the name of a frame, or in plain words what else says that it was said. */
  readonly foundBy: ReadonlyMap<string, string>;
}

/** The same, and what found each of them. */
export const extractWithReasons = (text: string, language: Language, leadIn: Span | null): StatementsWithReasons =>
  atOnce(extractInSteps(text, language, leadIn));

/** The same in steps, of which the longest reads the marks, the turns or the names of the whole text. */
export function* extractInSteps(text: string, language: Language, leadIn: Span | null): Steps<StatementsWithReasons> {
  const read = yield* readInSteps(text, language);
  const interview = interviewOf(read);
  yield;
  const questions = questionsOf(read, interview.questions);
  yield;
  const found = onlySaid(read, yield* findStatements(read, saidTurns(read, interview.turns)), leadIn, questions);
  yield;
  const { speakers, sources } = yield* resolveSpeakers(read, found);
  const statements: Statement[] = [];
  const mentions: Statement[] = [];
  const foundBy = new Map<string, string>();
  for (const [index, one] of found.entries()) {
    const statement: Statement = {
      id: `s${index + 1}`,
      ...contentOf(one),
      source: asMentioned(one, sources[index] ?? null),
      answers: lastAsked(questions, one.sentence),
      ...hedgesIn(read, one.segments),
      repairs: one.repairs,
    };
    // An answer is one however short it is: "No."
    const isSaid = one.isAnswer === true || one.isOwnParagraph === true || isClaimed(read, statement);
    (isSaid ? statements : mentions).push(statement);
    foundBy.set(statement.id, one.foundBy);
    yield;
  }
  const asked = questions.map((one) => one.question);
  return { said: { speakers, statements, mentions, questions: asked, byRules: language.hasRules }, foundBy };
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
    .filter((statement) => statement.segments.length > 0)
    .sort((a, b) => startOf(a) - startOf(b));
}

/** What is said, and the words beside it. */
function contentOf(
  found: UnresolvedStatement,
): Pick<Statement, 'start' | 'end' | 'segments' | 'kind' | 'conjunction' | 'cue'> {
  const { segments, kind, conjunction, cue } = found;
  return { start: startOf(found), end: segments.at(-1)?.end ?? 0, segments, kind, conjunction, cue };
}

/** An answer's speaker is named where the text introduces the guest, and not beside the answer. */
const asMentioned = (statement: UnresolvedStatement, source: Source | null): Source | null =>
  source !== null && statement.isNamedElsewhere === true ? { ...source, mention: null } : source;

function withInnerSource(read: ReadText<Language>, statement: UnresolvedStatement): UnresolvedStatement {
  const first = statement.segments[0];
  const within = first === undefined || statement.isAnswer === true ? null : innerSource(read, first);
  return within === null ? statement : { ...statement, within };
}
