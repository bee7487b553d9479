import { parseArgs } from 'node:util';
import { explainComparison } from '../domain/comparison/decision/explain.ts';
import { latestRelated } from '../domain/comparison/latest-related.ts';
import { lookUp } from '../domain/comparison/look-up.ts';
import { languageOf } from '../domain/languages/language-of.ts';
import type { ReferenceModel } from '../domain/reference/model.ts';
import { round } from './analysis-line.ts';
import { endWithReader } from './end-with-reader.ts';
import { answerLines } from './read-lines.ts';
import { recordsGiven } from './records-given.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    jsonl: { type: 'boolean' },
    explain: { type: 'boolean', default: false },
    record: { type: 'string', multiple: true },
  },
});
endWithReader();
const models = recordsGiven(values.record);

/** With `--explain`: why the statement stands to the record as it does. */
const whyOf = (statement: string, hint: string | null, model: ReferenceModel): readonly string[] =>
  explainComparison(statement, { start: 0, end: statement.length }, languageOf(statement, hint), model);

await answerLines((line) => {
  if (typeof line.statement !== 'string') throw new Error('a line needs "statement"');
  const asked = typeof line.model === 'string' ? models.filter((model) => model.id === line.model) : models;
  const hint = typeof line.lang === 'string' ? line.lang : null;
  const all = lookUp(line.statement, asked, hint);
  const comparison = latestRelated(all, asked);
  const model = asked.find(({ id }) => id === comparison?.model);
  if (comparison === undefined || model === undefined) throw new Error(`no record "${String(line.model)}"`);
  return {
    id: line.id ?? null,
    relation: comparison.relation,
    topic: comparison.topic,
    claims: comparison.claims.map((match) => ({ id: match.claim, score: round(match.score) })),
    evidence: comparison.claims.map((match) => ({ claim: match.claim, ...match.evidence })),
    ...(values.record === undefined ? {} : { record: model.id }),
    ...(values.record !== undefined && all.length > 1
      ? { comparisons: all.map(({ model, relation }) => ({ record: model, relation })) }
      : {}),
    ...(values.explain ? { why: whyOf(line.statement, hint, model) } : {}),
  };
});
