/**
 * Boosted decision trees over small integer features. They are stored as bytes (base64), because numbers written out would be
 * five times as long. For each tree: its number of nodes, six bytes a node, two bytes a leaf (nodes + 1 leaves):
 *
 *     feature · class flag · threshold (16 bits) · left · right
 *
 * Without the flag `x[feature] <= threshold` goes left; with it the threshold is the index of a 48-bit mask, and a class
 * whose bit is set goes left. `left` and `right` are node numbers of the tree, or the complement of a leaf's number.
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
  score(row: readonly number[]): number;
  /** The part of the log-odds that the first trees give, which is most of it: enough to leave hopeless rows out. */
  firstGuess(row: readonly number[]): number;
}

/** Trees of a first guess. */
const GUESSING = 24;

export function makeTrees(packed: PackedTrees): Trees {
  const { nodeBase, leafBase, nodes, leaves } = unpack(packed);
  const masks = unpackMasks(packed.masks);
  const sumOf = (row: readonly number[], trees: number): number => {
    let sum = packed.bias;
    for (let tree = 0; tree < trees; tree++) {
      const base = nodeBase[tree] as number;
      let node = nodeBase[tree + 1] === base ? -1 : 0;
      while (node >= 0) {
        const at = base + node * 4;
        const feature = nodes[at] as number;
        const threshold = nodes[at + 1] as number;
        let left: boolean;
        if (feature >= 0) left = (row[feature] as number) <= threshold;
        else left = inMask(masks, threshold, row[~feature] as number);
        node = nodes[left ? at + 2 : at + 3] as number;
      }
      sum += leaves[(leafBase[tree] as number) + ~node] as number;
    }
    return sum;
  };
  const all = packed.trees;
  return { score: (row) => sumOf(row, all), firstGuess: (row) => sumOf(row, Math.min(GUESSING, all)) };
}

const inMask = (masks: Int32Array, mask: number, value: number): boolean =>
  value < 24
    ? (((masks[mask * 2] as number) >> value) & 1) === 1
    : value < 48 && (((masks[mask * 2 + 1] as number) >> (value - 24)) & 1) === 1;

function unpackMasks(bytes: string): Int32Array {
  const binary = atob(bytes);
  return Int32Array.from(
    { length: binary.length / 3 },
    (_, at) => binary.charCodeAt(at * 3) | (binary.charCodeAt(at * 3 + 1) << 8) | (binary.charCodeAt(at * 3 + 2) << 16),
  );
}

/** Four 16-bit numbers a node (a class feature as its complement), so that a forest stays in a processor's cache. */
function unpack({ trees, bytes, scale }: PackedTrees): {
  nodeBase: Int32Array;
  leafBase: Int32Array;
  nodes: Int16Array;
  leaves: Float64Array;
} {
  const binary = atob(bytes);
  const byte = (at: number): number => binary.charCodeAt(at);
  const short = (at: number): number => ((byte(at) | (byte(at + 1) << 8)) << 16) >> 16;
  const signed = (at: number): number => (byte(at) << 24) >> 24;
  const nodeBase = new Int32Array(trees + 1);
  const leafBase = new Int32Array(trees);
  const nodes: number[] = [];
  const leaves: number[] = [];
  let at = 0;
  for (let tree = 0; tree < trees; tree++) {
    const count = byte(at++);
    nodeBase[tree] = nodes.length;
    leafBase[tree] = leaves.length;
    for (let node = 0; node < count; node++, at += 6)
      nodes.push(byte(at + 1) === 0 ? byte(at) : ~byte(at), short(at + 2), signed(at + 4), signed(at + 5));
    for (let leaf = 0; leaf <= count; leaf++, at += 2) leaves.push(short(at) / scale);
  }
  nodeBase[trees] = nodes.length;
  return { nodeBase, leafBase, nodes: Int16Array.from(nodes), leaves: Float64Array.from(leaves) };
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
