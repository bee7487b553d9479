import { claimsByFrames } from '../by-frames/claims.ts';
import type { ClaimRules, LanguageText } from '../language.ts';

/** A cue has at most this many tokens. */
const LONGEST_CUE = 3;

/** In Armenian the middle dot (or a full stop typed for it) announces, right behind a cue: «Նախարարն ասել է․». */
export const armenianClaims: ClaimRules = { ...claimsByFrames, announces };

function announces(read: LanguageText, mark: number): boolean {
  if (!read.isMark(mark, '.․')) return false;
  for (let at = mark - 1; at >= mark - LONGEST_CUE; at--) if (read.cueAt(at)?.last === mark) return true;
  return false;
}
