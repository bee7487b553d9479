import type { Binned, Rows } from './bin.ts';
import { lookAtErrors, startRounds } from './rounds.ts';

/**
 * Gradient-boosted symmetric trees for yes-or-no labels over small integer features: histograms, one question a level for all its
 * nodes, classes split by the order of their gradients. The same numbers come out of the same rows and seed.
 */
export interface SymmetricOptions {
  readonly trees: number;
  readonly depth: number;
  readonly categories: readonly number[];
  readonly seed: number;
  readonly rate: number;
  /** Of the rows with small errors, how many are looked at for each tree. */
  readonly shareOfRest: number;
}

export interface Question {
  readonly feature: number;
  /** Values above this set the level's bit; null for a class feature. */
  readonly threshold: number | null;
  /** Classes that set it. */
  readonly classes: readonly number[] | null;
}

/** The first question gives the highest bit of a leaf's number. */
export interface SymmetricTree {
  readonly questions: readonly Question[];
  readonly leaves: readonly number[];
}

interface Split {
  gain: number;
  feature: number;
  /** Which bins set the bit. */
  sets: Uint8Array;
  question: Question;
}

const SMOOTH = 20;
const L2 = 3;
const CLASS_L2 = 10;
/** Rows with the largest errors are all looked at, of the rest some that count for all (gradient-based one-side sampling). */
const SHARE_OF_LARGE = 0.12;
const FEATURES_A_TREE = 0.7;

export function boostSymmetric(rows: Rows, options: SymmetricOptions): { trees: SymmetricTree[]; bias: number } {
  const { width, labels, weights } = rows;
  const count = labels.length;
  const rounds = startRounds(rows, options.categories, options.seed);
  const { data, isClass, bias, scores, gradients, hessians, random } = rounds;
  const leafOf = new Uint8Array(count);
  const trees: SymmetricTree[] = [];
  for (let round = 0; round < options.trees; round++) {
    lookAtErrors(rounds, labels, weights);
    const sample = drawn(gradients, hessians, options.shareOfRest, random);
    const features = Array.from({ length: width }, (_, feature) => feature).filter(() => random() < FEATURES_A_TREE);
    const splits = grow(data, sample, features, isClass, gradients, hessians, leafOf, options.depth);
    leafOf.fill(0);
    for (const { feature, sets } of splits)
      for (let row = 0; row < count; row++)
        leafOf[row] = ((leafOf[row] as number) << 1) | (sets[data.bins[row * width + feature] as number] as number);
    const leaves = leavesOf(sample, leafOf, gradients, hessians, 1 << splits.length, options.rate);
    for (let row = 0; row < count; row++)
      scores[row] = (scores[row] as number) + (leaves[leafOf[row] as number] as number);
    trees.push({ questions: splits.map(({ question }) => question), leaves: Array.from(leaves) });
  }
  return { trees, bias };
}

/** Draws the rows of a tree and makes those that stand for others count for them. */
function drawn(gradients: Float64Array, hessians: Float64Array, shareOfRest: number, random: () => number): Int32Array {
  const sizes = gradients.map(Math.abs);
  const floor = quantile(sizes, 1 - SHARE_OF_LARGE, random);
  const sample: number[] = [];
  for (let row = 0; row < sizes.length; row++) {
    if ((sizes[row] as number) >= floor) sample.push(row);
    else if (random() < shareOfRest) {
      gradients[row] = (gradients[row] as number) / shareOfRest;
      hessians[row] = (hessians[row] as number) / shareOfRest;
      sample.push(row);
    }
  }
  return Int32Array.from(sample);
}

function quantile(values: Float64Array, share: number, random: () => number): number {
  const some = Float64Array.from(
    { length: 4_000 },
    () => values[Math.floor(random() * values.length)] as number,
  ).sort();
  return some[Math.floor(share * some.length)] as number;
}

function leavesOf(
  sample: Int32Array,
  leafOf: Uint8Array,
  gradients: Float64Array,
  hessians: Float64Array,
  count: number,
  rate: number,
): Float64Array {
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  for (const row of sample) {
    const leaf = leafOf[row] as number;
    gradient[leaf] = (gradient[leaf] as number) + (gradients[row] as number);
    hessian[leaf] = (hessian[leaf] as number) + (hessians[row] as number);
  }
  return gradient.map((sum, leaf) => (-rate * sum) / ((hessian[leaf] as number) + L2));
}

