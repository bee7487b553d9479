import type { InterviewRules } from '../language.ts';

export const armenianInterviews: InterviewRules = {};
