import weights from '../../../assets/detection/weights.json' with { type: 'json' };
import { languageFor } from '../languages/registry.ts';
import { extractStatements } from '../statements/extract.ts';
import type { Statements } from '../statements/statement.ts';
import type { Article, Detection, DetectionSignal } from './article.ts';
import { isFrontPage } from './kind-by-title.ts';
import { leadInOf } from './lead-in.ts';
import { namesInterview } from './names-interview.ts';
import { type ReportTraits, reportTraits } from './report-traits.ts';

/** Shorter texts can hold no report of what somebody said. */
const SHORTEST_REPORT = 120;
/** Longer texts of which nobody is quoted tell news all the same. */
const SHORTEST_NEWS = 500;
/** The share of the statements that makes one speaker the one whom a text is about. */
const LEADING = 0.6;
const QUESTIONS_OF_AN_INTERVIEW = 2;

/** What kind of page an article is, from its words alone: no metadata is needed, since many agencies print none. */
export function detect(article: Article): Detection {
  return detectFrom(article, extractStatements(article.text, languageFor(article.lang), article.leadIn));
}

/**
 * The same, from statements that were already found. The score is a logistic model's over the traits of `report-traits.ts`, where
 * there are quotations enough; from one half on the text is a report of statements.
 */
export function detectFrom(article: Article, said: Statements): Detection {
  const { length } = article.text;
  if (length < SHORTEST_REPORT) return { kind: 'other', score: 0, signals: [{ name: 'too-short', count: length }] };
  const attributed = said.statements.filter((statement) => statement.source !== null);
  const leading = mostFrequent(attributed.map((statement) => statement.source?.speaker ?? ''));
  const hasOneSpeaker = attributed.length >= 2 && leading >= LEADING * attributed.length;
  const isInterview = said.questions.length >= QUESTIONS_OF_AN_INTERVIEW || namesInterview(article);
  const traits = reportTraits(article, said);
  const score = isFrontPage(article.url) || hasTooFewQuotations(traits) ? 0 : likelihood(traits);

  const counts: readonly [DetectionSignal['name'], number][] = [
    ['attributed-quotations', attributed.filter((statement) => statement.kind !== 'indirect').length],
    ['attributed-statements', attributed.length],
    ['questions', said.questions.length],
    ['one-speaker', hasOneSpeaker ? leading : 0],
    ['interview-named', isInterview ? 1 : 0],
    ['agency-lead-in', article.leadIn !== null && leadInOf(article.text)?.agency ? 1 : 0],
    ['no-rules-for-language', said.byRules ? 0 : 1],
    ['words-missing', article.mended ?? 0],
    ['no-attribution', attributed.length === 0 ? 1 : 0],
  ];
  const signals = counts.filter(([, count]) => count > 0).map(([name, count]) => ({ name, count }));
  if (score >= 0.5) return { kind: isInterview && hasOneSpeaker ? 'interview' : 'statement', score, signals };
  return { kind: attributed.length > 0 || length > SHORTEST_NEWS ? 'news' : 'other', score, signals };
}

/** A report has a quotation every few thousand characters. One alone makes a report of a short text, if a person with a name says it. */
const SPARSE = 0.25;
const SPARSE_ALONE = 0.9;

/** Lists, manuals, threads and columns quote somebody here and there; that makes no report of statements of them. */
export function hasTooFewQuotations({ quotations, density, namedDensity }: ReportTraits): boolean {
  const isAlone = quotations < 2 && (namedDensity === 0 || density < SPARSE_ALONE);
  return quotations === 0 || density < SPARSE || isAlone;
}

function likelihood(traits: ReportTraits): number {
  const { constant, ...ofTrait } = weights;
  const sum = Object.entries(ofTrait).reduce(
    (total, [trait, weight]) => total + weight * traits[trait as keyof ReportTraits],
    constant,
  );
  return 1 / (1 + Math.exp(-sum));
}

function mostFrequent(names: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
