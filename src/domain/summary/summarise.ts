import type { Article } from '../article/article.ts';
import { languageFor } from '../languages/registry.ts';
import type { Statement, Statements } from '../statements/statement.ts';
import { addresseeOf } from './addressee.ts';
import { type Candidate, fillCard } from './fill-card.ts';
import { headsOf } from './head.ts';
import type { HedgedWords, Summary } from './summary.ts';

/** Lines a question may have: what was answered first says most (the inverted pyramid holds inside an answer too). */
const LINES_A_QUESTION = 3;
/** Lines of a report in which nothing is asked. */
const LINES_UNASKED = 6;

/** The card of an article: structure, not centrality, decides what is shown. */
export function summarise(article: Article, said: Statements): Summary {
  const language = languageFor(article.lang);
  const speaker = leadingSpeaker(said);
  const own = said.statements.filter((statement) => statement.source?.speaker === speaker || speaker === null);
  const candidate = (statement: Statement): Candidate => ({
    statement,
    heads: headsOf(article.text, statement, language),
  });
  const [lead, ...others] = own;
  const exchanges = exchangesOf(said, others, candidate);
  const filled = fillCard(
    article.text,
    lead === undefined ? null : candidate(lead),
    exchanges.map(({ candidates }) => candidates),
  );
  const answered = new Set(said.statements.map((statement) => statement.answers));
  return {
    speaker,
    addressee: addresseeOf(article.text, said, language.card),
    lead: filled.lead,
    exchanges: exchanges.map(({ question }, at) => ({ question, lines: filled.exchanges[at] ?? [] })),
    hedged: hedgedWords(own),
    unanswered: said.questions.filter((question) => !answered.has(question.id)).map((question) => question.id),
  };
}

interface Exchanged {
  /** `Question.id`; null for what was said unasked. */
  readonly question: string | null;
  readonly candidates: readonly Candidate[];
}

/** What was said unasked, then each question with its answers, in the order of the page; without those that have none. */
function exchangesOf(
  { questions }: Statements,
  statements: readonly Statement[],
  candidate: (statement: Statement) => Candidate,
): Exchanged[] {
  const exchange = (question: string | null, most: number): Exchanged => ({
    question,
    candidates: statements
      .filter(({ answers }) => answers === question)
      .slice(0, most)
      .map(candidate),
  });
  return [
    exchange(null, questions.length === 0 ? LINES_UNASKED : LINES_A_QUESTION),
    ...questions.map(({ id }) => exchange(id, LINES_A_QUESTION)),
  ].filter(({ candidates }) => candidates.length > 0);
}

/** The speaker of most statements; of equals the one who speaks first. */
function leadingSpeaker(said: Statements): string | null {
  const counts = new Map<string, number>();
  for (const { source } of said.statements)
    if (source !== null) counts.set(source.speaker, (counts.get(source.speaker) ?? 0) + 1);
  let most: string | null = null;
  for (const [speaker, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = speaker;
  return most;
}

function hedgedWords(statements: readonly Statement[]): HedgedWords[] {
  return statements.flatMap((statement) =>
    statement.hedges
      .filter((hedge) => hedge.type !== 'limit')
      .map((hedge): HedgedWords => ({ statement: statement.id, span: { start: hedge.start, end: hedge.end } })),
  );
}
