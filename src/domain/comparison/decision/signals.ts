import type { Claim, ReferenceModel } from '../../reference/model.ts';
import { namesOf } from '../passage/names.ts';
import { leaningOf, type Polarity, polarityOf } from '../passage/polarity.ts';
import { type Terms, termsOf } from '../passage/terms.ts';
import { lengthOf, sharedWithSome } from '../patterns/form-table.ts';
import { keepHighest, meanOfThree, noThrees } from '../patterns/highest-three.ts';
import { leaningOdds } from '../patterns/leaning-odds.ts';
import { Likeness } from '../patterns/likeness.ts';
import { highestOf } from '../patterns/nearest.ts';
import { KINDS, type Prototype, type Prototypes, prototypesOf, TRAPS } from '../patterns/prototypes.ts';
import type { AskedForms } from '../patterns/vocabulary.ts';
import { type WordOdds, wordOdds, wordOddsOf, wordOddsWithin } from '../patterns/word-odds.ts';
import { againstProposition, sharedNames } from './proposition-signals.ts';

export const SIGNAL_NAMES = [
  ...KINDS.map((kind) => `close:${kind}`),
  'close:any',
  ...KINDS.map((kind) => `vote:${kind}`),
  ...KINDS.map((kind) => `words:${kind}`),
  ...KINDS.map((kind) => `claim:${kind}`),
  ...KINDS.map((kind) => `claim words:${kind}`),
  ...KINDS.map((kind) => `leaning:${kind}`),
  'words:claim',
  'names:record',
  'names:armenia',
  'names:body',
  'names:country',
  'names:member',
  'names:none',
  'names:west',
  'unknown',
  'negations',
  'against',
  'inFavour',
  'denies',
  'length',
  'question',
  'proposition:covered',
  'proposition:names',
  'proposition:antonyms',
  'proposition:margin',
  'proposition:polarity',
] as const;

const CLAIM_SHARPNESS = 40;
/** A claim that is so much less near than the nearest counts for nothing. */
const COUNTS_WITHIN = 0.15;
const WORDS_SHARE = 0.06;
/** How much it counts, for a record without phrasings, that the entities of a claim are named. */
const NAMES_SHARE = 0.08;

/** The signals of a passage; one of the pattern sentences can be left out, so as to be judged as if it had not been seen. */
export function signalsOf(
  text: string,
  from: number,
  to: number,
  lang: string,
  model: ReferenceModel,
  without: Prototype | null = null,
): Signals {
  const terms = termsOf(text, from, to, lang, namesOf(model));
  return new Signals(terms, isAsked(text.slice(from, to)), lang, model, without);
}

/** Whether there is a question mark, the Armenian one included. */
export const isAsked = (passage: string): boolean => passage.includes('?') || passage.includes('՞');

/**
 * What is known about a passage before its relation is decided. All of it is worked out when it is asked for: most clauses
 * of a compound are only held against a few claims.
 */
export class Signals {
  readonly terms: Terms;
  readonly polarity: Polarity;
  readonly #isQuestion: boolean;
  readonly #model: ReferenceModel;
  readonly #prototypes: Prototypes;
  readonly #without: number;
  /** Longer passages have greater sums; this is what they are brought down by. */
  readonly #scale: number;
  /** The passage's forms; and what it is compared by, which for a record without phrasings has synonyms beside them. */
  readonly #forms: AskedForms;
  readonly #asked: AskedForms;
  #likeness: Likeness | null = null;
  #odds: WordOdds | null = null;
  #nearness: Float64Array | null = null;
  #near: readonly NearClaim[] | null = null;
  #claimWords: readonly number[] | null = null;
  #claimPolarity: readonly number[] | null = null;
  #values: Float64Array | null = null;

  constructor(
    terms: Terms,
    isQuestion: boolean,
    lang: string,
    model: ReferenceModel,
    without: Prototype | null = null,
  ) {
    const prototypes = prototypesOf(model, lang);
    const { vocabulary } = prototypes.forms;
    this.terms = terms;
    this.polarity = polarityOf(terms.terms, lang);
    this.#isQuestion = isQuestion;
    this.#model = model;
    this.#prototypes = prototypes;
    this.#without = without === null ? -1 : prototypes.all.indexOf(without);
    this.#scale = Math.sqrt(Math.max(1, terms.terms.length));
    this.#forms = vocabulary.asked(terms.terms, null);
    this.#asked = prototypes.bare ? vocabulary.asked(terms.terms, prototypes.lang) : this.#forms;
  }

