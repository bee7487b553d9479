import bundled from '../../assets/reference/csto-izvestia-2024-04.json' with { type: 'json' };
import { loadModel } from '../domain/reference/load.ts';
import type { ReferenceModel } from '../domain/reference/model.ts';

/** The bundled record, checked. The command line has no use without it, so a broken file ends the run with its place. */
export function bundledModel(): ReferenceModel {
  const loaded = loadModel(bundled);
  if (!loaded.ok) throw new Error(`the bundled record is broken at ${loaded.where}: ${loaded.reason}`);
  return loaded.model;
}
