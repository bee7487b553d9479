import type { Analysis } from '../domain/analysis.ts';
import { EXPORT_FORMATS, type Write } from '../domain/export/formats.ts';
import { analysisLine } from './analysis-line.ts';
import { printedAnalysis } from './printed-analysis.ts';

/** The command line's own forms: for a person, and the line that its contract fixes. */
const OWN: readonly (readonly [option: string, write: Write])[] = [
  ['text', printedAnalysis],
  ['json', (analysis: Analysis) => JSON.stringify(analysisLine(null, analysis), null, 2)],
];

/** What `--format` can be, and what prints it: our own forms, and all in which a report can be saved. */
export const FORMATS: ReadonlyMap<string, () => Promise<Write>> = new Map([
  ...OWN.map(([option, write]) => [option, async () => write] as const),
  ...EXPORT_FORMATS.flatMap(({ option, writer }) => (option === null ? [] : [[option, writer] as const])),
]);
