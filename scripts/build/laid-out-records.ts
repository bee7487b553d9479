import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/*
 * Comparing holds passages against thousands of sentences and wordings. To cut, stem and number them takes half a second, which a
 * worker that has just been woken does not have. So every bundle gets the tables ready-made, in the place of what they are made of:
 *
 *   sources ─▶ lay-out.ts ─▶ reference/laid-out.ts          the tables, empty in the sources
 *                            reference/phrasings-files.ts   left out of the bundle
 *                            reference/frames-files.ts      left out of the bundle
 *
 * They are made anew in every build and stand in no file, so that they cannot be older than the sources. What runs without a bundle
 * (tests, the command line) lays out for itself.
 */
const REFERENCE = 'src/domain/reference';
const MOST_BYTES = 1 << 26;

export function laidOutRecords(root: string): Plugin {
  const inRoot = (name: string): string => join(root, REFERENCE, name).replaceAll('\\', '/');
  const replaced = new Map<string, () => string>([
    [inRoot('laid-out.ts'), () => `export const LAID_OUT = ${tablesOf(root)};`],
    [inRoot('phrasings-files.ts'), () => 'export const PHRASINGS_FILES = {};'],
    [inRoot('frames-files.ts'), () => 'export const FRAMES_FILES = {};'],
  ]);
  return { name: 'laid-out-records', apply: 'build', enforce: 'pre', load: (id) => replaced.get(id)?.() ?? null };
}

const made = new Map<string, string>();

/** The tables as JSON, made by the program itself in a process of its own: a build's settings may not read its sources. */
export function tablesOf(root: string): string {
  const known = made.get(root);
  if (known !== undefined) return known;
  const script = join(root, 'scripts', 'build', 'lay-out.ts');
  const tables = execFileSync(process.execPath, ['--import', 'tsx', script], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
  });
  made.set(root, tables);
  return tables;
}
