import { type Bound, type ReportModel, reportScore, type Shape } from '../../src/domain/article/report-score.ts';
import type { ReportTraits } from '../../src/domain/article/report-traits.ts';
import type { Example } from './examples.ts';

/** Values that are tried for each bound. */
const TRIED: Readonly<Partial<Record<keyof ReportTraits, readonly number[]>>> = {
  said: [0.1, 0.12, 0.14, 0.16, 0.18, 0.2, 0.22, 0.24, 0.26, 0.28, 0.3, 0.32, 0.34, 0.36, 0.38, 0.4],
  address: [0.5, 0.7, 0.9, 1.1, 1.3, 1.5, 1.7],
};
/** What is tried to be added to the constant of the weights of filled texts. */
const MOVES = Array.from({ length: 31 }, (_, at) => (at - 15) / 10);
const ROUNDS = 2;
/** A false alarm costs as much as so many missed reports: most on pages of any site, where popup and badge speak up unasked. */
const ALARM = { expected: 3, elsewhere: 16 };

/**
 * Moves each bound, and the constant of the filled texts, to the middle of the values that serve the examples best, one after
 * another. The numbers of statements stand, and the shape of texts with one statement, of which there are few. What a worse
 * extraction finds counts as much as what is found, so that a bound stands well inside its gap.
 */
export function fitBounds(examples: readonly Example[], model: ReportModel): ReportModel {
  let fitted = model;
  for (let round = 0; round < ROUNDS; round++) {
    for (const move of movesOf(fitted)) fitted = bestOf(examples, move.expected, move.tried(fitted)) ?? fitted;
  }
  return fitted;
}

interface Move {
  readonly expected: boolean;
  readonly tried: (model: ReportModel) => readonly ReportModel[];
}

function movesOf({ shapes }: ReportModel): Move[] {
  const [usual = {}] = shapes.expected;
  const expected = boundsOf(usual).map(
    ([trait, values]): Move => ({
      expected: true,
      tried: (model) => values.map((value) => withExpected(model, trait, value)),
    }),
  );
  const elsewhere = boundsOf(shapes.elsewhere).map(
    ([trait, values]): Move => ({
      expected: false,
      tried: (model) => values.map((value) => withElsewhere(model, trait, value)),
    }),
  );
  const constant: Move = { expected: false, tried: (model) => MOVES.map((by) => withConstant(model, by)) };
  return [...expected, ...elsewhere, constant];
}

function bestOf(
  examples: readonly Example[],
  expected: boolean,
  tried: readonly ReportModel[],
): ReportModel | undefined {
  const own = examples.filter((example) => example.expected === expected);
  if (own.length === 0) return undefined;
  const costs = tried.map((model) => costOf(own, model, expected ? ALARM.expected : ALARM.elsewhere));
  const least = Math.min(...costs);
  const best = tried.filter((_, at) => (costs[at] as number) - least < 1e-9);
  return best[Math.floor((best.length - 1) / 2)];
}

const boundsOf = (shape: Shape): [string, readonly number[]][] =>
  Object.keys(shape).flatMap((trait): [string, readonly number[]][] => {
    const values = TRIED[trait as keyof ReportTraits];
    return values === undefined ? [] : [[trait, values]];
  });

const moved = (shape: Shape, trait: string, value: number): Shape => {
  const bound: Bound | undefined = shape[trait as keyof ReportTraits];
  return { ...shape, [trait]: bound?.least === undefined ? { most: value } : { least: value } };
};

const withExpected = (model: ReportModel, trait: string, value: number): ReportModel => ({
  ...model,
  shapes: {
    ...model.shapes,
    expected: model.shapes.expected.map((shape, at) => (at === 0 ? moved(shape, trait, value) : shape)),
  },
});

const withElsewhere = (model: ReportModel, trait: string, value: number): ReportModel => ({
  ...model,
  shapes: { ...model.shapes, elsewhere: moved(model.shapes.elsewhere, trait, value) },
});

function withConstant({ shapes, weights }: ReportModel, by: number): ReportModel {
  const constant = Math.round(((weights.filled.constant ?? 0) + by) * 100) / 100;
  return { shapes, weights: { ...weights, filled: { ...weights.filled, constant } } };
}

/** Reports missed and false alarms, each class of each set counting as much as every other. */
function costOf(examples: readonly Example[], model: ReportModel, alarm: number): number {
  const groups = new Map<string, { readonly isReport: boolean; wrong: number; all: number }>();
  for (const example of examples) {
    const counts = groups.get(example.group) ?? { isReport: example.kind === 'positive', wrong: 0, all: 0 };
    for (const [traits, weight] of weighedTraits(example)) {
      const isCalled = traits !== null && reportScore(traits, example.expected, model) >= 0.5;
      counts.all += weight;
      if (isCalled !== counts.isReport) counts.wrong += weight;
    }
    groups.set(example.group, counts);
  }
  return [...groups.values()].reduce(
    (sum, { isReport, wrong, all }) => sum + ((isReport ? 1 : alarm) * wrong) / all,
    0,
  );
}

/** A fifth of the statements missed, and a twentieth of the other clauses taken for some (of `WORSENINGS`). */
export const FITTED_ON = [1, 3];

/** What is found counts as much as all that a worse extraction finds. */
function weighedTraits({ traits, worse }: Example): [ReportTraits | null, number][] {
  const worsened = FITTED_ON.flatMap((at) => worse[at] ?? []);
  return [[traits, Math.max(1, worsened.length)], ...worsened.map((one): [ReportTraits, number] => [one, 1])];
}
