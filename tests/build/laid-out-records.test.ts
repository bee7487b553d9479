import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { laidOutRecords } from '../../scripts/build/laid-out-records.ts';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { lookUp } from '../../src/domain/comparison/look-up.ts';
import { patternSentences } from '../../src/domain/comparison/patterns/pattern-sentences.ts';
import { framesOf } from '../../src/domain/reference/bundled-frames.ts';
import { RECORD_LANGUAGES } from '../../src/domain/reference/record-languages.ts';

const OUT = join('.output', 'test', 'laid-out');
/** A busy machine takes its time. */
const BUILD_MS = 120_000;
const model = bundledModel();
const sentences = RECORD_LANGUAGES.flatMap((lang) =>
  patternSentences(model, lang)
    .filter((_, at) => at % 19 === 0)
    .map(({ text }) => ({ text, lang })),
);

describe('a bundle', () => {
  let bundled: { lookUp: typeof lookUp; bundledModel: typeof bundledModel };

  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [laidOutRecords(process.cwd())],
      build: {
        ssr: join('tests', 'build', 'laid-out-entry.ts'),
        outDir: OUT,
        emptyOutDir: true,
        rolldownOptions: { output: { entryFileNames: 'entry.mjs' } },
      },
    });
    bundled = await import(pathToFileURL(join(process.cwd(), OUT, 'entry.mjs')).href);
  }, BUILD_MS);

  it('holds tables in the place of the sentences and frames they are made of', () => {
    const script = readFileSync(join(OUT, 'entry.mjs'), 'utf8');
    const propositions = new Set(model.claims.map(({ proposition }) => proposition));
    expect(sentences.filter(({ text }) => !propositions.has(text) && script.includes(text))).toEqual([]);
    const wordings = Object.values(framesOf(model, 'en') ?? {}).flatMap(({ says }) => says);
    const written = wordings.filter((wording) => wording.includes(' ~ '));
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((wording) => script.includes(wording))).toEqual([]);
  });

  it('compares as the sources do, to the digit', () => {
    const models = [bundled.bundledModel()];
    for (const { text, lang } of sentences)
      expect(bundled.lookUp(text, models, lang)).toEqual(lookUp(text, [model], lang));
  });
});
