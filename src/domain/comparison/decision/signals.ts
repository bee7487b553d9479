import type { Claim } from '../../reference/model.ts';
import { hasQuestionMark } from '../../text/script-marks.ts';
import { clauseWords } from '../frames/clause-words.ts';
import { FrameReading } from '../frames/frame-reading.ts';
import { isBareQuestion } from '../passage/bare-question.ts';
import { countedWordsIn } from '../passage/counted-words.ts';
import { leaningOf, type Polarity, polarityOf } from '../passage/polarity.ts';
import type { RecordView } from '../passage/record-view.ts';
import { isNameKey } from '../passage/term.ts';
import { type Terms, termsOf } from '../passage/terms.ts';
import type { AskedForms } from '../patterns/asked-forms.ts';
import { lengthOf, sharedWithSome } from '../patterns/form-table.ts';
import { HighestThrees } from '../patterns/highest-threes.ts';
import { leaningOdds } from '../patterns/leaning-odds.ts';
import { Likeness } from '../patterns/likeness.ts';
import { highestOf } from '../patterns/nearest.ts';
import { KINDS, TRAPS } from '../patterns/pattern-sentences.ts';
import { type Prototypes, prototypesOf } from '../patterns/prototypes.ts';
import { type WordOdds, wordOdds, wordOddsOf, wordOddsWithin } from '../patterns/word-odds.ts';
import { frameSignals } from './frame-signals.ts';
import { namedGroups } from './named-groups.ts';
import { type NearClaim, nearClaims, overNearClaims } from './near-claims.ts';
import { againstProposition, sharedNames } from './proposition-signals.ts';
import { type RankedClaim, rankedClaims } from './ranked-claims.ts';

/** No sentence is left out. */
const NONE = -1;
const WORDS_SHARE = 0.06;
/** How much it counts, for a record without phrasings, that the entities of a claim are named. */
const NAMES_SHARE = 0.08;

/** The signals of a whole text; one of the pattern sentences can be left out by its index, so as to be judged as if it had not been seen. */
export const signalsOf = (text: string, record: RecordView, without = NONE): Signals =>
  new Signals(
    {
      terms: termsOf(text, record),
      frames: new FrameReading(clauseWords(countedWordsIn(text), text, 0, record), record),
      text,
    },
    record,
    without,
  );

/** A passage as it was read: its terms, its clauses by the frames, and its words. */
export interface ReadPassage {
  readonly terms: Terms;
  readonly frames: FrameReading;
  readonly text: string;
}

/**
 * What is known about a passage before its relation is decided. All of it is worked out when it is asked for: most clauses
 * of a compound are only held against a few claims.
 */
export class Signals {
  readonly terms: Terms;
  readonly frames: FrameReading;
  #ranked: readonly RankedClaim[] | null = null;
  readonly polarity: Polarity;
  readonly #isQuestion: boolean;
  /** Whether the passage does nothing but ask. */
  readonly isBareQuestion: boolean;
  readonly #record: RecordView;
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

  constructor({ terms, frames, text }: ReadPassage, record: RecordView, without = NONE) {
    const prototypes = prototypesOf(record);
    const { vocabulary } = prototypes.forms;
    this.terms = terms;
    this.frames = frames;
    this.polarity = polarityOf(terms.terms, record.language);
    this.#isQuestion = hasQuestionMark(text);
    this.isBareQuestion = isBareQuestion(text);
    this.#record = record;
    this.#prototypes = prototypes;
    this.#without = without;
    this.#scale = Math.sqrt(Math.max(1, terms.terms.length));
    this.#forms = vocabulary.asked(terms.terms, null);
    this.#asked = prototypes.bare
      ? vocabulary.asked(terms.terms, prototypes.language.comparison.synonymsOf)
      : this.#forms;
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
    const highest = new HighestThrees(1);
    highest.keep(0, shared, 0, shared.length);
    const close = highest.meanOf(0, lengthOf(forms, this.#asked));
    return this.#nearnessFrom(close, claim, wordOddsOf(claim, this.#prototypes, this.#forms));
  }

  /** The nearest claims, those whose parts the clause names before others that are as near. */
  get ranked(): readonly RankedClaim[] {
    this.#ranked ??= rankedClaims(this.nearness, this.frames);
    return this.#ranked;
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

  /** Whether the record is made of propositions and no more. */
  get isBare(): boolean {
    return this.#prototypes.bare;
  }

  /** The values that the relation is decided by, in the order of `SIGNAL_NAMES`; those of a bare record are others. */
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
      ...overNearClaims(this.#nearClaims(), (_, claim) => likeness.within(claim)).map((value) => value * 10),
      ...this.claimWords,
      ...this.claimPolarity,
      highestOf(odds.claims) / scale,
      ...namedGroups(entities, this.#record.model.signalGroups),
      terms.filter(({ key }) => !isNameKey(key) && !vocabulary.has(key)).length / Math.max(1, terms.length),
      polarity.negations,
      polarity.against,
      polarity.inFavour,
      polarity.words.some(({ kind, negated }) => kind === 'denying' || (kind === 'accusing' && negated)) ? 1 : 0,
      Math.log(1 + terms.length),
      this.#isQuestion ? 1 : 0,
      ...againstProposition(this.terms, polarity, this.nearness, this.#record),
      ...frameSignals(this.ranked[0], this.frames),
    ]);
  }

  #nearnessFrom(close: number, claim: number, words: number): number {
    return this.#prototypes.bare
      ? close * 3 + NAMES_SHARE * sharedNames(this.#record.model.claims[claim] as Claim, this.terms)
      : close + (WORDS_SHARE * words) / this.#scale;
  }

  #leaningWords(): number[] {
    const claims = this.#nearClaims().map(({ claim }) => claim);
    const odds = wordOddsWithin(claims, this.#prototypes, this.#forms, this.#without);
    const within = overNearClaims(this.#nearClaims(), (place) => odds.subarray(place * KINDS.length));
    const mean = within.reduce((a, b) => a + b, 0) / KINDS.length;
    return within.map((value) => (value - mean) / this.#scale);
  }

  #leaningPolarity(): number[] {
    const odds = leaningOdds(this.#prototypes, leaningOf(this.polarity), this.#without);
    return overNearClaims(this.#nearClaims(), (_, claim) => odds.subarray(claim * KINDS.length));
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
