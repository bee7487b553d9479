/**
 * How long the worker is deaf while it analyses texts that a report never is, but a page may be: the longest piece between two
 * steps of an analysis. `npx tsx tests/bench/longest-pieces.ts [characters [part of a name]]` prints, for each, the longest piece and
 * all of them together, in milliseconds of the processor, the lesser of two runs: what else the machine does counts little. Nothing here passes or fails.
 */

import { bundledModel } from '../../src/cli/bundled-model.ts';
import { articleFromText } from '../../src/cli/read-input.ts';
import { analyseInSteps } from '../../src/domain/analyse.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

const length = Number(process.argv[2]) || 400_000;
const only = process.argv[3] ?? '';
const RUNS = 2;
const models = [bundledModel()];

interface Pieces {
  readonly longest: number;
  readonly at: number;
  readonly all: number;
}

function piecesOf(lang: string, text: string): Pieces {
  const steps = analyseInSteps(articleFromText(text, lang, null), models);
  let [longest, at, all, count] = [0, 0, 0, 0];
  for (let done = false; !done; count++) {
    const began = process.cpuUsage();
    done = steps.next().done === true;
    const { user, system } = process.cpuUsage(began);
    const ms = (user + system) / 1_000;
    all += ms;
    if (ms > longest) [longest, at] = [ms, count];
  }
  return { longest, at, all };
}

for (const [name, pieces] of Object.entries(HOSTILE_TEXTS)) {
  if (!name.includes(only)) continue;
  for (const [lang, piece] of Object.entries(pieces)) {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const runs = Array.from({ length: RUNS }, () => piecesOf(lang, text));
    const best = runs.reduce((one, other) => (one.longest < other.longest ? one : other));
    const figures = `${best.longest.toFixed(0).padStart(7)} ms (piece ${best.at})`;
    console.log(`${name.padEnd(36)} ${lang} ${figures.padEnd(26)} all ${best.all.toFixed(0).padStart(7)} ms`);
  }
}
