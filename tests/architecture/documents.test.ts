import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDERS = ['src', 'tests', 'scripts', 'assets', 'entrypoints', 'docs'];

const below = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? below(path) : [path];
  });

const paths = FOLDERS.flatMap(below).map((path) => `/${path}`);

/** Files named in a document, as `reading/read.ts` or in a link: each must be the end of some file's path. */
const NAMED = /[`(]([\w./-]{1,120}\.(?:ts|tsx|json|css|md|png))[`)]/g;

const namedIn = (document: string): string[] =>
  [...readFileSync(join(ROOT, document), 'utf8').matchAll(NAMED)].map((match) => match[1] as string);

const isThere = (name: string): boolean => paths.some((path) => path.endsWith(`/${name}`));

describe.each(['README.md', 'PRIVACY.md', ...below('docs').filter((path) => path.endsWith('.md'))])(
  '%s',
  (document) => {
    it('names only files that are there', () => {
      const own = (name: string): boolean => name === 'PRIVACY.md' || name === 'README.md' || name === 'manifest.json';
      expect(namedIn(document).filter((name) => !own(name) && !isThere(name) && !name.startsWith('.output/'))).toEqual(
        [],
      );
    });
  },
);

describe('a document', () => {
  it('would be seen to name a file that is gone', () => {
    expect(isThere('statements/learned/model-reader.ts')).toBe(false);
    expect(isThere('reading/read-text.ts')).toBe(true);
  });
});
