import type { Binned } from '../train-statements/bin.ts';
import { lookAtErrors, startRounds } from '../train-statements/rounds.ts';

/**
 * Gradient-boosted trees for yes-or-no labels over small integer features: histograms, leaf-wise growth, classes split by the
 * order of their gradients. Small enough to read, and the same numbers come out of the same rows and seed.
 */
export interface Rows {
  /** Row-major values, `width` a row. */
  readonly values: Int16Array;
  readonly labels: Uint8Array;
  readonly width: number;
  /** How much each row counts; 1 where nothing is said. */
  readonly weights?: Float64Array;
}

export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly categories: readonly number[];
  readonly seed: number;
  readonly rate?: number;
  readonly leastInLeaf?: number;
}

export interface Node {
  readonly feature: number;
  /** Values up to this go left; null for a class feature. */
  readonly threshold: number | null;
  /** Classes that go left. */
  readonly classes: readonly number[] | null;
  left: number;
  right: number;
}

export interface Tree {
  readonly nodes: Node[];
  readonly leaves: number[];
}

interface Leaf {
  rows: Int32Array;
  histogram: Float64Array | null;
  gradient: number;
  hessian: number;
  split: Split | null;
  parent: { node: number; side: 'left' | 'right' } | null;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
  readonly classes: readonly number[] | null;
}

const SMOOTH = 20;
const CLASS_L2 = 10;
/** Rows drawn for each tree; a table of hundreds of thousands needs no more to find its splits. */
const MOST_ROWS_A_TREE = 120_000;
const ROWS_A_TREE = 0.8;
const FEATURES_A_TREE = 0.7;

export function boost(rows: Rows, options: BoostOptions): { trees: Tree[]; bias: number } {
  const { width, labels } = rows;
  const count = labels.length;
  const rate = options.rate ?? 0.08;
  const rounds = startRounds(rows, options.categories, options.seed);
  const { data, isClass, bias, scores, random } = rounds;
  const share = Math.min(ROWS_A_TREE, MOST_ROWS_A_TREE / count);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    lookAtErrors(rounds, labels, rows.weights);
    const sample = Int32Array.from({ length: count }, (_, row) => row).filter(() => random() < share);
    const features = Array.from({ length: width }, (_, feature) => feature).filter(() => random() < FEATURES_A_TREE);
    const tree = grow(data, sample, features, isClass, rounds.gradients, rounds.hessians, options, rate);
    trees.push(tree);
    for (let row = 0; row < count; row++)
      scores[row] = (scores[row] as number) + leafValue(tree, rows.values, row * width);
  }
  return { trees, bias };
}

function grow(
  data: Binned,
  sample: Int32Array,
  features: readonly number[],
  isClass: ReadonlySet<number>,
  gradients: Float64Array,
  hessians: Float64Array,
  options: BoostOptions,
  rate: number,
): Tree {
  const least = options.leastInLeaf ?? 30;
  const nodes: Node[] = [];
  const makeLeaf = (rows: Int32Array, histogram: Float64Array | null, parent: Leaf['parent']): Leaf => {
    let gradient = 0;
    let hessian = 0;
    for (const row of rows) {
      gradient += gradients[row] as number;
      hessian += hessians[row] as number;
    }
    const leaf: Leaf = {
      rows,
      histogram: histogram ?? histogramOf(data, rows, features, gradients, hessians),
      gradient,
      hessian,
      split: null,
      parent,
    };
    leaf.split = bestSplit(data, leaf, features, isClass, least);
    return leaf;
  };
  const leaves: Leaf[] = [makeLeaf(sample, null, null)];
  while (leaves.length < options.leaves) {
    let chosen = -1;
    leaves.forEach((leaf, index) => {
      if (leaf.split !== null && (chosen < 0 || leaf.split.gain > (leaves[chosen]?.split?.gain ?? 0))) chosen = index;
    });
    if (chosen < 0) break;
    const leaf = leaves[chosen] as Leaf;
    const split = leaf.split as Split;
    const [leftRows, rightRows] = divide(data, leaf.rows, split);
    const node = nodes.length;
    nodes.push({
      feature: split.feature,
      threshold: split.classes === null ? ((data.bounds[split.feature] as number[])[split.bin] as number) : null,
      classes: split.classes,
      left: 0,
      right: 0,
    });
    if (leaf.parent !== null) (nodes[leaf.parent.node] as Node)[leaf.parent.side] = node;
    // The larger child's histogram is the parent's less the smaller child's.
    const small = leftRows.length < rightRows.length ? leftRows : rightRows;
    const smallHistogram = histogramOf(data, small, features, gradients, hessians);
    const largeHistogram = leaf.histogram as Float64Array;
    for (let at = 0; at < largeHistogram.length; at++)
      largeHistogram[at] = (largeHistogram[at] as number) - (smallHistogram[at] as number);
    const left = makeLeaf(leftRows, small === leftRows ? smallHistogram : largeHistogram, { node, side: 'left' });
    const right = makeLeaf(rightRows, small === leftRows ? largeHistogram : smallHistogram, { node, side: 'right' });
    leaves[chosen] = left;
    leaves.push(right);
  }
  leaves.forEach((leaf, index) => {
    if (leaf.parent !== null) (nodes[leaf.parent.node] as Node)[leaf.parent.side] = ~index;
  });
  return { nodes, leaves: leaves.map((leaf) => (-rate * leaf.gradient) / (leaf.hessian + 1)) };
}

