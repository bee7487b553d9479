import { CLAIM_RELATIONS } from '../comparison.ts';
import { type CalledRelation, DEPARTS_FROM } from './called-relation.ts';
import type { Reading } from './reading.ts';
import { isSupported } from './support.ts';

/** The likeliest relation; a departure without enough behind it gives way to the next likeliest, and is doubted. */
export function relationByChance(reading: Reading): CalledRelation {
  const [first = 'unrelated', second = 'unrelated'] = [...CLAIM_RELATIONS].sort(
    (a, b) => reading.chanceOf(b) - reading.chanceOf(a),
  );
  if (first !== 'departs') return { relation: first, doubted: false };
  const supported = isSupported(reading.signals);
  if (reading.chanceOf('departs') >= DEPARTS_FROM && supported) return { relation: 'departs', doubted: false };
  // Words that stand against a claim never let it be called restated.
  return { relation: second === 'restates' && supported ? 'extends' : second, doubted: true };
}
