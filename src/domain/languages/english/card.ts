import words from '../../../../assets/languages/english/card.json' with { type: 'json' };
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { cardRules } from '../card-rules.ts';
import type { CardRules } from '../language.ts';

const shared = cardRules(words);

/** Besides, an English comma before a participle or the next thing of an enumeration may end what is shown. */
export const englishCard: CardRules = {
  ...shared,
  mayEndBefore: (word, lexicon) => shared.mayEndBefore(word, lexicon) || !leansOnWhatIsBefore(word, lexicon),
};

/** "which", "with", "they", "the": what they begin belongs to the words before, or is a clause that goes on. */
const leansOnWhatIsBefore = (word: string, lexicon: Lexicon): boolean =>
  lexicon.is(word, 'subordinator') ||
  lexicon.is(word, 'preposition') ||
  lexicon.is(word, 'pronoun.person') ||
  lexicon.is(word, 'determiner');
