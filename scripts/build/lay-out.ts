import { bundledModel } from '../../src/cli/bundled-model.ts';
import { laidOutTables } from '../../src/domain/comparison/lay-out.ts';

/** Prints the tables of all bundled records, by their ids, as JSON. From the same sources come the same bytes. */
const tables = Object.fromEntries([bundledModel()].map((model) => [model.id, laidOutTables(model)]));
process.stdout.write(JSON.stringify(tables));
