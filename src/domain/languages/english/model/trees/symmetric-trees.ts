/**
 * Boosted symmetric trees over small integer features: all nodes of a level ask the same question, so a row is scored without a
 * branch. Stored as bytes (base64), column by column, since like stands beside like and packs well: for all questions (six a tree)
 *
 *     feature … · class flag … · threshold, low byte … · threshold, high byte …
 *
 * then for all trees the largest leaf in two bytes, then their 64 leaves in one byte each.
 * Without the flag `x[feature] > threshold` sets the level's bit of the leaf's number; with it the threshold is the index of a
 * 48-bit mask, and a class whose bit is set does.
 */
export interface PackedTrees {
  readonly trees: number;
  /** Masks as two 24-bit halves of three bytes each, low half first. */
  readonly masks: string;
  /** The largest leaf of a tree is stored times this. */
  readonly scale: number;
  readonly bias: number;
  readonly bytes: string;
}

/** How many trees have been asked: the first ones give most of the log-odds, enough to leave hopeless rows out. */
export type Stage = 'guess' | 'half' | 'whole';

/** Trees that score rows of features. */
export interface Trees {
  /** Log-odds for a row of features by all trees, the bias included. */
  score(row: readonly number[]): number;
  /** Log-odds by the first trees, the bias included. */
  guess(row: readonly number[]): number;
  /** What the trees of a stage add to the log-odds of the stage before it. */
  more(row: readonly number[], stage: Exclude<Stage, 'guess'>): number;
}

/** Every tree asks as many questions. */
export const DEPTH = 6;
const LEAVES = 1 << DEPTH;
/** A leaf is stored as a share of its tree's largest one, in so many parts. */
export const LARGEST_BYTE = 127;
/** Trees of a first guess; a third of all are half of the way. */
const GUESSING = 18;
const CLASSES = 48;
/** Values and thresholds lie between this and its negative, at a half of it each: no value minus a threshold reaches it. */
const RANGE = 512;

/** Trees made ready to score rows; they are unpacked when the first row is scored. */
export function makeTrees(packed: PackedTrees): Trees {
  let unpacked: Unpacked | null = null;
  const sumOf = (row: readonly number[], from: number, to: number): number => {
    unpacked ??= unpack(packed);
    return sumOfTrees(unpacked, row, from, to);
  };
  const { bias, trees } = packed;
  const first = Math.min(GUESSING, trees);
  const half = Math.max(first, Math.round(trees / 3));
  return {
    score: (row) => bias + sumOf(row, 0, trees),
    guess: (row) => bias + sumOf(row, 0, first),
    more: (row, stage) => (stage === 'half' ? sumOf(row, first, half) : sumOf(row, half, trees)),
  };
}

function sumOfTrees(
  { features, bases, leaves, bits }: Unpacked,
  row: readonly number[],
  from: number,
  to: number,
): number {
  let sum = 0;
  for (let at = from * DEPTH, leaf = from * LEAVES; at < to * DEPTH; at += DEPTH, leaf += LEAVES) {
    // Written out, and without a branch: this is where nearly all of the time goes.
    const number =
      ((bits[(bases[at] as number) + (row[features[at] as number] as number)] as number) << 5) |
      ((bits[(bases[at + 1] as number) + (row[features[at + 1] as number] as number)] as number) << 4) |
      ((bits[(bases[at + 2] as number) + (row[features[at + 2] as number] as number)] as number) << 3) |
      ((bits[(bases[at + 3] as number) + (row[features[at + 3] as number] as number)] as number) << 2) |
      ((bits[(bases[at + 4] as number) + (row[features[at + 4] as number] as number)] as number) << 1) |
      (bits[(bases[at + 5] as number) + (row[features[at + 5] as number] as number)] as number);
    sum += leaves[leaf + number] as number;
  }
  return sum;
}

interface Unpacked {
  readonly features: Uint8Array;
  readonly bases: Int32Array;
  readonly leaves: Float32Array;
  readonly bits: Uint8Array;
}

/**
 * The answers to all questions as one row of bits: `bits[base + x]` is 1 where a value sets the level's bit. Thresholds share one
 * run of zeros and ones, of which each sees another part; classes follow, a run for each mask.
 */
function unpack({ trees, bytes, masks, scale }: PackedTrees): Unpacked {
  const binary = atob(bytes);
  const byte = (at: number): number => binary.charCodeAt(at);
  const signed = (low: number, high: number): number => ((byte(low) | (byte(high) << 8)) << 16) >> 16;
  const asked = trees * DEPTH;
  const features = new Uint8Array(asked);
  const bases = new Int32Array(asked);
  for (let at = 0; at < asked; at++) {
    features[at] = byte(at);
    const threshold = signed(2 * asked + at, 3 * asked + at);
    bases[at] = byte(asked + at) === 1 ? 2 * RANGE + threshold * CLASSES : RANGE - threshold;
  }
  const leaves = new Float32Array(trees * LEAVES);
  const largestFrom = 4 * asked;
  const leavesFrom = largestFrom + 2 * trees;
  for (let tree = 0, at = 0; tree < trees; tree++) {
    const largest = signed(largestFrom + 2 * tree, largestFrom + 2 * tree + 1) / scale;
    for (const last = at + LEAVES; at < last; at++)
      leaves[at] = (((binary.charCodeAt(leavesFrom + at) << 24) >> 24) / LARGEST_BYTE) * largest;
  }
  return { features, bases, leaves, bits: bitsOf(atob(masks)) };
}

function bitsOf(masks: string): Uint8Array {
  const bits = new Uint8Array(2 * RANGE + (masks.length / 6) * CLASSES);
  bits.fill(1, RANGE + 1, 2 * RANGE);
  for (let mask = 0; mask * 6 < masks.length; mask++)
    for (let value = 0; value < CLASSES; value++)
      bits[2 * RANGE + mask * CLASSES + value] = (masks.charCodeAt(mask * 6 + (value >> 3)) >> (value & 7)) & 1;
  return bits;
}

/** The probability that log-odds stand for. */
export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
