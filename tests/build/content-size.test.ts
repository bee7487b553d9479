import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';

/**
 * Every page of a site that is switched on loads the script, so it is kept small: this many bytes, compressed. Heads of pages in
 * three languages, boxes that ask for consent, turns of interviews and the words of others that a page sets apart took it from
 * 40 KiB to this.
 */
const MOST_BYTES = 52 * 1024;

/** The gzipped size of a script with all it imports, made as the extension is. */
async function bytesOf(entry: string): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, target: 'es2022', lib: { entry, formats: ['iife'], name: 'script' } },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const code = outputs
    .flatMap(({ output }) => output)
    .map((part) => (part.type === 'chunk' ? part.code : ''))
    .join('');
  return gzipSync(code).length;
}

test('the script in a page stays within its budget, Readability counted apart', async () => {
  const whole = await bytesOf('entrypoints/article.content.ts');
  const readability = await bytesOf('node_modules/@mozilla/readability/Readability.js');
  expect(readability).toBeGreaterThan(5_000);
  expect(whole - readability).toBeLessThan(MOST_BYTES);
  expect(whole - readability).toBeGreaterThan(10_000);
});
