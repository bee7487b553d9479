import { type Bound, type ReportModel, reportScore, type Shape } from '../../src/domain/article/report-score.ts';
import type { ReportTraits } from '../../src/domain/article/report-traits.ts';
import type { Example } from './examples.ts';

type Way = keyof ReportModel['shapes'];

/** Values that are tried for each bound. */
const TRIED: Readonly<Partial<Record<keyof ReportTraits, readonly number[]>>> = {
  said: [0.1, 0.12, 0.14, 0.16, 0.18, 0.2, 0.22, 0.24, 0.26, 0.28, 0.3, 0.32, 0.34, 0.36, 0.38, 0.4],
  personal: [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4],
  leading: [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6],
  address: [0.5, 0.7, 0.9, 1.1, 1.3, 1.5, 1.7],
};
const ROUNDS = 2;
/** A false alarm costs as much as this many missed reports: popup and badge speak up unasked. */
const ALARM = 3;

/** Moves each bound to the middle of the values that serve the examples best, one after another; the numbers of statements stand. */
export function fitBounds(examples: readonly Example[], model: ReportModel): ReportModel {
  let fitted = model;
  for (let round = 0; round < ROUNDS; round++)
    for (const way of ['expected', 'elsewhere'] as const) {
      const own = examples.filter(({ expected }) => expected === (way === 'expected'));
      for (const [trait, bound] of Object.entries(fitted.shapes[way])) {
        const tried = TRIED[trait as keyof ReportTraits] ?? [];
        if (tried.length === 0 || own.length === 0) continue;
        const costs = tried.map((value) => costOf(own, withBound(fitted, way, trait, moved(bound, value))));
        const best = tried.filter((_, at) => costs[at] === Math.min(...costs));
        fitted = withBound(fitted, way, trait, moved(bound, best[Math.floor((best.length - 1) / 2)] as number));
      }
    }
  return fitted;
}

const moved = (bound: Bound, value: number): Bound => (bound.least === undefined ? { most: value } : { least: value });

const withBound = (model: ReportModel, way: Way, trait: string, bound: Bound): ReportModel => ({
  ...model,
  shapes: { ...model.shapes, [way]: { ...model.shapes[way], [trait]: bound } satisfies Shape },
});

/** Reports missed and false alarms, each class of each set counting as much as every other. */
function costOf(examples: readonly Example[], model: ReportModel): number {
  const groups = new Map<string, { readonly isReport: boolean; wrong: number; all: number }>();
  for (const { group, kind, traits, expected } of examples) {
    const counts = groups.get(group) ?? { isReport: kind === 'positive', wrong: 0, all: 0 };
    const isCalled = traits !== null && reportScore(traits, expected, model) >= 0.5;
    counts.all++;
    if (isCalled !== counts.isReport) counts.wrong++;
    groups.set(group, counts);
  }
  return [...groups.values()].reduce(
    (sum, { isReport, wrong, all }) => sum + ((isReport ? 1 : ALARM) * wrong) / all,
    0,
  );
}
