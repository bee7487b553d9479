import * as v from 'valibot';
import type { ReferenceModel } from './model.ts';
import { referenceModelSchema } from './schema.ts';

export type LoadedModel =
  | { readonly ok: true; readonly model: ReferenceModel }
  | { readonly ok: false; readonly where: string; readonly reason: string };

/**
 * Turns a parsed file into a reference model, or says in which place it is broken. Never throws.
 * Beyond the shape it checks that everything that is named exists, and that every passage has the length its offsets say.
 */
export function loadModel(json: unknown): LoadedModel {
  const parsed = v.safeParse(referenceModelSchema, json, { abortEarly: true });
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return { ok: false, where: v.getDotPath(issue) ?? 'the file', reason: issue.message };
  }
  const model: ReferenceModel = parsed.output;
  const broken = brokenReference(model);
  return broken ?? { ok: true, model };
}

function brokenReference(model: ReferenceModel): LoadedModel | null {
  const topics = new Set(model.topics.map((topic) => topic.id));
  const claims = new Set(model.claims.map((claim) => claim.id));
  const statements = new Set(model.statements.map((statement) => statement.id));
  const entities = new Set(model.entities.map((entity) => entity.id));

  if (claims.size !== model.claims.length) return refuse('claims', 'two claims have the same id');
  if (statements.size !== model.statements.length) return refuse('statements', 'two statements have the same id');
  for (const claim of model.claims) {
    if (!topics.has(claim.topic)) return refuse(`claims.${claim.id}.topic`, `no topic "${claim.topic}"`);
    const unknown =
      claim.statements.find((id) => !statements.has(id)) ?? claim.entities.find((id) => !entities.has(id));
    if (unknown !== undefined) return refuse(`claims.${claim.id}`, `nothing has the id "${unknown}"`);
  }
  for (const statement of model.statements) {
    const unknown = statement.claims.find((id) => !claims.has(id));
    if (unknown !== undefined) return refuse(`statements.${statement.id}.claims`, `no claim "${unknown}"`);
    if (statement.answers !== null && !statements.has(statement.answers))
      return refuse(`statements.${statement.id}.answers`, `no statement "${statement.answers}"`);
    if (statement.end - statement.start !== statement.text.length)
      return refuse(`statements.${statement.id}`, 'its offsets do not fit its words');
  }
  return brokenGroup(model, entities);
}

function brokenGroup({ signalGroups }: ReferenceModel, entities: ReadonlySet<string>): LoadedModel | null {
  if (signalGroups === undefined) return null;
  for (const [group, ids] of Object.entries(signalGroups)) {
    const unknown = ids.find((id) => !entities.has(id));
    if (unknown !== undefined) return refuse(`signalGroups.${group}`, `no entity "${unknown}"`);
  }
  return null;
}

const refuse = (where: string, reason: string): LoadedModel => ({ ok: false, where, reason });
