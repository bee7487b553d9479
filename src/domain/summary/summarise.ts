import type { Article } from '../article/article.ts';
import type { Statement, Statements } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';
import { addresseeOf } from './addressee.ts';
import { headOf } from './head.ts';
import type { CardLine, Exchange, HedgedWords, Summary } from './summary.ts';

/** Lines a question may have: what was answered first says most (the inverted pyramid holds inside an answer too). */
const LINES_A_QUESTION = 3;

/** The card of an article: structure, not centrality, decides what is shown. */
export function summarise(article: Article, said: Statements): Summary {
  const speaker = leadingSpeaker(said);
  const own = said.statements.filter((statement) => statement.source?.speaker === speaker || speaker === null);
  const lead = own[0];
  const exchanges: Exchange[] = [];
  const line = (statement: Statement): CardLine => ({ statement: statement.id, ...headOf(article.text, statement) });
  const unasked = own.filter((statement) => statement.answers === null && statement !== lead);
  if (unasked.length > 0)
    exchanges.push({
      question: null,
      lines: unasked.slice(0, said.questions.length === 0 ? 6 : LINES_A_QUESTION).map(line),
    });
  for (const question of said.questions) {
    const answers = own.filter((statement) => statement.answers === question.id && statement !== lead);
    if (answers.length > 0)
      exchanges.push({ question: question.id, lines: answers.slice(0, LINES_A_QUESTION).map(line) });
  }
  const answered = new Set(said.statements.map((statement) => statement.answers));
  return {
    speaker,
    addressee: addresseeOf(article.text, said),
    lead: lead === undefined ? null : line(lead),
    exchanges,
    hedged: hedgedWords(own),
    unanswered: said.questions.filter((question) => !answered.has(question.id)).map((question) => question.id),
  };
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

export type { Span };
