import { characterOf, HIGHEST, LOWEST, type PackedForest } from '../../src/page/body/forest.ts';
import type { Tree } from './boost.ts';

/** Trees in the form that `src/page/body/forest.ts` reads. Facts are numbered by how often they are asked for. */
export function packForest(trees: readonly Tree[], bias: number): PackedForest {
  const uses = new Map<number, number>();
  const cutsOf = new Map<number, Set<number>>();
  for (const { feature, threshold } of trees.flatMap((tree) => tree.nodes)) {
    uses.set(feature, (uses.get(feature) ?? 0) + 1);
    cutsOf.set(feature, (cutsOf.get(feature) ?? new Set()).add(threshold ?? 0));
  }
  const facts = [...uses.keys()].sort((a, b) => (uses.get(b) as number) - (uses.get(a) as number));
  const cuts = facts.map((fact) => [...(cutsOf.get(fact) as Set<number>)].sort((a, b) => a - b));
  const step = Math.max(...trees.flatMap((tree) => tree.leaves.map(Math.abs))) / HIGHEST;
  let nodes = '';
  let thresholds = '';
  let leaves = '';
  const write = (tree: Tree, at: number): void => {
    const node = tree.nodes[at];
    if (at < 0 || node === undefined) {
      nodes += characterOf(0);
      leaves += characterOf(Math.round((tree.leaves[at < 0 ? ~at : 0] as number) / step) - LOWEST);
      return;
    }
    const fact = facts.indexOf(node.feature);
    nodes += characterOf(fact + 1);
    thresholds += characterOf((cuts[fact] as number[]).indexOf(node.threshold ?? 0));
    write(tree, node.left);
    write(tree, node.right);
  };
  for (const tree of trees) write(tree, 0);
  return { bias: rounded(bias), step: rounded(step), facts, cuts, nodes, thresholds, leaves };
}

const rounded = (value: number): number => Number(value.toPrecision(6));
