import { readFileSync } from 'node:fs';
import { loadModel } from '../domain/reference/load.ts';
import type { ReferenceModel } from '../domain/reference/model.ts';
import { bundledModel } from './bundled-model.ts';

/** The records of `--record FILE …`, checked; the bundled one where none is given. A file that is none ends the run with its place. */
export function recordsGiven(files: readonly string[] = []): readonly ReferenceModel[] {
  if (files.length === 0) return [bundledModel()];
  return files.map((file) => {
    const loaded = loadModel(parsed(file));
    if (!loaded.ok) throw new Error(`${file}: no record, ${loaded.where}: ${loaded.reason}`);
    return loaded.model;
  });
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
