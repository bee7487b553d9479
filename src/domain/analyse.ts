import type { Analysis } from './analysis.ts';
import type { Article } from './article/article.ts';
import { detectFrom } from './article/detect.ts';
import { comparerInSteps } from './comparison/compare-statements.ts';
import type { Comparison } from './comparison/comparison.ts';
import { explainComparison } from './comparison/decision/explain.ts';
import { languageFor } from './languages/registry.ts';
import type { ReferenceModel } from './reference/model.ts';
import { isSourceOf } from './reference/source.ts';
import { extractInSteps, extractWithReasons } from './statements/extract.ts';
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

/** What is known before anything is compared: the kind of page, and what was said. */
export type Found = Pick<Analysis, 'detection' | 'said'>;

/** How far an analysis has come. */
export type AnalysisProgress =
  | { readonly step: 'statements'; readonly found: null }
  | { readonly step: 'comparison'; readonly found: Found };

/**
 * The same in steps, for whoever must stay able to stop: it yields what it is at while the statements are found and after
 * each one that is compared, and returns the analysis. Whoever asks for no further step has stopped it; nothing is left behind.
 */
export function* analyseInSteps(
  article: Article,
  models: readonly ReferenceModel[],
): Generator<AnalysisProgress, Analysis, undefined> {
  let at: AnalysisProgress = { step: 'statements', found: null };
  const steps = analysing(article, models, (found) => {
    at = { step: 'comparison', found };
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield at;
  }
}

function* analysing(
  article: Article,
  models: readonly ReferenceModel[],
  tell: (found: Found) => void,
): Steps<Analysis> {
  const { text, lang, leadIn, setApart } = article;
  const { said } = yield* extractInSteps(text, languageFor(lang), leadIn, setApart);
  const found = { detection: detectFrom(article, said), said };
  tell(found);
  yield;
  return yield* comparedInSteps(article, found, models);
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
  return {
    analysis: atOnce(comparedInSteps(article, { detection: detectFrom(article, said), said }, models)),
    foundBy,
    why,
  };
}

/** Compares what was said with each record, and yields after each statement. */
function* comparedInSteps(article: Article, found: Found, models: readonly ReferenceModel[]): Steps<Analysis> {
  const { said } = found;
  const compare = yield* comparerInSteps(article, models);
  const comparisons: Record<string, readonly Comparison[]> = {};
  for (const statement of said.statements) {
    comparisons[statement.id] = compare(statement);
    yield;
  }
  return {
    article,
    ...found,
    comparisons,
    records: models.map((model) => ({ model: model.id, isSource: isSourceOf(article, model) })),
    summary: summarise(article, said),
  };
}
