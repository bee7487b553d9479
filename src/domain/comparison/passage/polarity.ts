import type { Language } from '../../languages/language.ts';
import type { PolarKind } from '../../lexicon/polar-words.ts';
import { polarStemsOf } from './polar-stems.ts';
import { NOT, type Term } from './term.ts';

/** A polar word in its clause. `negated` when a negation reaches it: "did not keep", "nor has it failed". */
export interface PolarWord {
  readonly term: Term;
  readonly kind: PolarKind;
  readonly negated: boolean;
}

export interface Polarity {
  readonly words: readonly PolarWord[];
  readonly negations: number;
  /** How much speaks against (failing, ceasing, harming, and negated keeping) and for (keeping, and negated failing). */
  readonly against: number;
  readonly inFavour: number;
}

/** How many terms a negation reaches ahead; it and a denial end where a comma or another mark opens a new stretch. */
const REACH = 3;

/** The polar words of a clause with what negates them. An even number of negations cancels out: a denied denial affirms. */
export function polarityOf(terms: readonly Term[], language: Language): Polarity {
  const { kinds, spared } = polarStemsOf(language);
  const { countsEachNegation } = language.comparison;
  const words: PolarWord[] = [];
  let negations = 0;
  let lastNegation = Number.NEGATIVE_INFINITY;
  let denied = false;
  terms.forEach((term, at) => {
    if (term.opens) {
      denied = false;
      lastNegation = Number.NEGATIVE_INFINITY;
    }
    if (term.key === NOT) {
      if (countsEachNegation || lastNegation === Number.NEGATIVE_INFINITY) negations++;
      lastNegation = at;
      return;
    }
    const kind = kinds.get(term.key);
    if (kind === undefined || spared.has(term.norm)) return;
    const negated = at - lastNegation <= REACH !== denied;
    words.push({ term, kind, negated });
    if (kind === 'denying' && !negated) denied = true;
  });
  return { words, negations, against: words.filter(isAdverse).length, inFavour: words.filter(isFavourable).length };
}

/** Speaks against the thing: it fails, ends, does harm, or is said not to be kept up. */
export const isAdverse = ({ kind, negated }: PolarWord): boolean =>
  (isHarmful(kind) && !negated) || (kind === 'keeping' && negated);

/** Speaks for it: it is kept up, or a failing or a blame is denied. */
const isFavourable = ({ kind, negated }: PolarWord): boolean =>
  (kind === 'keeping' && !negated) || (isHarmful(kind) && negated) || (kind === 'accusing' && negated);

/** A failing, an end or a harm that is denied. */
export const isDeniedHarm = ({ kind, negated }: PolarWord): boolean => isHarmful(kind) && negated;

/** Whether words of this kind tell of a failing, an end or a harm. */
export const isHarmful = (kind: PolarKind): boolean => kind === 'failing' || kind === 'ceasing' || kind === 'harming';

/** How a clause leans, as one of a few kinds that can be counted: against, for, both or neither, with or without a negation. */
export const LEANINGS = 6;

export function leaningOf({ against, inFavour, negations }: Polarity): number {
  const lean = against > inFavour ? 0 : against < inFavour ? 1 : 2;
  return lean * 2 + (negations > 0 ? 1 : 0);
}
