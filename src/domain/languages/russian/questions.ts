import type { QuestionRules } from '../language.ts';

export const russianQuestions: QuestionRules = {};
