import type { AskedForms } from './asked-forms.ts';
import { FormLogs } from './form-logs.ts';
import { KINDS } from './pattern-sentences.ts';
import type { Prototypes } from './prototypes.ts';

/**
 * How the words of a wording are spread over the pattern sentences, whichever claim they belong to: words of failing and
 * leaving are found among departures of every claim. Sums of log-probabilities, as in naive Bayes.
 */
export interface WordOdds {
  /** Towards each kind, in the order of `KINDS`, less the mean over the kinds. */
  readonly kinds: Float64Array;
  /** Towards each claim, less the mean over the claims. */
  readonly claims: Float64Array;
}

const made = new WeakMap<Prototypes, FormLogs>();

/** The logs are the same every time, but for a sentence that is judged as if it had not been seen. */
function logsOf(prototypes: Prototypes, without: number): FormLogs {
  if (without >= 0) return new FormLogs(prototypes, without);
  const known = made.get(prototypes) ?? new FormLogs(prototypes, -1);
  made.set(prototypes, known);
  return known;
}

/** `without` takes one sentence's own words out, so that it can be judged as if it had not been seen; -1 takes none out. */
export function wordOdds(prototypes: Prototypes, { ids, shares, strangers }: AskedForms, without: number): WordOdds {
  const logs = logsOf(prototypes, without);
  const sums = new Float64Array(KINDS.length + prototypes.claims);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    if (id >= strangers) continue;
    const share = shares[i] as number;
    const row = logs.rowOf(id);
    const { values } = logs;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + share * (values[row + at] as number);
  }
  return { kinds: sums.subarray(0, KINDS.length), claims: sums.subarray(KINDS.length) };
}

/** The same towards one claim alone. */
export function wordOddsOf(claim: number, prototypes: Prototypes, { ids, shares, strangers }: AskedForms): number {
  const logs = logsOf(prototypes, -1);
  let odds = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    if (id >= strangers) continue;
    const row = logs.rowOf(id);
    odds += (shares[i] as number) * (logs.values[row + KINDS.length + claim] as number);
  }
  return odds;
}

/** The same towards each kind within some claims (`place * KINDS.length + kind`), leaning on the kind's words at large. */
export function wordOddsWithin(
  claims: readonly number[],
  prototypes: Prototypes,
  { ids, shares, strangers }: AskedForms,
  without: number,
): Float64Array {
  const logs = logsOf(prototypes, without);
  const odds = new Float64Array(claims.length * KINDS.length);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    if (id >= strangers) continue;
    const share = shares[i] as number;
    for (let place = 0; place < claims.length; place++) {
      const from = logs.placeWithin(id, claims[place] as number);
      for (let kind = 0; kind < KINDS.length; kind++) {
        const at = place * KINDS.length + kind;
        odds[at] = (odds[at] as number) + share * (logs.values[from + kind] as number);
      }
    }
  }
  return odds;
}
