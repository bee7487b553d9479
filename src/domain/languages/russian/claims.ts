import { claimsByFrames } from '../by-frames/claims.ts';
import type { ClaimRules } from '../language.ts';

/** In Russian only a colon announces. */
export const russianClaims: ClaimRules = { ...claimsByFrames, announces: () => false };
