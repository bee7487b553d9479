/**
 * Boosted symmetric trees over small integer features: all nodes of a level ask the same question, so a row is scored without a
 * branch that depends on it. Stored as bytes (base64). For each tree: its depth, four bytes a level, two bytes a leaf:
 *
 *     feature · class flag · threshold (16 bits)
 *
 * Without the flag `x[feature] > threshold` sets the level's bit of the leaf's number; with it the threshold is the index of a
 * 48-bit mask, and a class whose bit is set does.
 */
export interface PackedTrees {
  readonly trees: number;
  /** Masks as two 24-bit halves of three bytes each, low half first. */
  readonly masks: string;
  /** Leaves are stored times this. */
  readonly scale: number;
  readonly bias: number;
  readonly bytes: string;
}

export interface Trees {
  /** Log-odds for a row of features. */
  score(row: Readonly<ArrayLike<number>>): number;
  /** The part of the log-odds that the first trees give, which is most of it: enough to leave hopeless rows out. */
  firstGuess(row: Readonly<ArrayLike<number>>): number;
}

/** Trees of a first guess. */
const GUESSING = 24;
const CLASSES = 48;

export function makeTrees(packed: PackedTrees): Trees {
  const { depths, features, thresholds, leaves, leafBase } = unpack(packed);
  const masks = unpackMasks(packed.masks);
  const sumOf = (row: Readonly<ArrayLike<number>>, trees: number): number => {
    let sum = packed.bias;
    let at = 0;
    for (let tree = 0; tree < trees; tree++) {
      let leaf = 0;
      const end = at + (depths[tree] as number);
      for (; at < end; at++) {
        const feature = features[at] as number;
        const threshold = thresholds[at] as number;
        const bit =
          feature >= 0
            ? (row[feature] as number) > threshold
              ? 1
              : 0
            : (masks[threshold + (row[~feature] as number)] as number);
        leaf = (leaf << 1) | bit;
      }
      sum += leaves[(leafBase[tree] as number) + leaf] as number;
    }
    return sum;
  };
  const all = packed.trees;
  return { score: (row) => sumOf(row, all), firstGuess: (row) => sumOf(row, Math.min(GUESSING, all)) };
}

/** A byte a class and mask: 1 where the class is in it. */
function unpackMasks(bytes: string): Uint8Array {
  const binary = atob(bytes);
  const masks = new Uint8Array((binary.length / 6) * CLASSES);
  for (let mask = 0; mask * 6 < binary.length; mask++)
    for (let value = 0; value < CLASSES; value++)
      masks[mask * CLASSES + value] = (binary.charCodeAt(mask * 6 + (value >> 3)) >> (value & 7)) & 1;
  return masks;
}

function unpack({ trees, bytes, scale }: PackedTrees): {
  depths: Uint8Array;
  features: Int16Array;
  thresholds: Int16Array;
  leaves: Float64Array;
  leafBase: Int32Array;
} {
  const binary = atob(bytes);
  const short = (at: number): number => ((binary.charCodeAt(at) | (binary.charCodeAt(at + 1) << 8)) << 16) >> 16;
  const depths = new Uint8Array(trees);
  const leafBase = new Int32Array(trees);
  const features: number[] = [];
  const thresholds: number[] = [];
  const leaves: number[] = [];
  let at = 0;
  for (let tree = 0; tree < trees; tree++) {
    const depth = binary.charCodeAt(at++);
    depths[tree] = depth;
    leafBase[tree] = leaves.length;
    for (let level = 0; level < depth; level++, at += 4) {
      const isClass = binary.charCodeAt(at + 1) === 1;
      features.push(isClass ? ~binary.charCodeAt(at) : binary.charCodeAt(at));
      thresholds.push(isClass ? short(at + 2) * CLASSES : short(at + 2));
    }
    for (let leaf = 0; leaf < 1 << depth; leaf++, at += 2) leaves.push(short(at) / scale);
  }
  return {
    depths,
    features: Int16Array.from(features),
    thresholds: Int16Array.from(thresholds),
    leaves: Float64Array.from(leaves),
    leafBase,
  };
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
