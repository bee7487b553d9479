import type { NameRules } from '../language.ts';

export const armenianNames: NameRules = {};