function grow(
  data: Binned,
  sample: Int32Array,
  features: readonly number[],
  isClass: ReadonlySet<number>,
  gradients: Float64Array,
  hessians: Float64Array,
  leafOf: Uint8Array,
  depth: number,
): Split[] {
  const splits: Split[] = [];
  leafOf.fill(0);
  for (let level = 0; level < depth; level++) {
    const histogram = histogramOf(data, sample, features, gradients, hessians, leafOf, 1 << level);
    const best = bestSplit(data, histogram, 1 << level, features, isClass);
    if (best === null) break;
    splits.push(best);
    for (const row of sample)
      leafOf[row] =
        ((leafOf[row] as number) << 1) | (best.sets[data.bins[row * data.width + best.feature] as number] as number);
  }
  return splits;
}

/** Gradient and hessian sums for each leaf and bin, two numbers a bin. */
function histogramOf(
  data: Binned,
  sample: Int32Array,
  features: readonly number[],
  gradients: Float64Array,
  hessians: Float64Array,
  leafOf: Uint8Array,
  leaves: number,
): Float64Array {
  const { bins, width, offsets, total } = data;
  const histogram = new Float64Array(leaves * total * 2);
  for (const row of sample) {
    const gradient = gradients[row] as number;
    const hessian = hessians[row] as number;
    const base = row * width;
    const from = (leafOf[row] as number) * total;
    for (const feature of features) {
      const at = (from + (offsets[feature] as number) + (bins[base + feature] as number)) * 2;
      histogram[at] = (histogram[at] as number) + gradient;
      histogram[at + 1] = (histogram[at + 1] as number) + hessian;
    }
  }
  return histogram;
}

function bestSplit(
  data: Binned,
  histogram: Float64Array,
  leaves: number,
  features: readonly number[],
  isClass: ReadonlySet<number>,
): Split | null {
  const { offsets, total, bounds } = data;
  let best: { gain: number; feature: number; order: number[]; upTo: number; byClass: boolean } | null = null;
  const leafGradient = new Float64Array(leaves);
  const leafHessian = new Float64Array(leaves);
  const first = features[0] ?? 0;
  for (let leaf = 0; leaf < leaves; leaf++)
    for (let one = offsets[first] as number; one < (offsets[first + 1] as number); one++) {
      const at = (leaf * total + one) * 2;
      leafGradient[leaf] = (leafGradient[leaf] as number) + (histogram[at] as number);
      leafHessian[leaf] = (leafHessian[leaf] as number) + (histogram[at + 1] as number);
    }
  const sumGradient = new Float64Array(leaves);
  const sumHessian = new Float64Array(leaves);
  for (const feature of features) {
    const from = offsets[feature] as number;
    const size = (offsets[feature + 1] as number) - from;
    if (size < 2) continue;
    const byClass = isClass.has(feature);
    const l2 = byClass ? CLASS_L2 : L2;
    const order = Array.from({ length: size }, (_, one) => one);
    if (byClass) sortByGradient(order, histogram, from, leaves, total);
    sumGradient.fill(0);
    sumHessian.fill(0);
    for (let index = 0; index < size - 1; index++) {
      let gain = 0;
      for (let leaf = 0; leaf < leaves; leaf++) {
        const at = (leaf * total + from + (order[index] as number)) * 2;
        const g = (sumGradient[leaf] as number) + (histogram[at] as number);
        const h = (sumHessian[leaf] as number) + (histogram[at + 1] as number);
        sumGradient[leaf] = g;
        sumHessian[leaf] = h;
        const all = leafGradient[leaf] as number;
        const weight = leafHessian[leaf] as number;
        gain += (g * g) / (h + l2) + ((all - g) * (all - g)) / (weight - h + l2) - (all * all) / (weight + l2);
      }
      if (gain > 1e-6 && (best === null || gain > best.gain)) best = { gain, feature, order, upTo: index, byClass };
    }
  }
  if (best === null) return null;
  const upper = bounds[best.feature] as number[];
  const sets = new Uint8Array(256);
  for (let index = 0; index < best.order.length; index++)
    sets[best.order[index] as number] = best.byClass === index <= best.upTo ? 1 : 0;
  return {
    gain: best.gain,
    feature: best.feature,
    sets,
    question: {
      feature: best.feature,
      threshold: best.byClass ? null : (upper[best.order[best.upTo] as number] as number),
      classes: best.byClass ? best.order.slice(0, best.upTo + 1).map((one) => upper[one] as number) : null,
    },
  };
}

function sortByGradient(order: number[], histogram: Float64Array, from: number, leaves: number, total: number): void {
  const ratios = order.map((one) => {
    let gradient = 0;
    let hessian = 0;
    for (let leaf = 0; leaf < leaves; leaf++) {
      const at = (leaf * total + from + one) * 2;
      gradient += histogram[at] as number;
      hessian += histogram[at + 1] as number;
    }
    return gradient / (hessian + SMOOTH);
  });
  order.sort((a, b) => (ratios[a] as number) - (ratios[b] as number));
}
