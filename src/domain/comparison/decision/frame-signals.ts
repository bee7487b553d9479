import type { FrameReading } from '../frames/frame-reading.ts';
import type { RankedClaim } from './ranked-claims.ts';

/** More words that turn something say no more. */
const MOST_TURNING = 3;

const NO_FRAME = [0, 0, 0, 0, 0, 0, 0, 0];

/** How a clause reads by the frame of its nearest claim, as the `frame:` signals; nothing where the claim has no frame. */
export function frameSignals(nearest: RankedClaim | undefined, frames: FrameReading): number[] {
  if (nearest === undefined || !nearest.hasFrame) return NO_FRAME;
  const { filled, side, conflicts, claim } = nearest;
  const isNamed = filled === 1;
  return [
    filled,
    flag(isNamed && side === 1),
    flag(isNamed && side === -1),
    flag(!isNamed && side === 1),
    flag(!isNamed && side === -1),
    flag(conflicts),
    frames.noveltyOf(claim),
    Math.min(MOST_TURNING, frames.turning),
  ];
}

const flag = (holds: boolean): number => (holds ? 1 : 0);
