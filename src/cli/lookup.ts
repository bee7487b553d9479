import { lookUp } from '../domain/comparison/look-up.ts';
import { round } from './analysis-line.ts';
import { bundledModel } from './bundled-model.ts';
import { answerLines } from './read-lines.ts';

const models = [bundledModel()];

await answerLines((line) => {
  if (typeof line.statement !== 'string') throw new Error('a line needs "statement"');
  const asked = typeof line.model === 'string' ? models.filter((model) => model.id === line.model) : models;
  const comparison = lookUp(line.statement, asked, typeof line.lang === 'string' ? line.lang : null)[0];
  if (comparison === undefined) throw new Error(`no record "${String(line.model)}"`);
  return {
    id: line.id ?? null,
    relation: comparison.relation,
    topic: comparison.topic,
    claims: comparison.claims.map((match) => ({ id: match.claim, score: round(match.score) })),
    evidence: comparison.claims.map((match) => ({ claim: match.claim, ...match.evidence })),
  };
});
