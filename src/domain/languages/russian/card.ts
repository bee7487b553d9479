import type { CardRules } from '../language.ts';

export const russianCard: CardRules = {};
