import { BEGINNING_LENGTH, isNameKey } from '../passage/term.ts';
import { BEGINNING, FormFinder, type KnownForms, NONE, PAIR, shareOf } from './asked-forms.ts';
import type { FormRows } from './form-rows.ts';
import { PairTable } from './pair-table.ts';

/**
 * The forms that sentences are made of, numbered as they are met. A form is what two wordings can share: a term itself; the
 * beginning of a long stem, which brings "suspend" and "suspension" together and survives most typing errors; two terms in
 * a row. Words that only frame what is said share less.
 */
export class Vocabulary implements KnownForms {
  readonly #terms = new Map<string, number>();
  /** The terms by their numbers. */
  readonly #keys: string[] = [];
  readonly #beginnings = new Map<string, number>();
  readonly #pairs: PairTable;
  /** Of each term the form it is itself, the form of its beginning (`NONE` for a name), and its share. */
  readonly #itself: number[] = [];
  readonly #begun: number[] = [];
  readonly #shares: number[] = [];
  readonly #finder = new FormFinder(this);
  #size = 0;

  /** `pairs`: how many pairs of terms it will hold at the most, where that is known. */
  constructor(pairs = 0) {
    this.#pairs = new PairTable(pairs);
  }

  /** The forms of a passage. */
  readonly asked: FormFinder['asked'] = (terms, synonymsOf) => this.#finder.asked(terms, synonymsOf);

  /** How many forms there are. */
  get size(): number {
    return this.#size;
  }

  /** All terms by their numbers. */
  get keys(): readonly string[] {
    return this.#keys;
  }

  has(key: string): boolean {
    return this.#terms.has(key);
  }

  termOf(key: string): number {
    return this.#terms.get(key) ?? NONE;
  }

  itselfOf(term: number): number {
    return this.#itself[term] as number;
  }

  shareOf(term: number): number {
    return this.#shares[term] as number;
  }

  begunBy(letters: string): number {
    return this.#beginnings.get(letters) ?? NONE;
  }

  pairOf(first: number, second: number): number {
    return this.#pairs.get(first, second);
  }

  /** Takes a sentence's terms in by their numbers (`numberOf`), and puts its forms into `rows`. */
  learn(terms: ArrayLike<number>, rows: FormRows): void {
    rows.begin();
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] as number;
      if (this.#itself[term] === NONE) this.#takeIn(term);
      const share = this.#shares[term] as number;
      rows.put(this.#itself[term] as number, share);
      if (this.#begun[term] !== NONE) rows.put(this.#begun[term] as number, BEGINNING * share);
      if (at + 1 === terms.length) break;
      const following = terms[at + 1] as number;
      let pair = this.#pairs.get(term, following);
      if (pair === NONE) {
        pair = this.#size++;
        this.#pairs.set(term, following, pair);
      }
      rows.put(pair, PAIR);
    }
  }

  /** The number of a term, a new one for one that was not met. */
  numberOf(key: string): number {
    const known = this.#terms.get(key);
    if (known !== undefined) return known;
    const term = this.#itself.push(NONE) - 1;
    this.#terms.set(key, term);
    this.#keys.push(key);
    return term;
  }

  #takeIn(term: number): void {
    const key = this.#keys[term] as string;
    this.#itself[term] = this.#size++;
    this.#shares[term] = shareOf(key);
    this.#begun[term] = NONE;
    if (isNameKey(key)) return;
    const beginning = key.slice(0, BEGINNING_LENGTH);
    const known = this.#beginnings.get(beginning);
    this.#begun[term] = known ?? this.#size++;
    if (known === undefined) this.#beginnings.set(beginning, this.#begun[term] as number);
  }
}
