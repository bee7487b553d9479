import type { Analysis } from '../analysis.ts';
import { type Comparer, comparerInSteps } from '../comparison/compare-statements.ts';
import { languageFor } from '../languages/registry.ts';
import { readInSteps } from '../reading/read.ts';
import type { ReferenceModel } from '../reference/model.ts';
import { summarise } from '../summary/summarise.ts';
import { atOnce, type Steps } from '../text/steps.ts';
import type { Correction } from './correction.ts';
import { Draft, type RebindingTools } from './draft.ts';
import { placed } from './placed.ts';
import { inOrder, uncorrected } from './uncorrected.ts';

/*
 * What a reader puts right, over what the program found. Every correction is placed by its text before any is applied, and they are
 * applied by kind, so the order in which they were made plays no part:
 *
 *   analysis ─► uncorrected ─► placed ─► bounds ─► speakers ─► same people ─► relations ─► not said ─► summary
 *                                 └► unfit: what no longer finds its text is kept, and changes nothing
 *
 * The result says what of it is the reader's and what the program had (`corrected`), so it leads back to the program's.
 */

/** An analysis with a reader's corrections in the place of any that it had. `models` are the records that it was compared with. */
export const correct = (
  analysis: Analysis,
  corrections: readonly Correction[],
  models: readonly ReferenceModel[],
): Analysis => atOnce(correctInSteps(analysis, corrections, models));

/** The same in steps, the longest of which compares one statement, or cuts the text into tokens. */
export function* correctInSteps(
  analysis: Analysis,
  corrections: readonly Correction[],
  models: readonly ReferenceModel[],
): Steps<Analysis> {
  const found = uncorrected(analysis);
  if (corrections.length === 0) return found;
  yield;
  const { fitting, unfit } = placed(found, corrections);
  yield;
  const draft = new Draft(found);
  const rebound = fitting.filter((one) => one.to !== null);
  if (rebound.length > 0) draft.rebind(rebound, yield* toolsFor(found, models));
  draft.change(fitting);
  yield;
  const { said, comparisons, changes, ours } = draft.result();
  return {
    ...found,
    said,
    comparisons: inOrder(said.statements, comparisons),
    summary: summarise(found.article, said),
    corrected: { changes, unfit, ours },
  };
}

/** What other words of a statement have to be read and compared with. */
function* toolsFor({ article, records }: Analysis, models: readonly ReferenceModel[]): Steps<RebindingTools> {
  const read = yield* readInSteps(article.text, languageFor(article.lang));
  yield;
  const used = models.filter((model) => records.some((use) => use.model === model.id));
  const compare: Comparer = yield* comparerInSteps(article, used);
  return { read, compare };
}
