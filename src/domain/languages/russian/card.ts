import words from '../../../../assets/languages/russian/card.json' with { type: 'json' };
import { cardRules } from '../card-rules.ts';
import type { CardRules } from '../language.ts';

export const russianCard: CardRules = cardRules(words);
