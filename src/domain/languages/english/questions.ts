import type { QuestionRules } from '../language.ts';

export const englishQuestions: QuestionRules = {};
