import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../src/domain/comparison/comparison.ts';
import { EXPORT_FORMATS } from '../../src/domain/export/formats.ts';
import { sourceFiles } from './imports.ts';

/*
 * How many files a further language, agency, relation or export format asks for outside its own folder. What has to be touched is
 * what names all that there are already: these lists stay short.
 */
const ROOT = join(import.meta.dirname, '..', '..');
const files = sourceFiles(ROOT, ['src', 'entrypoints']);

const importersOf = (isMeant: (path: string) => boolean): string[] =>
  files.filter(({ path, files: imported }) => !isMeant(path) && imported.some(isMeant)).map(({ path }) => path);

/** Every file below a folder, whatever it is written in. */
function allBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? allBelow(path) : [path];
  });
}

describe('to add', () => {
  it.each([
    ['english', 'en'],
    ['russian', 'ru'],
    ['armenian', 'hy'],
  ])('a language like %s, three files are touched', (language, code) => {
    const isIts = (path: string): boolean =>
      path.startsWith(`src/domain/languages/${language}/`) || path.startsWith(`assets/languages/${language}/`);
    expect(importersOf(isIts)).toEqual(['src/domain/languages/registry.ts', 'src/domain/languages/written-words.ts']);
    // The third says by which letters it is known.
    const alphabets = readFileSync(join(ROOT, 'assets/languages/alphabets.json'), 'utf8');
    expect(alphabets).toContain(`"language": "${code}"`);
  });

  it('an agency with a reader of its own, one line is written outside its folder', () => {
    expect(importersOf((path) => path === 'src/page/sites/arminfo/arminfo.ts')).toEqual(['src/page/sites/sites.ts']);
  });

  it('an export format, one line is written beside its writer', () => {
    const writers = ['markdown', 'csv', 'web-annotation', 'csl', 'ris'].map((name) => `src/domain/export/${name}.ts`);
    expect(EXPORT_FORMATS).toHaveLength(writers.length + 1); // JSON needs no writer.
    for (const writer of writers)
      expect(importersOf((path) => path === writer)).toEqual(['src/domain/export/formats.ts']);
  });

  it('a relation, at most fourteen files are touched beside the words of the interface', () => {
    const [first, ...others] = RELATIONS.filter((relation) => relation !== 'unrelated');
    const naming = [...allBelow('src'), ...allBelow('assets/languages')].filter((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return [first, ...others].every((relation) => new RegExp(`\\b${relation}\\b`).test(text));
    });
    const words = naming.filter((path) => path.startsWith('src/ui/i18n/'));
    expect(words.length).toBeGreaterThan(0);
    expect(naming.length - words.length).toBeGreaterThan(3);
    expect(naming.length - words.length).toBeLessThanOrEqual(14);
  });
});
