import {
  DEPTH,
  LARGEST_BYTE,
  type PackedTrees,
} from '../../src/domain/languages/english/model/trees/symmetric-trees.ts';
import type { SymmetricTree } from './boost-symmetric.ts';

const SCALE = 4_000;
/** Above every value. */
const NEVER = 250;

/** Trees as bytes; see `symmetric-trees.ts` for how they are read. */
export function packSymmetric(trees: readonly SymmetricTree[], bias: number): PackedTrees {
  const masks: number[] = [];
  const known = new Map<string, number>();
  const features: number[] = [];
  const flags: number[] = [];
  const thresholds: number[] = [];
  const largests: number[] = [];
  const leafBytes: number[] = [];
  for (const { questions, leaves } of trees) {
    for (const { feature, threshold, classes } of questions) {
      features.push(feature);
      flags.push(classes === null ? 0 : 1);
      thresholds.push(classes === null ? (threshold ?? 0) : maskOf(classes));
    }
    // A tree that ran out of questions asks some that no value answers with yes; they are its last, the lowest bits.
    const missing = DEPTH - questions.length;
    for (let level = 0; level < missing; level++) {
      features.push(0);
      flags.push(0);
      thresholds.push(NEVER);
    }
    const largest = Math.max(...leaves.map(Math.abs), 1 / SCALE);
    largests.push(Math.min(32_767, Math.round(largest * SCALE)));
    for (let number = 0; number < 1 << DEPTH; number++)
      leafBytes.push(Math.round(((leaves[number >> missing] ?? 0) / largest) * LARGEST_BYTE) & 255);
  }
  const low = (value: number): number => value & 255;
  const high = (value: number): number => (value >> 8) & 255;
  const bytes = [
    ...features,
    ...flags,
    ...thresholds.map(low),
    ...thresholds.map(high),
    ...largests.flatMap((value) => [low(value), high(value)]),
    ...leafBytes,
  ];
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
