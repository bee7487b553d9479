import { LAID_OUT, type LaidOutRecord } from './laid-out.ts';
import type { ReferenceModel } from './model.ts';

const known = new WeakMap<ReferenceModel, LaidOutRecord | null>();

/** The tables that were made for a record; null where there are none, or the record says otherwise than when they were made. */
export function laidOutRecord(model: ReferenceModel): LaidOutRecord | null {
  if (model.phrasings !== undefined) return null;
  const found = known.get(model);
  if (found !== undefined) return found;
  const tables = LAID_OUT[model.id];
  const fitting = tables !== undefined && tables.fingerprint === fingerprintOf(model) ? tables : null;
  known.set(model, fitting);
  return fitting;
}

/** A number that tells whether two records have the same claims and call everybody by the same names (FNV-1a, 32 bits). */
export function fingerprintOf({ lang, claims, entities, signalGroups }: ReferenceModel): number {
  const written = JSON.stringify([lang, claims, entities, signalGroups]);
  let hash = OFFSET;
  for (let at = 0; at < written.length; at++) hash = Math.imul(hash ^ written.charCodeAt(at), PRIME);
  return hash >>> 0;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
