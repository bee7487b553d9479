/**
 * How the time of the extractor grows with its text: time(2n)/time(n) on texts that a report never is, but a page may be.
 * `npx tsx tests/bench/growth.ts [characters]` prints a table; 2 is linear. Nothing here passes or fails.
 */
import { languageFor } from '../../src/domain/languages/registry.ts';
import { extractStatements } from '../../src/domain/statements/extract.ts';
import type { Language } from '../golden/sentences/items.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { median } from './interleaved.ts';

const DEFAULT_LENGTH = 100_000;
const RUNS = 2;

const length = Number(process.argv[2]) || DEFAULT_LENGTH;
const filled = (piece: string, characters: number): string =>
  piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
const timeOf = (lang: Language, text: string): number =>
  median(
    Array.from({ length: RUNS }, () => {
      const start = performance.now();
      extractStatements(text, languageFor(lang), null);
      return performance.now() - start;
    }),
  );

for (const [name, pieces] of Object.entries(HOSTILE_TEXTS)) {
  for (const lang of ['en', 'ru', 'hy'] as const) {
    const once = timeOf(lang, filled(pieces[lang], length));
    const twice = timeOf(lang, filled(pieces[lang], 2 * length));
    console.log(`${name.padEnd(34)} ${lang} ${once.toFixed(0).padStart(7)} ms  ×${(twice / once).toFixed(2)}`);
  }
}
