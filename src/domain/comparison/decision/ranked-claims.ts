import type { ClaimReading } from '../frames/claim-reading.ts';
import type { FrameReading } from '../frames/frame-reading.ts';
import { nearestOf } from '../patterns/nearest.ts';

/** A claim by its index in the record, how a clause reads by its frame, and how near it is in all. */
export interface RankedClaim extends ClaimReading {
  readonly claim: number;
  readonly score: number;
}

/** So many of the nearest claims by likeness are read by their frames. */
const READ = 8;
/** What it counts that all parts of a claim are named, and that something is said of them as the claim says it or against it. */
const NAMED = 0.1;
const SAID = 0.12;
/** And that the text before was about that claim and the clause points back to it: its own words say little of what it is about. */
const POINTED = 0.4;
/** Of a frame derived from a proposition each part counts for itself: few are named in the same words. */
const OF_DERIVED = 0.2;

/** The nearest claims, best first: likeness, and whether a clause names what the claim is about. */
export const rankedClaims = (nearness: Float64Array, frames: FrameReading): RankedClaim[] =>
  [...new Set([...nearestOf(nearness, READ), ...frames.pointedClaims])]
    .map((claim): RankedClaim => {
      const reading = frames.of(claim);
      const isNamed = reading.hasFrame && reading.filled === 1;
      const named = reading.isDerived ? OF_DERIVED * reading.share : isNamed ? NAMED : 0;
      const said = isNamed && reading.side !== 0 ? SAID + (reading.isPointed ? POINTED : 0) : 0;
      const more = named + said;
      return { ...reading, claim, score: (nearness[claim] ?? 0) + more };
    })
    .sort((a, b) => b.score - a.score);
