import type { SourceRules } from '../language.ts';

export const russianSources: SourceRules = {};
