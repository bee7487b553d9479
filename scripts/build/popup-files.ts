import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/*
 * A popup is opened with a press and is to be there at once; every file costs a way to the disk and back. So its script
 * comes in few files, and the page asks for all of them at the same time:
 *
 *   popup.html ─┬─▶ popup    asks the browser for what is shown first
 *               ├─▶ ahead    what it needs for that
 *               ├─▶ common   what popup and panel share
 *               └─▶ open-popup
 */
const FIRST = join('entrypoints', 'popup', 'main.tsx');
const REST = join('entrypoints', 'popup', 'open-popup.tsx');
const PANEL = join('entrypoints', 'sidepanel', 'main.tsx');

/** Vite puts a few lines of its own before every page's script. */
const VITES_OWN = /vite|wxt-html-plugins/;

export function popupFiles(root: string): Plugin {
  return {
    name: 'popup-files',
    outputOptions: (options) =>
      options.format === 'es' ? { ...options, codeSplitting: { groups: groups(root) } } : options,
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { chunk, bundle }) =>
        chunk && bundle
          ? laterFiles(chunk, bundle, join(root, REST)).map((file) => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
              injectTo: 'head' as const,
            }))
          : [],
    },
  };
}

function groups(root: string): Rolldown.CodeSplittingGroup[] {
  const first = reachedFrom(join(root, FIRST));
  const rest = reachedFrom(join(root, REST));
  const panel = reachedFrom(join(root, PANEL));
  const entry = join(root, FIRST);
  const isFirst: Test = (id, graph) => (id !== entry && first(id, graph)) || VITES_OWN.test(id);
  return [
    group('ahead', 3, isFirst),
    group('common', 2, (id, graph) => rest(id, graph) && panel(id, graph)),
    group('open-popup', 1, rest),
  ];
}

const group = (name: string, priority: number, test: Test): Rolldown.CodeSplittingGroup => ({
  name: (id, graph) => (test(id, graph) ? name : null),
  debugName: name,
  priority,
});

type Test = (id: string, graph: Graph) => boolean;
type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** Whether a module is one that this one imports, or what it imports does; what is imported on demand does not count. */
function reachedFrom(entry: string): Test {
  let reached: Set<string> | null = null;
  return (id, graph) => {
    if (reached === null) {
      reached = new Set();
      const waiting = [entry];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (reached.has(next)) continue;
        reached.add(next);
        waiting.push(...(graph.getModuleInfo(next)?.importedIds ?? []));
      }
    }
    return reached.has(id);
  };
}

/** The files of a module that a page's script imports on demand, without those that come with the page anyway. */
function laterFiles(page: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle, module: string): string[] {
  const before = new Set([page.fileName, ...page.imports]);
  const files = new Set<string>();
  const waiting = page.dynamicImports.filter((file) => chunkAt(bundle, file)?.moduleIds.includes(module));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (before.has(file) || files.has(file)) continue;
    files.add(file);
    waiting.push(...(chunkAt(bundle, file)?.imports ?? []));
  }
  return [...files];
}

function chunkAt(bundle: Rolldown.OutputBundle, file: string): Rolldown.OutputChunk | null {
  const found = bundle[file];
  return found?.type === 'chunk' ? found : null;
}
