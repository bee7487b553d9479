import { isAdverse, isDeniedHarm, type PolarWord } from '../passage/polarity.ts';
import { NOT, type Term } from '../passage/term.ts';
import { KINDS } from '../patterns/pattern-sentences.ts';
import type { Signals } from './signals.ts';

/**
 * Whether a reader can be shown what speaks against the record: a negation, or a word of failing, ending or harm. Where
 * one such word stands and another is denied ("we are not leaving, it left us"), the evidence conflicts and supports nothing.
 */
export function isSupported(signals: Signals): boolean {
  const { words, negations } = signals.polarity;
  if (words.some(isDeniedHarm)) return !words.some(isAdverse) && denialDeparts(signals);
  return negations > 0 || words.some(canStandAgainst);
}

/** The negations and words, in order, that can be shown to stand against the record. */
export const supportingTerms = ({ terms: { terms }, polarity: { words } }: Signals): Term[] => {
  const against = new Set(words.filter(canStandAgainst).map(({ term }) => term));
  return terms.filter((term) => term.key === NOT || against.has(term));
};

/** What says only that something is kept up, or holds in full, shows nothing against it. */
const canStandAgainst = ({ kind }: PolarWord): boolean => kind !== 'keeping' && kind !== 'wholly';

/** A failing or an end that is denied stands only against a claim that there was one, as its own sentences show. */
const denialDeparts = ({ claimPolarity }: Signals): boolean =>
  (claimPolarity[KINDS.indexOf('departs')] ?? 0) > (claimPolarity[KINDS.indexOf('restates')] ?? 0);
