import words from '../../../../assets/languages/armenian/card.json' with { type: 'json' };
import { isTerminator } from '../../text/characters.ts';
import { cardRules } from '../card-rules.ts';
import type { CardRules } from '../language.ts';

/** The full stop of Armenian is often typed as a colon. */
export const armenianCard: CardRules = {
  ...cardRules(words),
  endsSentence: (mark) => mark === ':' || isTerminator(mark),
};
