import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { type Literal, regexLiterals } from './regex-literals.ts';

const ROOT = join(import.meta.dirname, '..', '..');

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourcesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** What is written twice is checked once. */
function distinct(literals: readonly Literal[]): Literal[] {
  return [...new Map(literals.map((literal) => [`/${literal.source}/${literal.flags}`, literal])).values()];
}

const statusOf = ({ source, flags }: Pick<Literal, 'source' | 'flags'>): string =>
  checkSync(source, flags, { timeout: 20_000 }).status;

describe('the regular expressions of the sources', () => {
  const literals = distinct(
    [...sourcesBelow(join(ROOT, 'src')), ...sourcesBelow(join(ROOT, 'entrypoints'))].flatMap((path) =>
      regexLiterals(path),
    ),
  );

  it('are found', () => {
    expect(literals.length).toBeGreaterThan(20);
  });

  it('take linear time on every text', { timeout: 240_000 }, () => {
    const slow = literals
      .map((literal) => ({ ...literal, status: statusOf(literal) }))
      .filter(({ status }) => status !== 'safe');
    expect(
      slow.map(({ place, source, status }) => `${place.slice(ROOT.length + 1)}: /${source}/ is ${status}`),
    ).toEqual([]);
  });

  it('would be reported if one did not', () => {
    const [literal] = regexLiterals('slow.ts', 'const slow = /^(a+)+$/u; // not /this/');
    expect(literal?.source).toBe('^(a+)+$');
    expect(statusOf({ source: literal?.source ?? '', flags: literal?.flags ?? '' })).toBe('vulnerable');
  });

  it('are told from divisions, comments and texts', () => {
    const sources = regexLiterals(
      'odd.ts',
      "const a = b / c / d; const e = '/f/'; // /g/\nf(/h[/]i/g, RegExp('j+', 'u'));",
    );
    expect(sources.map(({ source, flags }) => `${source} ${flags}`)).toEqual(['h[/]i g', 'j+ u']);
  });
});
