import type { ComparisonRules } from '../../languages/language.ts';
import { isFrameWord } from '../passage/frame-words.ts';
import { BEGINNING_LENGTH, isNameKey, type Term } from '../passage/term.ts';
import { FormList } from './form-list.ts';
import { Strangers } from './unseen-forms.ts';

/** What share of a word's weight each form has. */
const WORD = 1;
const NAME = 1;
const FRAME_WORD = 0.3;
export const BEGINNING = 0.6;
export const PAIR = 0.5;
export const NONE = -1;

export const shareOf = (key: string): number => (isNameKey(key) ? NAME : isFrameWord(key) ? FRAME_WORD : WORD);

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

/** The forms that sentences are made of, by their numbers; `NONE` for what no sentence has. Numbers are below `size`. */
export interface KnownForms {
  readonly size: number;
  /** The number of a term, which is none of a form. */
  termOf(key: string): number;
  /** The form that a term is itself, and its share of a word's weight. */
  itselfOf(term: number): number;
  shareOf(term: number): number;
  /** The form of the beginning of long stems. */
  begunBy(letters: string): number;
  /** The form of two terms in a row; the numbers of strangers come after those of all terms. */
  pairOf(first: number, second: number): number;
}

/** Finds the forms of passages among those of sentences. */
export class FormFinder {
  readonly #known: KnownForms;
  readonly #list = new FormList();

  constructor(known: KnownForms) {
    this.#known = known;
  }

  /** The forms of a passage; with `synonymsOf` also what can stand for its words, which shares less. */
  asked(terms: readonly Term[], synonymsOf: ComparisonRules['synonymsOf'] | null): AskedForms {
    const known = this.#known;
    const list = this.#list;
    const strangers = new Strangers(known.size);
    list.begin();
    let before = NONE;
    for (let at = 0; at < terms.length; at++) {
      const { key } = terms[at] as Term;
      const met = known.termOf(key);
      const itself = met === NONE ? strangers.word(key) : known.itselfOf(met);
      // A stranger is told from terms by its own number, which comes after all of theirs.
      const term = met === NONE ? itself : met;
      if (at > 0) {
        const pair = known.pairOf(before, term);
        list.put(pair === NONE ? strangers.pair(before, term) : pair, PAIR);
      }
      const share = met === NONE ? shareOf(key) : known.shareOf(met);
      list.put(itself, share);
      if (!isNameKey(key)) {
        const letters = key.slice(0, BEGINNING_LENGTH);
        const begun = known.begunBy(letters);
        list.put(begun === NONE ? strangers.beginning(letters) : begun, BEGINNING * share);
      }
      before = term;
    }
    if (synonymsOf !== null) this.#putSynonyms(terms, synonymsOf, strangers);
    return { ids: list.ids, shares: list.shares, strangers: known.size, wholeWords: strangers.wholeWords };
  }

  #putSynonyms(terms: readonly Term[], synonymsOf: ComparisonRules['synonymsOf'], strangers: Strangers): void {
    for (const { key } of terms)
      for (const [synonym, share] of synonymsOf(key)) {
        const term = this.#known.termOf(synonym);
        this.#list.put(term === NONE ? strangers.word(synonym) : this.#known.itselfOf(term), share);
      }
  }
}
