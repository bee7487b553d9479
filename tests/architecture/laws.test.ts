import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './imports.ts';
import { type Found, type Syntax, syntaxOf } from './syntax.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const paths = sourceFiles(ROOT, ['src', 'entrypoints']).map(({ path }) => path);
const syntax = new Map(paths.map((path) => [path, syntaxOf(path, readFileSync(join(ROOT, path), 'utf8'))]));

/** Where languages are at home: their rules, and the words of the interface. */
const speaksLanguages = (path: string): boolean =>
  path.startsWith('src/domain/languages/') || path.startsWith('src/ui/i18n/');
const isDomain = (path: string): boolean => path.startsWith('src/domain/');

const foundOutsideLanguages = (of: (file: Syntax) => readonly Found[]): string[] =>
  [...syntax].flatMap(([path, file]) =>
    speaksLanguages(path) ? [] : of(file).map(({ line, text }) => `${path}:${line} ${text}`),
  );

describe('languages', () => {
  it('are compared by nobody but themselves: what is asked of a language is asked of its rules', () => {
    expect(foundOutsideLanguages((file) => file.languagesCompared)).toEqual([]);
  });

  it.each([
    "const isRussian = lang === 'ru';",
    "if ('hy' !== text.lang) stop();",
    "switch (lang) { case 'en': stop(); }",
  ])('would be seen to be compared: %s', (source) => {
    expect(syntaxOf('a.ts', source).languagesCompared).toHaveLength(1);
  });

  it('may be named where nothing is compared', () => {
    expect(syntaxOf('a.ts', "const shown = languageFor('ru'); const kind = 'en';").languagesCompared).toEqual([]);
  });

  it('write their letters and marks in their own folders and in data, and nowhere else', () => {
    expect(foundOutsideLanguages((file) => file.foreignLetters)).toEqual([]);
  });

  it.each([
    "const word = 'слово';",
    'const end = /[.։]/;',
    'const line = `բառ ` + word;',
    'const line = <p>слово</p>;',
  ])('would be seen to be written: %s', (source) => {
    expect(syntaxOf('a.tsx', source).foreignLetters).toHaveLength(1);
  });

  it('may stand in comments, as examples', () => {
    expect(syntaxOf('a.ts', '/** "слово", "բառ" */\nconst word = 1; // «и»').foreignLetters).toEqual([]);
  });
});

describe('functions of the domain', () => {
  const functions = [...syntax].flatMap(([path, file]) =>
    isDomain(path) ? file.functions.map((one) => ({ ...one, where: `${path}:${one.line} ${one.name}` })) : [],
  );
  const where = (found: typeof functions): string[] => found.map((one) => one.where);

  it('have at most twenty ways through them', () => {
    expect(where(functions.filter(({ ways }) => ways > 20))).toEqual([]);
  });

  it('take at most four things', () => {
    expect(where(functions.filter(({ parameters }) => parameters > 4))).toEqual([]);
  });

  it('are longer than forty lines in ten places at most, where cutting them would hurt', () => {
    expect(where(functions.filter(({ lines }) => lines > 40)).length).toBeLessThanOrEqual(10);
  });

  it('are measured with their branches, without those of functions inside them', () => {
    const source = `function way(a: number, b?: number) {
      for (const one of list) if (one > a && one < (b ?? 9)) return one ? 1 : 2;
      return list.map((one) => (one ? 1 : 2));
    }`;
    expect(syntaxOf('a.ts', source).functions).toEqual([
      { name: 'way', line: 1, lines: 4, parameters: 2, ways: 6 },
      { name: '(anonymous)', line: 3, lines: 1, parameters: 1, ways: 2 },
    ]);
  });
});

describe('folders of the domain', () => {
  it('hold at most twenty-five files each', () => {
    const counts = new Map<string, number>();
    for (const path of paths.filter(isDomain)) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 25)).toEqual([]);
  });
});
