import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circle, type SourceFile, sourceFiles } from './imports.ts';

/*
 * What each part of the house may import. Arrows point to what is known:
 *
 *   entrypoints ─► ui ─────────┐
 *       │          │           ▼
 *       ├─► background ─► platform/ports ─► domain ─► assets (data)
 *       ├─► platform ──────────┘   ▲
 *       └─► page ──────────────────┘
 *   cli ─► page, domain
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain', 'assets'],
  page: ['page', 'domain', 'platform/ports', 'assets'],
  'platform/ports': ['platform/ports', 'domain'],
  platform: ['platform', 'platform/ports', 'domain', 'assets'],
  background: ['background', 'platform/ports', 'domain'],
  ui: ['ui', 'platform/ports', 'domain'],
  cli: ['cli', 'page', 'platform/ports', 'domain', 'assets'],
};

const BROWSER_PACKAGES = ['webextension-polyfill', 'wxt'];

const ROOT = join(import.meta.dirname, '..', '..');
const files = sourceFiles(ROOT, ['src', 'entrypoints']);

/** The part of the house a file belongs to: a folder. The ports are one inside the platform's: everybody may know them. */
function partOf(path: string): string {
  if (path.startsWith('assets/')) return 'assets';
  if (path.startsWith('src/platform/ports/')) return 'platform/ports';
  return path.split('/')[1] ?? path;
}

const wrongImports = (file: SourceFile): string[] => {
  const part = partOf(file.path);
  const allowed = new Set(MAY_IMPORT[part]);
  return file.files
    .filter((imported) => !allowed.has(partOf(imported)))
    .map((imported) => `${file.path} imports ${imported}`);
};

describe('the dependency rule', () => {
  const inside = files.filter((file) => file.path.startsWith('src/'));

  it('is kept by every import in src', () => {
    expect(inside.flatMap(wrongImports)).toEqual([]);
  });

  it('is broken by a domain file that knows the platform', () => {
    const broken: SourceFile = {
      path: 'src/domain/analyse.ts',
      lines: 1,
      files: ['src/platform/badge.ts'],
      packages: [],
    };
    expect(wrongImports(broken)).toEqual(['src/domain/analyse.ts imports src/platform/badge.ts']);
  });

  it('is broken by an interface file that knows the background', () => {
    const broken: SourceFile = {
      path: 'src/ui/popup/Popup.tsx',
      lines: 1,
      files: ['src/background/look-up.ts'],
      packages: [],
    };
    expect(wrongImports(broken)).toHaveLength(1);
  });

  it('has no circle of imports', () => {
    expect(circle(files)).toEqual([]);
  });

  it('sees a circle when there is one', () => {
    const one: SourceFile = { path: 'a', lines: 1, files: ['b'], packages: [] };
    const other: SourceFile = { path: 'b', lines: 1, files: ['a'], packages: [] };
    expect(circle([one, other])).toEqual(['a', 'b', 'a']);
  });
});

describe('packages', () => {
  it('that touch the browser are imported by the platform and the entrypoints alone', () => {
    const touching = files.filter((file) =>
      file.packages.some((name) =>
        BROWSER_PACKAGES.some((browser) => name === browser || name.startsWith(`${browser}/`)),
      ),
    );
    expect(
      touching
        .map((file) => file.path)
        .filter((path) => !path.startsWith('src/platform/') && !path.startsWith('entrypoints/')),
    ).toEqual([]);
  });

  it('that the domain needs are a schema checker and nothing else', () => {
    const used = new Set(files.filter((file) => file.path.startsWith('src/domain/')).flatMap((file) => file.packages));
    expect([...used]).toEqual(['valibot']);
  });
});

describe('the size of files', () => {
  it('is at most 40 lines for an entrypoint: wiring only', () => {
    expect(
      files
        .filter((file) => file.path.startsWith('entrypoints/') && file.lines > 40)
        .map((file) => `${file.path}: ${file.lines}`),
    ).toEqual([]);
  });

  it('is at most 260 lines for any source file', () => {
    expect(files.filter((file) => file.lines > 260).map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
  });
});
