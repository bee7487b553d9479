import { balanced, type Example } from './fit-softmax.ts';
import type { JudgedExample } from './judged-examples.ts';
import type { OwnExample } from './own-examples.ts';
import { JUDGED_SHARE, OWN_SHARE } from './settings.ts';

/** Pattern sentences, each relation with the same say, and judged statements as often as they are met. */
export function examplesFrom(own: readonly OwnExample[], judged: readonly JudgedExample[]): Example[] {
  return [
    ...balanced(own).map(({ values, relation, weight }) => ({ values, relation, weight: weight * OWN_SHARE })),
    ...judged.map(({ values, relation }) => ({ values, relation, weight: JUDGED_SHARE })),
  ];
}
