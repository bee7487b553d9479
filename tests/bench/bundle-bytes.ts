import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILD = join('.output', 'chrome-mv3');

/** Gzipped bytes of what each context loads, from the last build; null when there is none. */
export function bundleBytes(): Record<string, number> | null {
  if (!existsSync(BUILD)) return null;
  const page = (name: string): number =>
    scriptsOf(join(BUILD, `${name}.html`)).reduce(
      (sum, path) => sum + gzipped(path),
      gzipped(join(BUILD, `${name}.html`)),
    );
  return {
    content: folder(join(BUILD, 'content-scripts')),
    background: gzipped(join(BUILD, 'background.js')),
    popup: page('popup'),
    sidepanel: page('sidepanel'),
    data: folder(join('assets', 'reference')),
  };
}

/** A page's scripts and styles, those it preloads included. */
function scriptsOf(page: string): string[] {
  const html = readFileSync(page, 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]{1,200}\.(?:js|css))"/g)].map((match) =>
    join(BUILD, match[1] as string),
  );
}

const gzipped = (path: string): number => (existsSync(path) ? gzipSync(readFileSync(path)).length : 0);

function folder(path: string): number {
  if (!existsSync(path)) return 0;
  return readdirSync(path).reduce(
    (sum, name) =>
      sum + (statSync(join(path, name)).isDirectory() ? folder(join(path, name)) : gzipped(join(path, name))),
    0,
  );
}
