import type { PackedPatterns } from '../../reference/laid-out.ts';
import { BEGINNING_LENGTH, isNameKey } from '../passage/term.ts';
import { BEGINNING, FormFinder, type KnownForms, NONE, PAIR, shareOf } from './asked-forms.ts';
import { type FormTable, strangersAmong, weightAmong } from './form-table.ts';
import { PLACES, placesIn } from './packed-patterns.ts';
import { PairTable } from './pair-table.ts';

const LEAST_FORMS = 1 << 9;
const LEAST_ROOM = 1 << 12;

/**
 * The forms of sentences that were laid out when the program was built. Terms stand in alphabetical order, and where each one stands
 * is read when it is asked for: of thousands of forms a passage asks for some dozens. A form gets its number, and its row in
 * the tables, when it is asked for first; what the tables give is the same to the digit as where all are laid out (`formTable`).
 */
export class ShippedForms implements FormTable, KnownForms {
  readonly size: number;
  readonly vocabulary = this;
  readonly norms: readonly number[];
  readonly strangerWord: number;
  readonly strangerPart: number;
  starts: Int32Array = new Int32Array(LEAST_FORMS + 1);
  weights: Float64Array = new Float64Array(LEAST_FORMS);
  of: Int32Array = new Int32Array(LEAST_ROOM);
  raw: Float32Array = new Float32Array(LEAST_ROOM);
  share: Float32Array = new Float32Array(LEAST_ROOM);
  /** How many forms have been asked for. */
  #count = 0;
  readonly #terms: readonly string[];
  readonly #written: readonly string[];
  readonly #places: (Int32Array | undefined)[] = [];
  readonly #itself: Int32Array;
  readonly #found = new Map<string, number>();
  readonly #begun = new Map<string, number>();
  readonly #pairs = new PairTable();
  readonly #finder = new FormFinder(this);

  constructor({ terms, places, forms, norms }: PackedPatterns) {
    this.size = forms;
    this.#terms = terms.split(' ');
    this.#written = places.split(' ');
    this.norms = JSON.parse(norms) as number[];
    this.#itself = new Int32Array(this.#terms.length).fill(NONE);
    const strangers = strangersAmong(this.norms.length);
    this.strangerWord = strangers.word;
    this.strangerPart = strangers.part;
  }

  /** The forms of a passage. */
  readonly asked: FormFinder['asked'] = (terms, synonymsOf) => this.#finder.asked(terms, synonymsOf);

  has(key: string): boolean {
    return this.termOf(key) !== NONE;
  }

  termOf(key: string): number {
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const term = this.#firstFrom(key);
    if (this.#terms[term] !== key) return NONE;
    this.#found.set(key, term);
    return term;
  }

  itselfOf(term: number): number {
    const known = this.#itself[term] as number;
    if (known !== NONE) return known;
    const made = this.#add(sentencesOf(this.#placesOf(term)), this.shareOf(term));
    this.#itself[term] = made;
    return made;
  }

  shareOf(term: number): number {
    return shareOf(this.#terms[term] as string);
  }

  begunBy(letters: string): number {
    const known = this.#begun.get(letters);
    if (known !== undefined) return known;
    const shares = new Map<number, number>();
    for (let term = this.#firstFrom(letters); this.#isBegunBy(term, letters); term++) {
      const share = BEGINNING * this.shareOf(term);
      for (const sentence of sentencesOf(this.#placesOf(term)))
        if ((shares.get(sentence) ?? 0) < share) shares.set(sentence, share);
    }
    if (shares.size === 0) return NONE;
    const sentences = [...shares.keys()].sort((a, b) => a - b);
    const made = this.#add(sentences, (sentence) => shares.get(sentence) as number);
    this.#begun.set(letters, made);
    return made;
  }

  pairOf(first: number, second: number): number {
    if (first >= this.#terms.length || second >= this.#terms.length) return NONE;
    const known = this.#pairs.get(first, second);
    if (known !== NONE) return known;
    const sentences = sentencesOf(nextTo(this.#placesOf(first), this.#placesOf(second)));
    if (sentences.length === 0) return NONE;
    const made = this.#add(sentences, PAIR);
    this.#pairs.set(first, second, made);
    return made;
  }

  /** The first term that is not before some letters. */
  #firstFrom(letters: string): number {
    let low = 0;
    let high = this.#terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#terms[middle] as string) < letters) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether the beginning of a term is these letters, which are the whole of a short one. */
  #isBegunBy(term: number, letters: string): boolean {
    const key = this.#terms[term];
    if (key === undefined || isNameKey(key)) return false;
    return letters.length < BEGINNING_LENGTH ? key === letters : key.startsWith(letters);
  }

  #placesOf(term: number): Int32Array {
    const known = this.#places[term];
    if (known !== undefined) return known;
    const places = placesIn(this.#written[term] as string);
    this.#places[term] = places;
    return places;
  }

  /** A new form: the sentences it stands in, in order, and how much of a word it is there. */
  #add(sentences: readonly number[], share: number | ((sentence: number) => number)): number {
    const id = this.#count++;
    const from = this.starts[id] as number;
    this.#makeRoom(from + sentences.length);
    const weight = weightAmong(this.norms.length, sentences.length);
    let at = from;
    for (const sentence of sentences) {
      const own = typeof share === 'number' ? share : share(sentence);
      this.of[at] = sentence;
      this.raw[at] = own;
      this.share[at] = (own * weight) / (this.norms[sentence] as number);
      at++;
    }
    this.weights[id] = weight;
    this.starts[id + 1] = at;
    return id;
  }

  #makeRoom(rows: number): void {
    if (this.#count > this.weights.length) {
      this.weights = grown(this.weights, new Float64Array(this.weights.length * 2));
      this.starts = grown(this.starts, new Int32Array(this.weights.length + 1));
    }
    if (rows <= this.of.length) return;
    const room = Math.max(rows, this.of.length * 2);
    this.of = grown(this.of, new Int32Array(room));
    this.raw = grown(this.raw, new Float32Array(room));
    this.share = grown(this.share, new Float32Array(room));
  }
}

function grown<Row extends Int32Array | Float32Array | Float64Array>(row: Row, into: Row): Row {
  into.set(row);
  return into;
}

/** The sentences of places, each once. */
function sentencesOf(places: ArrayLike<number>): number[] {
  const sentences: number[] = [];
  let before = NONE;
  for (let at = 0; at < places.length; at++) {
    const sentence = Math.floor((places[at] as number) / PLACES);
    if (sentence !== before) sentences.push(sentence);
    before = sentence;
  }
  return sentences;
}

/** The places of a first list with one of a second right behind; both are in order. */
function nextTo(firsts: Int32Array, seconds: Int32Array): number[] {
  const found: number[] = [];
  let second = 0;
  for (let first = 0; first < firsts.length; first++) {
    const place = firsts[first] as number;
    while (second < seconds.length && (seconds[second] as number) <= place) second++;
    if (seconds[second] === place + 1) found.push(place);
  }
  return found;
}
