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

const R0 = Number(process.env.R0 ?? 0.85),
  N0 = Number(process.env.N0 ?? 0.5),
  N1 = Number(process.env.N1 ?? 0.62),
  NF = Number(process.env.NF ?? 0.7);
/** The likeliest relation; a departure without enough behind it gives way to the next likeliest, and is doubted. */
export function relationOf(reading: Reading): CalledRelation {
  if (reading.isUnrelated) return { relation: 'unrelated', doubted: false };
  const top = reading.ranked[0];
  if (top !== undefined && reading.frames.hasFrame(top.claim)) {
    const { frame } = top;
    const novelty = reading.frames.noveltyOf(top.claim);
    const isFull = frame.filled === frame.slots;
    if (isFull && frame.sign === -1) return { relation: 'departs', doubted: false };
    if (isFull && frame.sign === 1)
      return {
        relation: novelty > N1 && reading.chanceOf('extends') > reading.chanceOf('restates') ? 'extends' : 'restates',
        doubted: false,
      };
    const departs = reading.chanceOf('departs');
    if (departs >= DEPARTS_FROM && isSupported(reading.signals)) return { relation: 'departs', doubted: false };
    const related = reading.chanceOf('restates') + reading.chanceOf('extends');
    const limit = isFull ? R0 : NF;
    if (reading.frames.turning === 0 && reading.chanceOf('restates') / related >= limit && novelty <= N0)
      return { relation: 'restates', doubted: false };
    return { relation: 'extends', doubted: false };
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
