import type { ClaimRules } from '../language.ts';

export const englishClaims: ClaimRules = {};
