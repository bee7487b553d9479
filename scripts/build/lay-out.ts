import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { packOperators } from '../../src/domain/comparison/frames/operators.ts';
import { laidOutTables } from '../../src/domain/comparison/lay-out.ts';
import type { PackedWordings } from '../../src/domain/lexicon/packed-wordings.ts';
import type { LaidOutRecord } from '../../src/domain/reference/laid-out.ts';

const LANGUAGES = join('assets', 'languages');

/** What is made ready when the program is built. */
export interface Tables {
  /** By their ids. */
  readonly records: Readonly<Record<string, LaidOutRecord>>;
  /** The operators of languages, by the folder that these have among the assets. */
  readonly operators: Readonly<Record<string, PackedWordings>>;
}

/** Prints the tables as JSON. From the same sources come the same bytes. */
const tables: Tables = {
  records: Object.fromEntries([bundledModel()].map((model) => [model.id, laidOutTables(model)])),
  operators: Object.fromEntries(
    foldersWithOperators().map((folder) => [
      folder,
      packOperators(JSON.parse(readFileSync(operatorsOf(folder), 'utf8'))),
    ]),
  ),
};
process.stdout.write(JSON.stringify(tables));

function foldersWithOperators(): string[] {
  return readdirSync(LANGUAGES).filter((folder) => existsSync(operatorsOf(folder)));
}

function operatorsOf(folder: string): string {
  return join(LANGUAGES, folder, 'operators.json');
}
