import type { ClaimRules } from '../language.ts';

export const armenianClaims: ClaimRules = {};
