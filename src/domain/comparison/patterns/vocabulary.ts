import type { ComparisonRules } from '../../languages/language.ts';
import { isFrameWord } from '../passage/frame-words.ts';
import { BEGINNING_LENGTH, isNameKey, type Term } from '../passage/term.ts';
import { FormList } from './form-list.ts';
import type { FormRows } from './form-rows.ts';
import { PairTable } from './pair-table.ts';
import { Strangers } from './unseen-forms.ts';

/** What share of a word's weight each form has. */
const WORD = 1;
const NAME = 1;
const FRAME_WORD = 0.3;
const BEGINNING = 0.6;
const PAIR = 0.5;
const NONE = -1;

/**
 * The forms of a passage by their numbers, each once, in the order in which they stand in it. Those from `strangers` on are in no
 * sentence; `wholeWords` says of them whether they are words.
 */
export interface AskedForms {
  readonly ids: readonly number[];
  readonly shares: readonly number[];
  readonly strangers: number;
  readonly wholeWords: readonly boolean[];
}

/**
 * The forms that sentences are made of, numbered as they are met. A form is what two wordings can share: a term itself; the
 * beginning of a long stem, which brings "suspend" and "suspension" together and survives most typing errors; two terms in
 * a row. Words that only frame what is said share less.
 */
export class Vocabulary {
  readonly #terms = new Map<string, number>();
  /** The terms by their numbers. */
  readonly #keys: string[] = [];
  readonly #beginnings = new Map<string, number>();
  readonly #pairs: PairTable;
  /** Of each term the form it is itself, the form of its beginning (`NONE` for a name), and its share. */
  readonly #itself: number[] = [];
  readonly #begun: number[] = [];
  readonly #shares: number[] = [];
  readonly #list = new FormList();
  #size = 0;

  /** `pairs`: how many pairs of terms it will hold at the most, where that is known. */
  constructor(pairs = 0) {
    this.#pairs = new PairTable(pairs);
  }

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

  /** The forms of a passage; with `synonymsOf` also what can stand for its words, which shares less. */
  asked(terms: readonly Term[], synonymsOf: ComparisonRules['synonymsOf'] | null): AskedForms {
    const list = this.#list;
    const strangers = new Strangers(this.#size);
    list.begin();
    let before = NONE;
    for (let at = 0; at < terms.length; at++) {
      const { key } = terms[at] as Term;
      const known = this.#terms.get(key) ?? NONE;
      const itself = known === NONE ? strangers.word(key) : (this.#itself[known] as number);
      // A stranger is told from terms by its own number, which comes after all of theirs.
      const term = known === NONE ? itself : known;
      if (at > 0) list.put(this.#pairOf(before, term, strangers), PAIR);
      const share = known === NONE ? shareOf(key) : (this.#shares[known] as number);
      list.put(itself, share);
      if (!isNameKey(key)) list.put(this.#beginningOf(key, known, strangers), BEGINNING * share);
      before = term;
    }
    if (synonymsOf !== null) this.#putSynonyms(terms, synonymsOf, strangers);
    return { ids: list.ids, shares: list.shares, strangers: this.#size, wholeWords: strangers.wholeWords };
  }

  #pairOf(first: number, second: number, strangers: Strangers): number {
    const known = this.#pairs.get(first, second);
    return known === NONE ? strangers.pair(first, second) : known;
  }

  #beginningOf(key: string, term: number, strangers: Strangers): number {
    if (term !== NONE) return this.#begun[term] as number;
    const beginning = key.slice(0, BEGINNING_LENGTH);
    return this.#beginnings.get(beginning) ?? strangers.beginning(beginning);
  }

  #putSynonyms(terms: readonly Term[], synonymsOf: ComparisonRules['synonymsOf'], strangers: Strangers): void {
    for (const { key } of terms)
      for (const [synonym, share] of synonymsOf(key)) {
        const term = this.#terms.get(synonym);
        this.#list.put(term === undefined ? strangers.word(synonym) : (this.#itself[term] as number), share);
      }
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

const shareOf = (key: string): number => (isNameKey(key) ? NAME : isFrameWord(key) ? FRAME_WORD : WORD);
