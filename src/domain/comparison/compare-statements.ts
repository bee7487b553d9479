import type { Article } from '../article/article.ts';
import type { ReferenceModel } from '../reference/model.ts';
import type { Statement } from '../statements/statement.ts';
import type { Steps } from '../text/steps.ts';
import { compareWithin } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { fidelityNotes } from './fidelity.ts';
import { offSubject } from './off-subject.ts';
import { ComparedText } from './passage/compared-text.ts';

/** How a statement of one article stands to each of the records, in their order. */
export type Comparer = (statement: Statement) => readonly Comparison[];

/** Gets an article ready to have its statements compared with the records, in steps. */
export function* comparerInSteps(article: Article, models: readonly ReferenceModel[]): Steps<Comparer> {
  const text = new ComparedText(article.text, article.title ?? '');
  yield;
  const onSubject = new Set<ReferenceModel>();
  for (const model of models) {
    if (text.isOnSubject(model)) onSubject.add(model);
    yield;
  }
  return (statement) =>
    models.map((model) => {
      if (!onSubject.has(model)) return offSubject(model);
      const { start, end, cue } = statement;
      const comparison = compareWithin(text, { start, end, cue }, article.lang, model);
      return { ...comparison, notes: [...comparison.notes, ...fidelityNotes(article.text, statement, model)] };
    });
}
