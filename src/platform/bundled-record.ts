import json from '../../assets/reference/csto-izvestia-2024-04.json' with { type: 'json' };
import { loadModel } from '../domain/reference/load.ts';
import type { ReferenceModel } from '../domain/reference/model.ts';
import { done, failed, type Outcome } from './ports/outcome.ts';

let loaded: Outcome<ReferenceModel> | null = null;

/** The record that comes with the extension, checked once a context. It is built in: nothing is fetched. */
function bundledRecord(): Outcome<ReferenceModel> {
  if (loaded === null) {
    const result = loadModel(json);
    loaded = result.ok ? done(result.model) : failed('record-broken');
  }
  return loaded;
}

/** The records that pages are compared with: for now, the one that is bundled. */
export function bundledRecords(): Outcome<readonly ReferenceModel[]> {
  const record = bundledRecord();
  return record.ok ? done([record.value]) : record;
}
