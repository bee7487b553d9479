import type { SourceRules } from '../language.ts';

export const englishSources: SourceRules = {};