/** Gradient sum, hessian sum and count for each bin, three numbers a bin. */
function histogramOf(
  data: Binned,
  rows: Int32Array,
  features: readonly number[],
  gradients: Float64Array,
  hessians: Float64Array,
): Float64Array {
  const histogram = new Float64Array(data.total * 3);
  const { bins, width, offsets } = data;
  for (const row of rows) {
    const gradient = gradients[row] as number;
    const hessian = hessians[row] as number;
    const base = row * width;
    for (const feature of features) {
      const at = ((offsets[feature] as number) + (bins[base + feature] as number)) * 3;
      histogram[at] = (histogram[at] as number) + gradient;
      histogram[at + 1] = (histogram[at + 1] as number) + hessian;
      histogram[at + 2] = (histogram[at + 2] as number) + 1;
    }
  }
  return histogram;
}

function bestSplit(
  data: Binned,
  leaf: Leaf,
  features: readonly number[],
  isClass: ReadonlySet<number>,
  least: number,
): Split | null {
  if (leaf.rows.length < 2 * least) return null;
  const parent = (leaf.gradient * leaf.gradient) / (leaf.hessian + 1);
  let best: Split | null = null;
  const histogram = leaf.histogram as Float64Array;
  for (const feature of features) {
    const from = data.offsets[feature] as number;
    const to = data.offsets[feature + 1] as number;
    const byClass = isClass.has(feature);
    const order: number[] = [];
    for (let at = from; at < to; at++) if (!byClass || (histogram[at * 3 + 2] as number) > 0) order.push(at);
    if (byClass) order.sort((a, b) => ratio(histogram, a) - ratio(histogram, b));
    const l2 = byClass ? CLASS_L2 : 1;
    let gradient = 0;
    let hessian = 0;
    let rows = 0;
    for (let index = 0; index < order.length - 1; index++) {
      const at = (order[index] as number) * 3;
      gradient += histogram[at] as number;
      hessian += histogram[at + 1] as number;
      rows += histogram[at + 2] as number;
      if (rows < least || leaf.rows.length - rows < least) continue;
      const otherGradient = leaf.gradient - gradient;
      const gain =
        (gradient * gradient) / (hessian + l2) +
        (otherGradient * otherGradient) / (leaf.hessian - hessian + l2) -
        parent;
      if (gain > 1e-6 && (best === null || gain > best.gain)) {
        const bounds = data.bounds[feature] as number[];
        best = {
          gain,
          feature,
          bin: (order[index] as number) - from,
          classes: byClass ? order.slice(0, index + 1).map((one) => bounds[one - from] as number) : null,
        };
      }
    }
  }
  return best;
}

const ratio = (histogram: Float64Array, at: number): number =>
  (histogram[at * 3] as number) / ((histogram[at * 3 + 1] as number) + SMOOTH);

function divide(data: Binned, rows: Int32Array, split: Split): [Int32Array, Int32Array] {
  const goesLeft = new Uint8Array(256);
  const bounds = data.bounds[split.feature] as number[];
  if (split.classes === null) for (let index = 0; index <= split.bin; index++) goesLeft[index] = 1;
  else for (const one of split.classes) goesLeft[bounds.indexOf(one)] = 1;
  const isLeft = (row: number): boolean => goesLeft[data.bins[row * data.width + split.feature] as number] === 1;
  return [rows.filter(isLeft), rows.filter((row) => !isLeft(row))];
}

function leafValue(tree: Tree, values: Int16Array, base: number): number {
  if (tree.nodes.length === 0) return tree.leaves[0] ?? 0;
  let at = 0;
  while (at >= 0) {
    const node = tree.nodes[at] as Node;
    const value = values[base + node.feature] as number;
    at = (node.threshold === null ? node.classes?.includes(value) : value <= node.threshold) ? node.left : node.right;
  }
  return tree.leaves[~at] ?? 0;
}
