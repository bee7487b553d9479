import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './imports.ts';

/*
 * The rooms of the domain. What is further up knows what is below it, and never the other way round:
 *
 *   analyse   article  summary  comparison  reference  export
 *                        statements
 *                        languages
 *                        reading
 *                        lexicon
 *                        text
 */
const ORDER = ['text', 'lexicon', 'reading', 'languages', 'statements'];

/** All that the other rooms and parts know of the languages: the seam, where to ask for one, and what is the same in all. */
const SEAM = ['language', 'registry', 'language-of', 'without-rules', 'stem', 'name-case', 'written-words'].map(
  (name) => `src/domain/languages/${name}.ts`,
);
/** The one that puts the languages together. */
const GATHERING = ['src/domain/languages/registry.ts'];
const SHARED = 'by-frames';

const DOMAIN = 'src/domain/';
const LANGUAGES = `${DOMAIN}languages/`;

const files = sourceFiles(join(import.meta.dirname, '..', '..'), ['src', 'entrypoints']);

const floorOf = (path: string): number => {
  const floor = ORDER.indexOf(path.slice(DOMAIN.length).split('/', 1)[0] as string);
  return floor < 0 ? ORDER.length : floor;
};

/** The folder of a language's rules, or of what several share; null for files that stand beside them. */
const languageOf = (path: string): string | null =>
  path.startsWith(LANGUAGES) && path.slice(LANGUAGES.length).includes('/')
    ? (path.slice(LANGUAGES.length).split('/', 1)[0] as string)
    : null;

const looksUp = (path: string, imported: string): boolean =>
  path.startsWith(DOMAIN) && imported.startsWith(DOMAIN) && floorOf(imported) > floorOf(path);

function knowsALanguage(path: string, imported: string): boolean {
  const language = languageOf(imported);
  if (language === null || GATHERING.includes(path)) return false;
  const own = languageOf(path);
  return own === null || (own !== language && language !== SHARED);
}

const passesTheSeam = (path: string, imported: string): boolean =>
  imported.startsWith(LANGUAGES) && !path.startsWith(LANGUAGES) && !SEAM.includes(imported);

/** The data of one language is its own. */
const readsAWordList = (path: string, imported: string): boolean =>
  /^assets\/languages\/(?:english|russian|armenian)\//.test(imported) && !path.startsWith(LANGUAGES);

type Rule = (path: string, imported: string) => boolean;

const breaches = (all: readonly SourceFile[], breaks: Rule): string[] =>
  all.flatMap(({ path, files: imported }) =>
    imported.filter((one) => breaks(path, one)).map((one) => `${path} imports ${one}`),
  );

/** One file that imports another, for a proof that a rule can be broken. */
const importing = (path: string, imported: string): SourceFile[] => [
  { path, lines: 1, files: [imported], packages: [] },
];

describe('the rooms of the domain', () => {
  it('know only those below them', () => {
    expect(breaches(files, looksUp)).toEqual([]);
  });

  it.each([
    ['src/domain/reading/sentences.ts', 'src/domain/languages/registry.ts'],
    ['src/domain/statements/extract.ts', 'src/domain/summary/summarise.ts'],
    ['src/domain/languages/russian/russian.ts', 'src/domain/analysis.ts'],
  ])('would be seen to look up: %s', (path, imported) => {
    expect(breaches(importing(path, imported), looksUp)).toHaveLength(1);
  });
});

describe('a language', () => {
  it('is known to its own folder, and to the file that puts the languages together', () => {
    expect(breaches(files, knowsALanguage)).toEqual([]);
  });

  it.each([
    ['src/domain/languages/armenian/names.ts', 'src/domain/languages/russian/names.ts'],
    ['src/domain/languages/by-frames/clauses.ts', 'src/domain/languages/russian/names.ts'],
    ['src/domain/languages/card-rules.ts', 'src/domain/languages/english/card.ts'],
  ])('would be seen to be known: %s', (path, imported) => {
    expect(breaches(importing(path, imported), knowsALanguage)).toHaveLength(1);
  });

  it('is asked from outside through the seam alone', () => {
    expect(breaches(files, passesTheSeam)).toEqual([]);
  });

  it.each([
    ['src/domain/statements/extract.ts', 'src/domain/languages/english/english.ts'],
    ['src/ui/components/Rephrasing.tsx', 'src/domain/languages/card-words.ts'],
  ])('would be seen to be asked past it: %s', (path, imported) => {
    expect(breaches(importing(path, imported), passesTheSeam)).toHaveLength(1);
  });

  it('keeps its word lists to itself', () => {
    expect(breaches(files, readsAWordList)).toEqual([]);
    const reader = importing('src/domain/summary/head.ts', 'assets/languages/russian/card.json');
    expect(breaches(reader, readsAWordList)).toHaveLength(1);
  });
});
