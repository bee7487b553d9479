/**
 * Speed as ratios from interleaved runs in one process, and sizes. `--json` prints one object on the last line.
 * Nothing here passes or fails: a machine's mood is no test.
 */

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { analyse } from '../../src/domain/analyse.ts';
import { lookUp } from '../../src/domain/comparison/look-up.ts';
import { languageFor } from '../../src/domain/languages/registry.ts';
import { extractStatements } from '../../src/domain/statements/extract.ts';
import { gate } from '../../src/page/gate.ts';
import { BENCH_ARTICLE, BENCH_TEXT } from './bench-text.ts';
import { bundleBytes } from './bundle-bytes.ts';
import { firstPaints } from './first-paints.ts';
import { inFreshProcesses } from './in-fresh-processes.ts';
import { median, medians, quantile, spent } from './interleaved.ts';
import { OTHER_EXTRACTORS } from './other-extractors.ts';
import { pageRatios } from './page.bench.ts';
import { pagesOverReadability } from './pages-over-readability.ts';

const ADDRESS = 'https://arminfo.info/full_news.php?id=83320&lang=3';
const text = BENCH_TEXT;
const page = `<html lang="en"><head><title>Report</title></head><body><nav>${'<a href="/n">Politics and economy of the day</a> '.repeat(40)}</nav><article><h1>Report</h1>${text
  .split('\n')
  .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  .join('')}</article><footer>${'<a href="/f">Contacts and advertising</a> '.repeat(30)}</footer></body></html>`;
const lexicon = languageFor('en');
const models = [bundledModel()];
const article = BENCH_ARTICLE;
const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Rounds before anything counts: an engine compiles what is run often, and a reader's browser has done so. */
const WARM_UP = 80;
const ROUNDS = 40;

/** What a worker pays that has just been woken: nothing is indexed and nothing compiled yet. */
const firstComparison = inFreshProcesses('comparison');
const coldAnalysis = inFreshProcesses('analysis');

const documents = Array.from({ length: WARM_UP + ROUNDS }, () => parseHTML(page).document);
const [readability = 1, extraction = 0, analysis = 0] = medians(
  [
    () => new Readability(documents.pop() as unknown as Document).parse(),
    () => extractStatements(text, lexicon, null),
    () => analyse(article, models),
  ],
  ROUNDS,
  WARM_UP,
);

const alone = Array.from({ length: 600 }, () => {
  const began = performance.now();
  extractStatements(text, lexicon, null);
  return performance.now() - began;
}).slice(300);

const [extractionBeside = 0, compromise = 1, wink = 1] = medians(
  [
    () => extractStatements(text, lexicon, null),
    () => OTHER_EXTRACTORS.compromise(text),
    () => OTHER_EXTRACTORS.wink(text),
  ],
  15,
  WARM_UP,
);

const long = `${text}\n\n`.repeat(Math.ceil(200_000 / text.length));
const [once = 1, twice = 0] = medians(
  [
    () => extractStatements(long.slice(0, 100_000), lexicon, null),
    () => extractStatements(long.slice(0, 200_000), lexicon, null),
  ],
  5,
  1,
);

const statements = models.flatMap((model) => model.statements.map((statement) => statement.text));
const comparisons = Array.from({ length: 20 }, () => statements)
  .flat()
  .map((statement) => spent(() => lookUp(statement, models)))
  .slice(statements.length * 4);

const { document } = parseHTML(page);
const gates = Array.from({ length: 200 }, () => {
  const began = performance.now();
  gate(document as unknown as Document, ADDRESS);
  return performance.now() - began;
});

const figures = {
  analysisOverReadability: round(analysis / readability),
  extractionOverReadability: round(extraction / readability),
  extractionVsCompromise: round(extractionBeside / compromise, 3),
  extractionVsWink: round(extractionBeside / wink, 3),
  growthExtraction: round(twice / once),
  extractionMs: round(median(alone)),
  comparisonMsFirst: round(firstComparison, 0),
  comparisonMsP50: round(median(comparisons), 3),
  comparisonMsP95: round(quantile(comparisons, 0.95), 3),
  coldOverWarm: round(coldAnalysis / analysis),
  gateMsP50: round(median(gates), 3),
  pageOverReadability: pageRatios(),
  pagesOverReadability: pagesOverReadability(),
  ...(bundleBytes() === null ? {} : { bytes: bundleBytes() }),
  ...firstPaints(),
};

if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else console.table(figures);
