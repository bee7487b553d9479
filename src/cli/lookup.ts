import { parseArgs } from 'node:util';
import { explainComparison } from '../domain/comparison/decision/explain.ts';
import { lookUp } from '../domain/comparison/look-up.ts';
import { languageOf } from '../domain/languages/language-of.ts';
import type { ReferenceModel } from '../domain/reference/model.ts';
import { round } from './analysis-line.ts';
import { bundledModel } from './bundled-model.ts';
import { endWithReader } from './end-with-reader.ts';
import { answerLines } from './read-lines.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean' }, explain: { type: 'boolean', default: false } },
});
endWithReader();
const models = [bundledModel()];

/** With `--explain`: why the statement stands to the record as it does. */
const whyOf = (statement: string, hint: string | null, model: ReferenceModel): readonly string[] =>
  explainComparison(statement, { start: 0, end: statement.length }, languageOf(statement, hint), model);

await answerLines((line) => {
  if (typeof line.statement !== 'string') throw new Error('a line needs "statement"');
  const asked = typeof line.model === 'string' ? models.filter((model) => model.id === line.model) : models;
  const hint = typeof line.lang === 'string' ? line.lang : null;
  const [model] = asked;
  const [comparison] = lookUp(line.statement, asked, hint);
  if (comparison === undefined || model === undefined) throw new Error(`no record "${String(line.model)}"`);
  return {
    id: line.id ?? null,
    relation: comparison.relation,
    topic: comparison.topic,
    claims: comparison.claims.map((match) => ({ id: match.claim, score: round(match.score) })),
    evidence: comparison.claims.map((match) => ({ claim: match.claim, ...match.evidence })),
    ...(values.explain ? { why: whyOf(line.statement, hint, model) } : {}),
  };
});
