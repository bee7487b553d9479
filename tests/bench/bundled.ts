/**
 * Runs the bench as a reader's browser runs our code: bundled. A script that is translated file by file pays for names and for
 * every use of another file's constant what no reader pays. `pages` runs only that which goes through whole pages.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { laidOutRecords } from '../../scripts/build/laid-out-records.ts';

const name = process.argv.includes('pages') ? 'pages' : 'run';
const out = join('.output', 'bench');

await build({
  configFile: false,
  logLevel: 'error',
  plugins: [laidOutRecords(process.cwd())],
  build: {
    ssr: true,
    // What is measured in processes of its own is a file beside the bench.
    rolldownOptions: { input: [name, 'cold'].map((file) => join('tests', 'bench', `${file}.ts`)) },
    outDir: out,
    emptyOutDir: true,
    target: 'node20',
    minify: true,
  },
});
await import(pathToFileURL(resolve(out, `${name}.js`)).href);
