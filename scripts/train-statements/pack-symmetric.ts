import type { PackedTrees } from '../../src/domain/statements/learned/symmetric-trees.ts';
import type { SymmetricTree } from './boost-symmetric.ts';

const SCALE = 4_000;

/** Trees as bytes; see `symmetric-trees.ts` for how they are read. */
export function packSymmetric(trees: readonly SymmetricTree[], bias: number): PackedTrees {
  const masks: number[] = [];
  const known = new Map<string, number>();
  const bytes: number[] = [];
  const short = (value: number): void => {
    bytes.push(value & 255, (value >> 8) & 255);
  };
  for (const { questions, leaves } of trees) {
    bytes.push(questions.length);
    for (const { feature, threshold, classes } of questions) {
      bytes.push(feature, classes === null ? 0 : 1);
      short(classes === null ? (threshold ?? 0) : maskOf(classes));
    }
    for (const leaf of leaves) short(Math.max(-32_767, Math.min(32_767, Math.round(leaf * SCALE))));
  }
  const base64 = (list: readonly number[]): string => Buffer.from(list).toString('base64');
  return {
    trees: trees.length,
    scale: SCALE,
    bias: Math.round(bias * 10_000) / 10_000,
    masks: base64(masks),
    bytes: base64(bytes),
  };

  function maskOf(classes: readonly number[]): number {
    const mask = [0, 0, 0, 0, 0, 0];
    for (const one of classes) mask[one >> 3] = (mask[one >> 3] as number) | (1 << (one & 7));
    const key = mask.join();
    const number = known.get(key) ?? masks.length / 6;
    if (!known.has(key)) {
      known.set(key, number);
      masks.push(...mask);
    }
    return number;
  }
}
