import type { QuestionRules } from '../language.ts';

export const armenianQuestions: QuestionRules = {};
