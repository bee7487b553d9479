import { KINDS, TRAPS } from './pattern-sentences.ts';
import type { Prototypes } from './prototypes.ts';

/** How much of a word a form that was never met counts: a claim's few words are trusted more than a kind's many. */
const SMOOTHING = { kinds: 0.2, claims: 0.1 };
/** How many words' worth a kind's words at large count beside those of its sentences about one claim. */
const LEANING = 30;

/** So many rows at first, and so many values at the most: the bound keeps a long session from growing without end. */
const LEAST_ROWS = 64;
const MOST_VALUES = 1 << 20;

/**
 * The log-probabilities of forms, a row of `values` a form, worked out when a form is asked for: in each kind, then in each
 * claim, both less their mean; then the form's share of all words of each kind; then within each claim in each kind
 * (`claim * KINDS.length + kind`), which are no numbers until they are asked for.
 */
export class FormLogs {
  values: Float64Array;
  readonly #prototypes: Prototypes;
  /** The index of a sentence whose own words are taken out, or -1. */
  readonly #without: number;
  readonly #totals: Totals;
  readonly #rows: Int32Array;
  readonly #width: number;
  #count = 0;

  constructor(prototypes: Prototypes, without: number) {
    this.#prototypes = prototypes;
    this.#without = without;
    this.#totals = totalsOf(prototypes, without);
    this.#rows = new Int32Array(prototypes.forms.vocabulary.size).fill(-1);
    this.#width = KINDS.length * 2 + prototypes.claims * (1 + KINDS.length);
    this.values = new Float64Array(LEAST_ROWS * this.#width);
  }

  /** Where in `values` a form's row begins. */
  rowOf(form: number): number {
    const known = this.#rows[form] as number;
    return known >= 0 ? known : this.#workOut(form);
  }

  /** Where in `values` a form's logs within a claim begin. */
  placeWithin(form: number, claim: number): number {
    const row = this.rowOf(form);
    const from = row + KINDS.length * 2 + this.#prototypes.claims + claim * KINDS.length;
    if (Number.isNaN(this.values[from])) this.#workOutWithin(form, claim, row, from);
    return from;
  }

  #workOut(form: number): number {
    const { claims, claimOf, kindOf } = this.#prototypes;
    const { starts, of, raw } = this.#prototypes.forms;
    const row = this.#newRow(form);
    const { values } = this;
    const claimsFrom = row + KINDS.length;
    const atLargeFrom = claimsFrom + claims;
    for (let at = starts[form] as number; at < (starts[form + 1] as number); at++) {
      const sentence = of[at] as number;
      if (sentence === this.#without) continue;
      const claim = claimOf[sentence] as number;
      const kind = kindOf[sentence] as number;
      addTo(values, atLargeFrom + kind, raw[at] as number);
      if (claim >= 0 && kind !== TRAPS) addTo(values, claimsFrom + claim, raw[at] as number);
    }
    const forms = this.#rows.length;
    for (let kind = 0; kind < KINDS.length; kind++) {
      const here = (values[atLargeFrom + kind] as number) + SMOOTHING.kinds;
      const share = here / ((this.#totals.kinds[kind] as number) + SMOOTHING.kinds * forms);
      values[atLargeFrom + kind] = share;
      values[row + kind] = Math.log(share);
    }
    for (let claim = 0; claim < claims; claim++) {
      const here = (values[claimsFrom + claim] as number) + SMOOTHING.claims;
      values[claimsFrom + claim] = Math.log(here / ((this.#totals.claims[claim] as number) + SMOOTHING.claims * forms));
    }
    takeMean(values, row, claimsFrom);
    takeMean(values, claimsFrom, atLargeFrom);
    values.fill(Number.NaN, atLargeFrom + KINDS.length, row + this.#width);
    return row;
  }

  #workOutWithin(form: number, claim: number, row: number, from: number): void {
    const { claims, claimOf, kindOf } = this.#prototypes;
    const { starts, of, raw } = this.#prototypes.forms;
    const { values } = this;
    const atLargeFrom = row + KINDS.length + claims;
    values.fill(0, from, from + KINDS.length);
    for (let at = starts[form] as number; at < (starts[form + 1] as number); at++) {
      const sentence = of[at] as number;
      if (claimOf[sentence] === claim && sentence !== this.#without)
        addTo(values, from + (kindOf[sentence] as number), raw[at] as number);
    }
    for (let kind = 0; kind < KINDS.length; kind++) {
      const here = (values[from + kind] as number) + LEANING * (values[atLargeFrom + kind] as number);
      const total = this.#totals.kindsOfClaims[claim * KINDS.length + kind] as number;
      values[from + kind] = Math.log(here / (total + LEANING));
    }
  }

  #newRow(form: number): number {
    const isFull = this.#count * this.#width === this.values.length;
    if (isFull && this.values.length * 2 > MOST_VALUES) {
      this.#rows.fill(-1);
      this.values.fill(0);
      this.#count = 0;
    }
    const row = this.#count++ * this.#width;
    if (row === this.values.length) {
      const values = new Float64Array(this.values.length * 2);
      values.set(this.values);
      this.values = values;
    }
    this.#rows[form] = row;
    return row;
  }
}

/** How many words there are of each kind, about each claim, and of each kind about each claim. */
interface Totals {
  readonly kinds: Float64Array;
  readonly claims: Float64Array;
  readonly kindsOfClaims: Float64Array;
}

function totalsOf({ claims, claimOf, kindOf, lengthOf }: Prototypes, without: number): Totals {
  const totals = {
    kinds: new Float64Array(KINDS.length),
    claims: new Float64Array(claims),
    kindsOfClaims: new Float64Array(claims * KINDS.length),
  };
  const count = (at: number, length: number): void => {
    const claim = claimOf[at] as number;
    const kind = kindOf[at] as number;
    addTo(totals.kinds, kind, length);
    if (claim < 0) return;
    addTo(totals.kindsOfClaims, claim * KINDS.length + kind, length);
    if (kind !== TRAPS) addTo(totals.claims, claim, length);
  };
  for (let at = 0; at < lengthOf.length; at++) count(at, lengthOf[at] as number);
  if (without >= 0) count(without, -(lengthOf[without] as number));
  return totals;
}

function addTo(into: Float64Array, at: number, amount: number): void {
  into[at] = (into[at] as number) + amount;
}

/** Takes the mean of a stretch from each of its values. */
function takeMean(values: Float64Array, from: number, to: number): void {
  let sum = 0;
  for (let at = from; at < to; at++) sum += values[at] as number;
  const mean = sum / (to - from);
  for (let at = from; at < to; at++) values[at] = (values[at] as number) - mean;
}
