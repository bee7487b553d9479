import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Tables } from './lay-out.ts';

/*
 * Comparing holds passages against thousands of sentences and wordings. To cut, stem and number them takes half a second, which a
 * worker that has just been woken does not have. So every bundle gets the tables ready-made, in the place of what they are made of:
 *
 *   sources ─▶ lay-out.ts ─┬▶ src/domain/reference/laid-out.ts          the tables of the records, none in the sources
 *                          ├▶ src/domain/reference/phrasings-files.ts   left out of the bundle
 *                          ├▶ src/domain/reference/frames-files.ts      left out of the bundle
 *                          └▶ assets/languages/…/operators.json         the words that these wordings are made of
 *
 * They are made anew in every build and stand in no file, so that they cannot be older than the sources. What runs without a bundle
 * (tests, the command line) lays out for itself.
 */
const REFERENCE = 'src/domain/reference';
const OPERATORS = /assets\/languages\/([a-z]+)\/operators\.json$/;
const MOST_BYTES = 1 << 26;

export function laidOutRecords(root: string): Plugin {
  const inRoot = (name: string): string => join(root, REFERENCE, name).replaceAll('\\', '/');
  const replaced = new Map<string, () => string>([
    [inRoot('laid-out.ts'), () => `export const LAID_OUT = ${JSON.stringify(tablesOf(root).records)};`],
    [inRoot('phrasings-files.ts'), () => 'export const PHRASINGS_FILES = {};'],
    [inRoot('frames-files.ts'), () => 'export const FRAMES_FILES = {};'],
  ]);
  return {
    name: 'laid-out-records',
    apply: 'build',
    enforce: 'pre',
    load: (id) => {
      const language = OPERATORS.exec(id)?.[1];
      if (language === undefined) return replaced.get(id)?.() ?? null;
      return JSON.stringify(tablesOf(root).operators[language]);
    },
  };
}

const made = new Map<string, Tables>();

/** The tables, made by the program itself in a process of its own: what reads a build's settings may not read its sources. */
export function tablesOf(root: string): Tables {
  const known = made.get(root);
  if (known !== undefined) return known;
  const script = join(root, 'scripts', 'build', 'lay-out.ts');
  const written = execFileSync(process.execPath, ['--import', 'tsx', script], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
  });
  const tables = JSON.parse(written) as Tables;
  made.set(root, tables);
  return tables;
}
