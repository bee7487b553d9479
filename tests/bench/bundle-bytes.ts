import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zippedBytes } from '../../scripts/train-comparison/costs.ts';

/** Gzipped bytes of what each context loads, from the last build; null when there is none. */
export function bundleBytes(browser: 'chrome' | 'firefox' = 'chrome'): Record<string, number> | null {
  const build = join('.output', `${browser}-mv3`);
  if (!existsSync(build)) return null;
  const words = heaviestWords(build);
  const page = (name: string): number =>
    filesOf(build, `${name}.html`).reduce((sum, path) => sum + gzipped(path), gzipped(join(build, `${name}.html`)));
  return {
    content: folder(join(build, 'content-scripts')),
    background: gzipped(join(build, 'background.js')),
    popup: page('popup') + words,
    sidepanel: page('sidepanel') + words,
    data: zippedBytes(),
  };
}

/** A page's scripts and styles, those it preloads included. What it reads on demand is not: see `heaviestWords`. */
function filesOf(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]{1,200}\.(?:js|css))"/g)].map((match) =>
    join(build, match[1] as string),
  );
}

/** Every reader needs the words of one language, which are a file of their own: the heaviest counts. */
function heaviestWords(build: string): number {
  const chunks = join(build, 'chunks');
  const tables = readdirSync(chunks)
    .map((name) => join(chunks, name))
    .filter((path) => /\/(?:en|ru|hy)-[^/]*\.js$/.test(path) && readFileSync(path, 'utf8').includes('card.openQuotes'));
  return Math.max(...tables.map(gzipped));
}

const gzipped = (path: string): number => (existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : 0);

function folder(path: string): number {
  if (!existsSync(path)) return 0;
  return readdirSync(path).reduce(
    (sum, name) =>
      sum + (statSync(join(path, name)).isDirectory() ? folder(join(path, name)) : gzipped(join(path, name))),
    0,
  );
}
