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
  const { roots, nodes, leaves } = unpack(packed);
  const masks = unpackMasks(packed.masks);
  const sumOf = (row: readonly number[], trees: number): number => {
    let sum = packed.bias;
    for (let tree = 0; tree < trees; tree++) {
      let at = roots[tree] as number;
      while (at >= 0) {
        const value = row[nodes[at] as number] as number;
        const threshold = nodes[at + 2] as number;
        let left: boolean;
        if (nodes[at + 1] === 0) left = value <= threshold;
        else if (value < 24) left = (((masks[threshold * 2] as number) >> value) & 1) === 1;
        else left = value < 48 && (((masks[threshold * 2 + 1] as number) >> (value - 24)) & 1) === 1;
        at = nodes[left ? at + 3 : at + 4] as number;
      }
      sum += leaves[~at] as number;
    }
    return sum;
  };
  return {
    score: (row) => sumOf(row, roots.length),
    firstGuess: (row) => sumOf(row, Math.min(GUESSING, roots.length)),
  };
}

function unpackMasks(bytes: string): Int32Array {
  const binary = atob(bytes);
  return Int32Array.from(
    { length: binary.length / 3 },
    (_, at) => binary.charCodeAt(at * 3) | (binary.charCodeAt(at * 3 + 1) << 8) | (binary.charCodeAt(at * 3 + 2) << 16),
  );
}

/** Five numbers a node, children as places in `nodes`, leaves of all trees in one row as complements. */
function unpack({ trees, bytes, scale }: PackedTrees): { roots: Int32Array; nodes: Int32Array; leaves: Float64Array } {
  const binary = atob(bytes);
  const byte = (at: number): number => binary.charCodeAt(at);
  const short = (at: number): number => ((byte(at) | (byte(at + 1) << 8)) << 16) >> 16;
  const signed = (at: number): number => (byte(at) << 24) >> 24;
  const roots = new Int32Array(trees);
  const nodes: number[] = [];
  const leaves: number[] = [];
  let at = 0;
  for (let tree = 0; tree < trees; tree++) {
    const count = byte(at++);
    const firstNode = nodes.length;
    const firstLeaf = leaves.length;
    const place = (child: number): number => (child >= 0 ? firstNode + child * 5 : ~(firstLeaf + ~child));
    roots[tree] = count === 0 ? ~firstLeaf : firstNode;
    for (let node = 0; node < count; node++, at += 6)
      nodes.push(byte(at), byte(at + 1), short(at + 2), place(signed(at + 4)), place(signed(at + 5)));
    for (let leaf = 0; leaf <= count; leaf++, at += 2) leaves.push(short(at) / scale);
  }
  return { roots, nodes: Int32Array.from(nodes), leaves: Float64Array.from(leaves) };
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
