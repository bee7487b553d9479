import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  /** Imported files of the project, as paths from the root. */
  readonly files: readonly string[];
  /** Imported packages. */
  readonly packages: readonly string[];
}

/** `… from '…'` at a statement's end, `import '…'`, `import('…')`; not words in a text. */
const SPECIFIER = /(?:^(?:import|export|\}).{0,400}?from |^import |\bimport\()'([^'\n]{1,200})'/gm;

/** Every source file below the given folders, with what it imports (read as text: no import is followed). */
export function sourceFiles(root: string, folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => walk(join(root, folder)))
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      const specifiers = [...text.matchAll(SPECIFIER)].map((match) => match[1] as string);
      const isLocal = (specifier: string): boolean => specifier.startsWith('.');
      return {
        path: fromRoot(root, file),
        lines: text.split('\n').length - 1,
        files: specifiers.filter(isLocal).map((specifier) => fromRoot(root, resolve(dirname(file), specifier))),
        packages: specifiers.filter((specifier) => !isLocal(specifier)),
      };
    });
}

const fromRoot = (root: string, file: string): string => relative(root, file).split(sep).join('/');

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return walk(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** Files on a circle of imports, one circle; empty when there is none. */
export function circle(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const finished = new Set<string>();
  const way: string[] = [];
  const visit = (path: string): string[] => {
    if (finished.has(path)) return [];
    const at = way.indexOf(path);
    if (at >= 0) return [...way.slice(at), path];
    way.push(path);
    for (const next of byPath.get(path)?.files ?? []) {
      const found = visit(next);
      if (found.length > 0) return found;
    }
    way.pop();
    finished.add(path);
    return [];
  };
  for (const file of files) {
    const found = visit(file.path);
    if (found.length > 0) return found;
  }
  return [];
}
