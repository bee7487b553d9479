import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceFiles } from './imports.ts';

const root = mkdtempSync(join(tmpdir(), 'on-the-record-imports-'));

beforeAll(() => {
  mkdirSync(join(root, 'src', 'inner'), { recursive: true });
  writeFileSync(
    join(root, 'src', 'a.ts'),
    [
      "import { one } from './inner/b.ts';",
      'import {',
      '  type Two,',
      "} from './inner/c.ts';",
      "import './inner/style.css';",
      "import * as v from 'valibot';",
      "export { three } from './inner/b.ts';",
      "const later = () => import('./inner/c.ts');",
      "const words = 'a word from \\'./inner/none.ts\\'';",
      '',
    ].join('\n'),
  );
  writeFileSync(join(root, 'src', 'inner', 'b.ts'), 'export const one = 1;\n');
  writeFileSync(join(root, 'src', 'inner', 'c.tsx'), "import { one } from './b.ts';\n");
  writeFileSync(join(root, 'src', 'inner', 'notes.md'), "import { one } from './b.ts';\n");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('what is read of source files', () => {
  it('are the scripts of all folders below, and nothing else', () => {
    expect(sourceFiles(root, ['src']).map(({ path }) => path)).toEqual([
      'src/a.ts',
      'src/inner/b.ts',
      'src/inner/c.tsx',
    ]);
  });

  it('is what each imports, at once, for its types or on demand, from the root; packages apart', () => {
    const [file] = sourceFiles(root, ['src']);
    expect([...new Set(file?.files)].sort()).toEqual(['src/inner/b.ts', 'src/inner/c.ts', 'src/inner/style.css']);
    expect(file?.packages).toEqual(['valibot']);
    expect(file?.lines).toBe(9);
  });

  it('is nothing of a file that imports nothing', () => {
    expect(sourceFiles(root, ['src'])[1]).toMatchObject({ files: [], packages: [], lines: 1 });
  });
});