  /** One score a claim, in the order of the model; higher is nearer. */
  get nearness(): Float64Array {
    if (this.#nearness !== null) return this.#nearness;
    const { claims } = this.#wordOdds();
    const nearness = this.#like().related();
    for (let claim = 0; claim < nearness.length; claim++)
      nearness[claim] = this.#nearnessFrom(nearness[claim] as number, claim, claims[claim] as number);
    this.#nearness = nearness;
    return nearness;
  }

  /** The same for one claim, without working it out for the others. */
  nearnessTo(claim: number): number {
    if (this.#nearness !== null || this.#without >= 0) return this.nearness[claim] as number;
    const { forms, runs } = this.#prototypes;
    const first = runs[claim * KINDS.length] as number;
    const end = runs[claim * KINDS.length + TRAPS] as number;
    const shared = sharedWithSome(forms, this.#asked, first, end);
    const highest = noThrees(1);
    keepHighest(shared, 0, shared.length, highest, 0);
    const close = meanOfThree(highest, 0, lengthOf(forms, this.#asked));
    return this.#nearnessFrom(close, claim, wordOddsOf(claim, this.#prototypes, this.#forms));
  }

  /** Closeness to the nearest pattern sentence. */
  get closest(): number {
    return this.#like().closest;
  }

  /** How the words lean among the kinds within the nearest claims, in the order of `KINDS`. */
  get claimWords(): readonly number[] {
    this.#claimWords ??= this.#leaningWords();
    return this.#claimWords;
  }

  /** And how their polarity does. */
  get claimPolarity(): readonly number[] {
    this.#claimPolarity ??= this.#leaningPolarity();
    return this.#claimPolarity;
  }

  /** The values that the relation is decided by, in the order of `SIGNAL_NAMES`. */
  get values(): Float64Array {
    this.#values ??= this.#valued();
    return this.#values;
  }

  #valued(): Float64Array {
    const { terms, entities } = this.terms;
    const { polarity } = this;
    const likeness = this.#like();
    const odds = this.#wordOdds();
    const scale = this.#scale;
    const { vocabulary } = this.#prototypes.forms;
    return Float64Array.from([
      ...likeness.overall.map((value) => value * 10),
      likeness.closest * 10,
      ...likeness.votes(),
      ...Array.from(odds.kinds, (value) => value / scale),
      ...this.#overNearClaims((_, claim) => likeness.within(claim)).map((value) => value * 10),
      ...this.claimWords,
      ...this.claimPolarity,
      highestOf(odds.claims) / scale,
      named(entities, 'csto', 'treaty', 'secretariat'),
      named(entities, 'armenia', 'armenian-leadership'),
      named(entities, '+body', 'cis', 'sco', 'un'),
      named(entities, '+country'),
      named(entities, '+member', 'member-states'),
      entities.size === 0 ? 1 : 0,
      named(entities, 'nato', 'west'),
      terms.filter(({ key }) => !key.startsWith('@') && !vocabulary.has(key)).length / Math.max(1, terms.length),
      polarity.negations,
      polarity.against,
      polarity.inFavour,
      polarity.words.some(({ kind, negated }) => kind === 'denying' || (kind === 'accusing' && negated)) ? 1 : 0,
      Math.log(1 + terms.length),
      this.#isQuestion ? 1 : 0,
      ...againstProposition(this.terms, polarity, this.nearness, this.#model),
    ]);
  }

  #nearnessFrom(close: number, claim: number, words: number): number {
    return this.#prototypes.bare
      ? close * 3 + NAMES_SHARE * sharedNames(this.#model.claims[claim] as Claim, this.terms)
      : close + (WORDS_SHARE * words) / this.#scale;
  }

  #leaningWords(): number[] {
    const claims = this.#nearClaims().map(({ claim }) => claim);
    const odds = wordOddsWithin(claims, this.#prototypes, this.#forms, this.#without);
    const within = this.#overNearClaims((place) => odds.subarray(place * KINDS.length));
    const mean = within.reduce((a, b) => a + b, 0) / KINDS.length;
    return within.map((value) => (value - mean) / this.#scale);
  }

  #leaningPolarity(): number[] {
    const odds = leaningOdds(this.#prototypes, leaningOf(this.polarity), this.#without);
    return this.#overNearClaims((_, claim) => odds.subarray(claim * KINDS.length));
  }

  /** The values of the kinds within each claim, brought together over the nearest claims. */
  #overNearClaims(valuesOf: (place: number, claim: number) => ArrayLike<number>): number[] {
    const sums = [0, 0, 0, 0];
    this.#nearClaims().forEach(({ claim, share }, place) => {
      const values = valuesOf(place, claim);
      for (let kind = 0; kind < sums.length; kind++)
        sums[kind] = (sums[kind] as number) + share * (values[kind] as number);
    });
    return sums;
  }

  #like(): Likeness {
    this.#likeness ??= new Likeness(this.#prototypes, this.#asked, this.#without);
    return this.#likeness;
  }

  #wordOdds(): WordOdds {
    this.#odds ??= wordOdds(this.#prototypes, this.#forms, this.#without);
    return this.#odds;
  }

  #nearClaims(): readonly NearClaim[] {
    this.#near ??= nearClaims(this.nearness);
    return this.#near;
  }
}

interface NearClaim {
  readonly claim: number;
  readonly share: number;
}

/** How much each claim counts where several are near: the nearest most, those far off nothing. */
function nearClaims(nearness: Float64Array): NearClaim[] {
  const highest = highestOf(nearness);
  const near: { claim: number; share: number }[] = [];
  let sum = 0;
  for (let claim = 0; claim < nearness.length; claim++) {
    const value = nearness[claim] as number;
    if (highest - value > COUNTS_WITHIN) continue;
    const share = Math.exp((value - highest) * CLAIM_SHARPNESS);
    near.push({ claim, share });
    sum += share;
  }
  return near.map(({ claim, share }) => ({ claim, share: share / (sum || 1) }));
}

const named = (entities: ReadonlySet<string>, ...ids: string[]): number => (ids.some((id) => entities.has(id)) ? 1 : 0);
