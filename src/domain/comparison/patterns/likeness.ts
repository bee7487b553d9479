import type { AskedForms } from './asked-forms.ts';
import { type Shared, sharedWith } from './form-table.ts';
import { HighestThrees } from './highest-threes.ts';
import { KINDS, TRAPS } from './pattern-sentences.ts';
import type { Prototypes } from './prototypes.ts';

/** How sharply votes fall off with distance, and how far behind the nearest a sentence may be and still vote. */
const SHARPNESS = 25;
const VOTES_WITHIN = 0.4;

/** How near a wording is to the pattern sentences: the mean closeness of the three nearest of those that are asked about. */
export class Likeness {
  /** Closeness to the nearest sentence of all. */
  readonly closest: number;
  /** To the sentences of each kind, whatever the claim. */
  readonly overall: readonly number[];
  readonly #prototypes: Prototypes;
  readonly #shared: Shared;

  /** `without` is the index of a sentence that counts as infinitely far, or -1. */
  constructor(prototypes: Prototypes, asked: AskedForms, without: number) {
    const { runs, count, forms } = prototypes;
    const shared = sharedWith(forms, asked, count);
    if (without >= 0) shared.with[without] = 0;
    const highest = new HighestThrees(KINDS.length);
    const last = runs.length - 1;
    for (let run = 0; run < last; run++)
      highest.keep(run % KINDS.length, shared.with, runs[run] as number, runs[run + 1] as number);
    highest.keep(TRAPS, shared.with, runs[last] as number, count);
    this.closest = highest.highest / shared.length;
    this.overall = KINDS.map((_, kind) => highest.meanOf(kind, shared.length));
    this.#prototypes = prototypes;
    this.#shared = shared;
  }

  /** To each claim's sentences of all kinds but traps. */
  related(): Float64Array {
    const { runs, claims } = this.#prototypes;
    const highest = new HighestThrees(claims);
    const means = new Float64Array(claims);
    for (let claim = 0; claim < claims; claim++) {
      const run = claim * KINDS.length;
      highest.keep(claim, this.#shared.with, runs[run] as number, runs[run + TRAPS] as number);
      means[claim] = highest.meanOf(claim, this.#shared.length);
    }
    return means;
  }

  /** To a claim's sentences of each kind, in the order of `KINDS`. */
  within(claim: number): number[] {
    const { runs } = this.#prototypes;
    const highest = new HighestThrees(KINDS.length);
    return KINDS.map((_, kind) => {
      const run = claim * KINDS.length + kind;
      highest.keep(kind, this.#shared.with, runs[run] as number, runs[run + 1] as number);
      return highest.meanOf(kind, this.#shared.length);
    });
  }

  /** Each kind's share when every sentence votes for its own, the nearer the more. */
  votes(): number[] {
    const { kindOf } = this.#prototypes;
    const { closest } = this;
    const { with: values, length } = this.#shared;
    const shares = KINDS.map(() => 0);
    // Most sentences share nothing with a wording: their vote is worked out once. What is too far is not divided.
    const ofStranger = closest <= VOTES_WITHIN ? Math.exp(-closest * SHARPNESS) : 0;
    const least = (closest - VOTES_WITHIN) * length * (1 - 1e-9);
    let sum = 0;
    for (let at = 0; at < values.length; at++) {
      const value = values[at] as number;
      if (value < least) continue;
      let vote = ofStranger;
      if (value > 0) {
        const behind = closest - value / length;
        if (behind > VOTES_WITHIN) continue;
        vote = Math.exp(-behind * SHARPNESS);
      }
      const kind = kindOf[at] as number;
      shares[kind] = (shares[kind] as number) + vote;
      sum += vote;
    }
    return shares.map((share) => share / (sum || 1));
  }
}
