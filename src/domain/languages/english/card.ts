import type { CardRules } from '../language.ts';

export const englishCard: CardRules = {};
