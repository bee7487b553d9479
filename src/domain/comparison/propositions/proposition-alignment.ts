import { recordedClaim } from '../frames/recorded-claim.ts';
import type { RecordView } from '../passage/record-view.ts';
import { isNameKey, NOT, type Term } from '../passage/term.ts';
import type { Terms } from '../passage/terms.ts';
import { propositionOf } from '../patterns/propositions.ts';
import { isNumberKey, MatchedWords } from './matched-words.ts';
import { framing, wordWeights } from './word-weights.ts';

/** A word counts as met from so much on. */
const MET = 0.5;
/** Of a part of a claim that has no words nothing is known. */
const NO_WORDS = 0.5;

/** How a clause's words stand to those of one claim. All shares are 0 to 1. */
export interface ClaimAlignment {
  /** The share of what stands before the claim's predicate that the clause names, of its predicate, and of what stands behind it. */
  readonly before: number;
  readonly predicate: number;
  readonly behind: number;
  /** The share of the clause's own words that the claim has. */
  readonly back: number;
  /** How many of the clause's words the claim has. */
  readonly met: number;
  /** How many words of the clause that the claim lacks stand before the first that it has. */
  readonly strangersFirst: number;
  /** Numbers in both, in neither pair, and in the clause alone. */
  readonly numbers: { readonly same: number; readonly conflict: boolean; readonly added: number };
  /** Opposites in the clause of words of the claim that it lacks. */
  readonly opposites: number;
}

/** A clause's words held against the propositions of a record, word by word. */
export class PropositionAlignment {
  readonly #terms: Terms;
  readonly #words: MatchedWords;
  readonly #view: RecordView;
  readonly #aligned = new Map<number, ClaimAlignment>();
  #covered: Float64Array | null = null;

  constructor(terms: Terms, view: RecordView) {
    const words = terms.terms.filter(({ key }) => key !== NOT && !isNameKey(key));
    this.#terms = terms;
    this.#words = new MatchedWords(words, view.language);
    this.#view = view;
  }

  /** The share of each claim's words and names, by their weight, that the clause has. */
  get covered(): Float64Array {
    this.#covered ??= Float64Array.from(this.#view.model.claims, (_, claim) => this.#shareOf(this.#termsOf(claim)));
    return this.#covered;
  }

  /** The share of the clause's words that some claim of the record has. */
  get known(): number {
    const { words } = this.#words;
    const weights = wordWeights(this.#view);
    return words.filter(({ key }) => weights.has(key)).length / Math.max(1, words.length);
  }

  /** Whether the first telling word of the clause, before any name of the record, is not the claim's. */
  opensWithStranger(claim: number, first: number): boolean {
    const at = this.#words.words.findIndex(({ key }) => framing(key) === 1);
    const word = this.#words.words[at];
    return word !== undefined && word.start <= first && this.#words.strengthAmong(at, this.#keysOf(claim)) === 0;
  }

  /** How many telling words before a place in the text the claim lacks. */
  strangersBefore(claim: number, place: number): number {
    const keys = this.#keysOf(claim);
    const { words } = this.#words;
    return words.filter(
      ({ key, start }, at) => start < place && framing(key) === 1 && this.#words.strengthAmong(at, keys) === 0,
    ).length;
  }

  /** The clause held against one claim. */
  with(claim: number): ClaimAlignment {
    const aligned = this.#aligned.get(claim) ?? this.#alignedWith(claim);
    this.#aligned.set(claim, aligned);
    return aligned;
  }

  #alignedWith(claim: number): ClaimAlignment {
    const { words } = this.#words;
    const terms = this.#termsOf(claim);
    const keys = this.#keysOf(claim);
    const { predicate } = recordedClaim(claim, this.#view);
    const begins = Math.min(...predicate);
    const strengths = words.map((_, at) => this.#words.strengthAmong(at, keys));
    const all = words.reduce((sum, { key }) => sum + framing(key), 0);
    const firstMet = strengths.findIndex((strength) => strength > 0);
    const leading = words.slice(0, firstMet < 0 ? words.length : firstMet);
    const aside = terms.filter(({ start }) => !predicate.has(start));
    return {
      before: this.#shareOf(aside.filter(({ start }) => start < begins)),
      predicate: this.#shareOf(terms.filter(({ start }) => predicate.has(start))),
      behind: this.#shareOf(aside.filter(({ start }) => start > begins)),
      back: words.reduce((sum, { key }, at) => sum + framing(key) * (strengths[at] as number), 0) / (all || 1),
      met: strengths.filter((strength) => strength >= MET).length,
      strangersFirst: leading.filter(({ key }) => framing(key) === 1).length,
      numbers: this.#numbersAgainst(keys),
      opposites: this.#oppositesOf(keys),
    };
  }

  #termsOf(claim: number): readonly Term[] {
    const { model, lang } = this.#view;
    const recorded = model.claims[claim];
    return recorded === undefined ? [] : propositionOf(recorded, model, lang).terms.filter(({ key }) => key !== NOT);
  }

  #keysOf = (claim: number): string[] =>
    this.#termsOf(claim)
      .map(({ key }) => key)
      .filter((key) => !isNameKey(key));

  #strengthOf = (key: string): number =>
    isNameKey(key) ? (this.#terms.entities.has(key.slice(1)) ? 1 : 0) : this.#words.strengthOf(key);

  #shareOf(terms: readonly Term[]): number {
    const { weightOf } = wordWeights(this.#view);
    let named = 0;
    let all = 0;
    for (const { key } of terms) {
      const weight = weightOf(key);
      named += weight * this.#strengthOf(key);
      all += weight;
    }
    return all === 0 ? NO_WORDS : named / all;
  }

  #numbersAgainst(keys: readonly string[]): ClaimAlignment['numbers'] {
    const here = this.#words.words.map(({ key }) => key).filter(isNumberKey);
    const same = here.filter((key) => keys.includes(key)).length;
    const conflict = same === 0 && here.length > 0 && keys.some(isNumberKey);
    return { same, conflict, added: here.length - same };
  }

  #oppositesOf(keys: readonly string[]): number {
    const { comparison } = this.#view.language;
    const missing = new Set(keys.filter((key) => this.#words.strengthOf(key) === 0));
    const opposed = new Set([...missing].flatMap((key) => comparison.oppositesOf(key)));
    return this.#words.words.filter(
      ({ key }) => opposed.has(key) || comparison.oppositesOf(key).some((opposite) => missing.has(opposite)),
    ).length;
  }
}

const made = new WeakMap<Terms, PropositionAlignment>();

/** A clause's words held against the propositions; worked out once for the same terms. */
export function alignmentOf(terms: Terms, view: RecordView): PropositionAlignment {
  const alignment = made.get(terms) ?? new PropositionAlignment(terms, view);
  made.set(terms, alignment);
  return alignment;
}
