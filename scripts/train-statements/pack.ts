import type { PackedTrees } from '../../src/domain/statements/learned/trees.ts';
import type { Tree } from './boost.ts';

const SCALE = 4_000;

/**
 * Trees as bytes: for each tree its number of nodes, then six bytes a node (feature, class flag, threshold or mask as a
 * 16-bit number, left, right), then two bytes a leaf. See `trees.ts` for how they are read.
 */
export function pack(trees: readonly Tree[], bias: number): PackedTrees {
  const masks: number[] = [];
  const known = new Map<string, number>();
  const bytes: number[] = [];
  const short = (value: number): void => {
    bytes.push(value & 255, (value >> 8) & 255);
  };
  for (const { nodes, leaves } of trees) {
    bytes.push(nodes.length);
    for (const node of nodes) {
      bytes.push(node.feature, node.classes === null ? 0 : 1);
      short(node.classes === null ? (node.threshold ?? 0) : maskOf(node.classes));
      bytes.push(node.left & 255, node.right & 255);
    }
    for (const leaf of leaves) short(Math.max(-32_767, Math.min(32_767, Math.round(leaf * SCALE))));
  }
  const maskBytes = masks.flatMap((half) => [half & 255, (half >> 8) & 255, (half >> 16) & 255]);
  const base64 = (list: readonly number[]): string => Buffer.from(list).toString('base64');
  return {
    trees: trees.length,
    scale: SCALE,
    bias: Math.round(bias * 10_000) / 10_000,
    masks: base64(maskBytes),
    bytes: base64(bytes),
  };

  function maskOf(classes: readonly number[]): number {
    let low = 0;
    let high = 0;
    for (const one of classes) {
      if (one < 24) low |= 1 << one;
      else if (one < 48) high |= 1 << (one - 24);
    }
    const key = `${low},${high}`;
    const mask = known.get(key) ?? masks.length / 2;
    if (!known.has(key)) {
      known.set(key, mask);
      masks.push(low, high);
    }
    return mask;
  }
}
