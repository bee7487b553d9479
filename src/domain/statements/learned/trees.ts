/**
 * Boosted decision trees over small integer features, as flat numbers so that a weight file stays small and is read without
 * building objects. One tree is a run of nodes; a node is four numbers:
 *
 *     feature, threshold, left, right      x[feature] <= threshold goes left
 *     ~feature, mask index, left, right    a class: bit x[feature] of the 48-bit mask set goes left
 *
 * `left` and `right` are node numbers inside the tree, or ~(leaf index) for a leaf.
 */
export interface TreeWeights {
  readonly nodes: readonly (readonly number[])[];
  /** Leaf values, times `scale`. */
  readonly leaves: readonly (readonly number[])[];
  /** Pairs of 24-bit halves, low half first. */
  readonly masks: readonly number[];
  readonly scale: number;
  readonly bias: number;
}

export interface Trees {
  /** Log-odds for a row of features. */
  score(row: readonly number[]): number;
}

export function makeTrees(weights: TreeWeights): Trees {
  const trees = weights.nodes.map((nodes, number) => ({ nodes: Int32Array.from(nodes), leaves: Float64Array.from(weights.leaves[number] ?? [], (leaf) => leaf / weights.scale) }));
  const masks = Int32Array.from(weights.masks);
  return {
    score(row) {
      let sum = weights.bias;
      for (const { nodes, leaves } of trees) {
        let node = 0;
        while (node >= 0) {
          const at = node * 4;
          const feature = nodes[at] as number;
          let left: boolean;
          if (feature >= 0) left = (row[feature] as number) <= (nodes[at + 1] as number);
          else {
            const value = row[~feature] as number;
            const mask = (nodes[at + 1] as number) * 2;
            left = value < 24 ? (((masks[mask] as number) >> value) & 1) === 1 : value < 48 && (((masks[mask + 1] as number) >> (value - 24)) & 1) === 1;
          }
          node = nodes[left ? at + 2 : at + 3] as number;
        }
        sum += leaves[~node] as number;
      }
      return sum;
    },
  };
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
