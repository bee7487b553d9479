import type { ClaimRules } from '../language.ts';

export const russianClaims: ClaimRules = {};
