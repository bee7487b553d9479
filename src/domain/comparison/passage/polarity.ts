import { isSpared, listsOf, type PolarKind } from './polar-words.ts';
import { NOT, type Term } from './terms.ts';

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
export function polarityOf(terms: readonly Term[], lang: string): Polarity {
  const kinds = kindsOf(lang);
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
      // Russian and Armenian negate pronoun and verb alike ("nobody not came"): in one stretch that is one denial.
      if (lang === 'en' || lastNegation === Number.NEGATIVE_INFINITY) negations++;
      lastNegation = at;
      return;
    }
    const kind = kinds.get(term.key);
    if (kind === undefined || isSpared(term.norm, lang)) return;
    const negated = at - lastNegation <= REACH !== denied;
    words.push({ term, kind, negated });
    if (kind === 'denying' && !negated) denied = true;
  });
  const count = (test: (word: PolarWord) => boolean): number => words.filter(test).length;
  return {
    words,
    negations,
    against: count(isAdverse),
    inFavour: count(
      ({ kind, negated }) =>
        (kind === 'keeping' && !negated) || (isAgainst(kind) && negated) || (kind === 'accusing' && negated),
    ),
  };
}

/** Speaks against the thing: it fails, ends, does harm, or is said not to be kept up. */
export const isAdverse = ({ kind, negated }: PolarWord): boolean =>
  (isAgainst(kind) && !negated) || (kind === 'keeping' && negated);

/** A failing, an end or a harm that is denied. */
export const isDeniedHarm = ({ kind, negated }: PolarWord): boolean => isAgainst(kind) && negated;

export const isAgainst = (kind: PolarKind): boolean => kind === 'failing' || kind === 'ceasing' || kind === 'harming';

const made = new Map<string, ReadonlyMap<string, PolarKind>>();

/** Each stem's kind; the first list that has a stem decides, words of excluding count only under a negation. */
function kindsOf(lang: string): ReadonlyMap<string, PolarKind> {
  const known = made.get(lang);
  if (known !== undefined) return known;
  const kinds = new Map<string, PolarKind>();
  for (const [kind, stems] of listsOf(lang))
    if (kind !== 'excluding') for (const stem of stems) if (!kinds.has(stem)) kinds.set(stem, kind);
  made.set(lang, kinds);
  return kinds;
}

/** How a clause leans, as one of a few kinds that can be counted: against, for, both or neither, with or without a negation. */
export const LEANINGS = 6;

export function leaningOf({ against, inFavour, negations }: Polarity): number {
  const lean = against > inFavour ? 0 : against < inFavour ? 1 : 2;
  return lean * 2 + (negations > 0 ? 1 : 0);
}
