import type { InterviewRules } from '../language.ts';

export const russianInterviews: InterviewRules = {};
