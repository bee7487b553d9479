import type { CardRules } from '../language.ts';

export const armenianCard: CardRules = {};
