import { lexiconFor } from '../languages/languages.ts';
import { extractStatements } from '../statements/extract.ts';
import type { Statements } from '../statements/statement.ts';
import type { Article, Detection, DetectionSignal } from './article.ts';

/** Shorter texts can hold no report of what somebody said. */
const SHORTEST_REPORT = 120;
/** Attributed statements for each thousand characters below which people's words are not what a text is about. */
const LEAST_DENSITY = 0.5;

/** What kind of page an article is, from its words alone: no metadata is needed, since many agencies print none. */
export function detect(article: Article): Detection {
  return detectFrom(article, extractStatements(article.text, lexiconFor(article.lang), article.leadIn));
}

/** The same, from statements that were already found. */
export function detectFrom(article: Article, said: Statements): Detection {
  const signals: DetectionSignal[] = [];
  const note = (name: DetectionSignal['name'], count: number): void => {
    if (count > 0) signals.push({ name, count });
  };
  if (article.text.length < SHORTEST_REPORT)
    return { kind: 'other', score: 0, signals: [{ name: 'too-short', count: article.text.length }] };

  const attributed = said.statements.filter((statement) => statement.source !== null);
  const quoted = attributed.filter((statement) => statement.kind !== 'indirect');
  const density = (attributed.length / article.text.length) * 1_000;
  const leading = mostFrequent(attributed.map((statement) => statement.source?.speaker ?? ''));
  const oneSpeaker = attributed.length >= 2 && leading / attributed.length >= 0.6;
  const interview = said.questions.length >= 2 || /interview|интервью|հարցազրույց/iu.test(article.text.slice(0, 1_500));

  note('attributed-quotations', quoted.length);
  note('attributed-statements', attributed.length);
  note('questions', said.questions.length);
  note('one-speaker', oneSpeaker ? leading : 0);
  note('interview-named', interview ? 1 : 0);
  note('agency-lead-in', article.leadIn === null ? 0 : 1);
  note('no-rules-for-language', said.byRules ? 0 : 1);
  note('no-attribution', attributed.length === 0 ? 1 : 0);

  const enough = attributed.length >= 2 || (attributed.length === 1 && article.text.length < 900);
  const score = Math.min(
    1,
    (attributed.length === 0 ? 0 : 0.25) +
      Math.min(0.35, density * 0.18) +
      Math.min(0.25, quoted.length * 0.06) +
      (oneSpeaker ? 0.2 : 0),
  );
  if (!enough || density < LEAST_DENSITY)
    return {
      kind: attributed.length > 0 || article.text.length > 800 ? 'news' : 'other',
      score: Math.min(score, 0.45),
      signals,
    };
  return { kind: interview && oneSpeaker ? 'interview' : 'statement', score: Math.max(score, 0.5), signals };
}

function mostFrequent(names: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
