import type { InterviewRules } from '../language.ts';

export const englishInterviews: InterviewRules = {};
