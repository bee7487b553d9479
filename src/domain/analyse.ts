import type { Analysis } from './analysis.ts';
import type { Article } from './article/article.ts';
import { detectFrom } from './article/detect.ts';
import { compareWithin } from './comparison/compare.ts';
import type { Comparison } from './comparison/comparison.ts';
import { explainComparison } from './comparison/decision/explain.ts';
import { fidelityNotes } from './comparison/fidelity.ts';
import { offSubject } from './comparison/off-subject.ts';
import { ComparedText } from './comparison/passage/compared-text.ts';
import { languageFor } from './languages/registry.ts';
import type { ReferenceModel } from './reference/model.ts';
import { isSourceOf } from './reference/source.ts';
import { extractInSteps, extractWithReasons } from './statements/extract.ts';
import type { Statements } from './statements/statement.ts';
import { summarise } from './summary/summarise.ts';
import { atOnce, type Steps } from './text/steps.ts';

/**
 * The whole way: article → what was said → how it stands to the records → the card.
 * Pure: the same article and records give the same analysis. Offsets point into `article.text`.
 */
export const analyse = (article: Article, models: readonly ReferenceModel[]): Analysis =>
  atOnce(analysing(article, models, () => undefined));

/** What an analysis is at. */
export type AnalysisStep = 'statements' | 'comparison';

/**
 * The same in steps, for whoever must stay able to stop: it yields what it is at while the statements are found and after
 * each one that is compared, and returns the analysis. Whoever asks for no further step has stopped it; nothing is left behind.
 */
export function* analyseInSteps(
  article: Article,
  models: readonly ReferenceModel[],
): Generator<AnalysisStep, Analysis, undefined> {
  let at: AnalysisStep = 'statements';
  const steps = analysing(article, models, () => {
    at = 'comparison';
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield at;
  }
}

function* analysing(article: Article, models: readonly ReferenceModel[], found: () => void): Steps<Analysis> {
  const { text, lang, leadIn, setApart } = article;
  const { said } = yield* extractInSteps(text, languageFor(lang), leadIn, setApart);
  found();
  yield;
  return yield* comparedInSteps(article, said, models);
}

/** An analysis with its reasons, for whoever looks into one; nothing of them is stored. */
export interface ExplainedAnalysis {
  readonly analysis: Analysis;
  /** What found each statement and mention, by `Statement.id`. */
  readonly foundBy: ReadonlyMap<string, string>;
  /** Why each statement stands to the first record as it does, by `Statement.id`, in lines for whoever works on the comparer. */
  readonly why: ReadonlyMap<string, readonly string[]>;
}

/** The same analysis, what found each statement, and why it was compared so. */
export function explainAnalysis(article: Article, models: readonly ReferenceModel[]): ExplainedAnalysis {
  const { text, lang, leadIn, setApart } = article;
  const { said, foundBy } = extractWithReasons(text, languageFor(lang), leadIn, setApart);
  const why = new Map<string, readonly string[]>();
  const [model] = models;
  if (model !== undefined)
    for (const { id, start, end } of said.statements) why.set(id, explainComparison(text, { start, end }, lang, model));
  return { analysis: atOnce(comparedInSteps(article, said, models)), foundBy, why };
}

/** Compares what was said with each record, and yields after each statement. */
function* comparedInSteps(article: Article, said: Statements, models: readonly ReferenceModel[]): Steps<Analysis> {
  const text = new ComparedText(article.text, article.title ?? '');
  yield;
  const onSubject = new Set<ReferenceModel>();
  for (const model of models) {
    if (text.isOnSubject(model)) onSubject.add(model);
    yield;
  }
  const comparisons: Record<string, readonly Comparison[]> = {};
  for (const statement of said.statements) {
    comparisons[statement.id] = models.map((model) => {
      if (!onSubject.has(model)) return offSubject(model);
      const { start, end, cue } = statement;
      const comparison = compareWithin(text, { start, end, cue }, article.lang, model);
      return { ...comparison, notes: [...comparison.notes, ...fidelityNotes(article.text, statement, model)] };
    });
    yield;
  }
  const detection = detectFrom(article, said);
  yield;
  return {
    article,
    detection,
    said,
    comparisons,
    records: models.map((model) => ({ model: model.id, isSource: isSourceOf(article, model) })),
    summary: summarise(article, said),
  };
}
