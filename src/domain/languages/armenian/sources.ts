import type { SourceRules } from '../language.ts';

export const armenianSources: SourceRules = {};
