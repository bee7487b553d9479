import * as v from 'valibot';
import json from '../../assets/accuracy.json' with { type: 'json' };
import { LANGUAGES } from './ports/settings.ts';

const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
const figure = v.object({
  name: v.picklist(['detection', 'reading', 'statements', 'speakers', 'relations', 'summary']),
  /** Language of the texts; null where it plays no part. */
  lang: v.nullable(v.picklist(LANGUAGES)),
  /** What this version reached; null until it was measured. */
  reached: share,
  /** How far two people agree on the same, and what a simple method reaches: a figure alone says little. */
  people: share,
  baseline: share,
  /** What it was measured on, in the languages of the interface, and the command that measures it again. */
  set: v.object({ en: v.string(), ru: v.string(), hy: v.string() }),
  command: v.string(),
});

export type AccuracyFigure = v.InferOutput<typeof figure>;

/** The figures that were measured for this version. One that is missing or malformed is left out, never made up. */
export function accuracyFigures(from: unknown = json): readonly AccuracyFigure[] {
  const file = v.safeParse(v.object({ figures: v.array(v.unknown()) }), from);
  if (!file.success) return [];
  return file.output.figures
    .map((each) => v.safeParse(figure, each))
    .flatMap((read) => (read.success && read.output.reached !== null ? [read.output] : []));
}
