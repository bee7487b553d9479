import { CLAIM_RELATIONS, type Relation } from '../comparison.ts';
import type { Reading } from './reading.ts';
import { isSupported } from './support.ts';

/** A departure is called only from this probability on, and only with something in the words that stands against the claim. */
const DEPARTS_FROM = 0.5;

/** The relation of a reading; doubted where a likelier one had too little behind it. */
export interface CalledRelation {
  readonly relation: Relation;
  readonly doubted: boolean;
}

/** The likeliest relation; a departure without enough behind it gives way to the next likeliest, and is doubted. */
export function relationOf(reading: Reading): CalledRelation {
  if (reading.isUnrelated) return { relation: 'unrelated', doubted: false };
  const top = reading.ranked[0];
  if (top !== undefined && reading.frames.hasFrame(top.claim)) {
    const { frame } = top;
    if (frame.filled === frame.slots && frame.sign === -1) return { relation: 'departs', doubted: false };
    if (frame.filled === frame.slots && frame.sign === 1)
      return { relation: reading.chanceOf('extends') > reading.chanceOf('restates') ? 'extends' : 'restates', doubted: false };
  }
  const [first = 'unrelated', second = 'unrelated'] = [...CLAIM_RELATIONS].sort(
    (a, b) => reading.chanceOf(b) - reading.chanceOf(a),
  );
  if (first !== 'departs') return { relation: first, doubted: false };
  const supported = isSupported(reading.signals);
  if (reading.chanceOf('departs') >= DEPARTS_FROM && supported) return { relation: 'departs', doubted: false };
  // Words that stand against a claim never let it be called restated.
  return { relation: second === 'restates' && supported ? 'extends' : second, doubted: true };
}
