import type { Lexicon } from '../lexicon/lexicon.ts';
import { isTerminator } from '../text/characters.ts';
import type { CardWords } from './card-words.ts';
import type { CardRules } from './language.ts';

/** What languages do in one way each with words of its own; a language says besides what it does otherwise. */
export function cardRules({ addressee, adding, contrasting }: CardWords): CardRules {
  const leads = addressee.leads.map((lead) => lead.split(' '));
  const between = new Set(addressee.between);
  const adds = new Set(adding);
  const contrasts = new Set(contrasting);
  return {
    addresseeLeads: leads,
    isBeforeAddressee: (word) => between.has(word),
    endsSentence: isTerminator,
    contrasts: (word) => contrasts.has(word),
    mayEndBefore: (word: string, _lexicon: Lexicon) => adds.has(word),
  };
}
