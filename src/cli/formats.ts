import type { Analysis } from '../domain/analysis.ts';
import { EXPORT_FORMATS } from '../domain/export/formats.ts';
import { analysisLine, type Reasons } from './analysis-line.ts';
import { printedAnalysis } from './printed-analysis.ts';

/** Writes an analysis; the command line's own forms show its reasons where they are given. */
export type Print = (analysis: Analysis, reasons?: Reasons | null) => string;

/** The command line's own forms: for a person, and the line that its contract fixes. */
const OWN: readonly (readonly [option: string, print: Print])[] = [
  ['text', printedAnalysis],
  ['json', (analysis, reasons = null) => JSON.stringify(analysisLine(null, analysis, reasons), null, 2)],
];

/** What `--format` can be, and what prints it: our own forms, and all in which a report can be saved. */
export const FORMATS: ReadonlyMap<string, () => Promise<Print>> = new Map([
  ...OWN.map(([option, print]) => [option, async () => print] as const),
  ...EXPORT_FORMATS.flatMap(({ option, writer }) =>
    option === null
      ? []
      : [
          [
            option,
            async (): Promise<Print> => {
              const write = await writer();
              return (analysis) => write(analysis);
            },
          ] as const,
        ],
  ),
]);
