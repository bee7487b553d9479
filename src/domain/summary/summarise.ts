import type { Article } from '../article/article.ts';
import { languageFor } from '../languages/registry.ts';
import type { Statement, Statements } from '../statements/statement.ts';
import { addresseeOf } from './addressee.ts';
import { type Candidate, cardLine, fillCard } from './fill-card.ts';
import { headsOf } from './head.ts';
import { nearnessTo } from './nearness.ts';
import type { CardLine, HedgedWords, Summary } from './summary.ts';
import { bestOf, statementsBySpeaker } from './voices.ts';

/** Lines a question may have: what was answered first says most (the inverted pyramid holds inside an answer too). */
const LINES_A_QUESTION = 3;
/** Lines of a report in which nothing is asked. */
const LINES_UNASKED = 6;

/** The card of an article: structure, not centrality, decides what is shown. */
export function summarise(article: Article, said: Statements): Summary {
  const language = languageFor(article.lang);
  const { text } = article;
  const speakers = statementsBySpeaker(said);
  const speaker = speakers[0]?.[0] ?? null;
  const own = speakers[0]?.[1] ?? said.statements;
  const nearness = nearnessTo(article.title ?? '', firstParagraphOf(text), language);
  const worths = new Map(said.statements.map((statement) => [statement, nearness(text, statement)]));
  const worth = (statement: Statement): number => worths.get(statement) ?? 0;
  const candidates = new Map<Statement, Candidate>();
  const candidate = (statement: Statement): Candidate => {
    const known = candidates.get(statement);
    if (known !== undefined) return known;
    const made = { statement, heads: headsOf(text, statement, language) };
    candidates.set(statement, made);
    return made;
  };
  const lead = bestOf(own, worth);
  const others = own.filter((statement) => statement !== lead);
  const exchanges = exchangesOf(said, others, candidate);
  const filled = fillCard(
    text,
    lead === null ? null : candidate(lead),
    exchanges.map((exchange) => exchange.candidates),
  );
  const answered = new Set(said.statements.map((statement) => statement.answers));
  return {
    speaker,
    addressee: addresseeOf(text, said, language.card),
    lead: filled.lead,
    exchanges: exchanges.map(({ question }, at) => ({ question, lines: filled.exchanges[at] ?? [] })),
    voices: speakers.map(([id, statements]) => ({
      speaker: id,
      count: statements.length,
      line: lineOf(bestOf(statements, worth), candidate),
    })),
    hedged: hedgedWords(own),
    unanswered: said.questions.filter((question) => !answered.has(question.id)).map((question) => question.id),
  };
}

const firstParagraphOf = (text: string): string => text.split('\n', 1)[0] ?? '';

/** The first head of a statement as a line. */
function lineOf(statement: Statement | null, candidate: (statement: Statement) => Candidate): CardLine | null {
  const spans = statement === null ? undefined : candidate(statement).heads[0];
  return statement === null || spans === undefined ? null : cardLine(statement, spans);
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
  const byQuestion = new Map<string | null, Statement[]>();
  for (const statement of statements) {
    const answers = byQuestion.get(statement.answers);
    if (answers === undefined) byQuestion.set(statement.answers, [statement]);
    else answers.push(statement);
  }
  const exchange = (question: string | null, most: number): Exchanged => ({
    question,
    candidates: (byQuestion.get(question) ?? []).slice(0, most).map(candidate),
  });
  return [
    exchange(null, questions.length === 0 ? LINES_UNASKED : LINES_A_QUESTION),
    ...questions.map(({ id }) => exchange(id, LINES_A_QUESTION)),
  ].filter(({ candidates }) => candidates.length > 0);
}

function hedgedWords(statements: readonly Statement[]): HedgedWords[] {
  return statements.flatMap((statement) =>
    statement.hedges
      .filter((hedge) => hedge.type !== 'limit')
      .map((hedge): HedgedWords => ({ statement: statement.id, span: { start: hedge.start, end: hedge.end } })),
  );
}
