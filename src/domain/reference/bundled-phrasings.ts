import { laidOutRecord } from './laid-out-record.ts';
import type { ReferenceModel } from './model.ts';
import type { Phrasings } from './phrasings.ts';
import { PHRASINGS_FILES } from './phrasings-files.ts';
import { putTogether } from './put-together.ts';

const loaded = new Map<string, Phrasings | null>();

/** The phrasings that come with a record, put together on first use; null for a record that has none. */
export function phrasingsOf(model: ReferenceModel): Phrasings | null {
  if (model.phrasings !== undefined) return model.phrasings;
  const files = PHRASINGS_FILES[model.id];
  if (files === undefined) return null;
  const known = loaded.get(model.id);
  if (known !== undefined) return known;
  const all = putTogether(files);
  const fits = [...all.claims.keys()].every((id) => model.claims.some((claim) => claim.id === id));
  const phrasings = fits ? all : null;
  loaded.set(model.id, phrasings);
  return phrasings;
}

/** Whether a record comes with ways of saying its claims, laid out or not. */
export const isPhrased = (model: ReferenceModel): boolean =>
  laidOutRecord(model) !== null || phrasingsOf(model) !== null;
