import { sharedForms } from './features-of-terms.ts';
import { KINDS, type Prototype, type Prototypes } from './prototypes.ts';
import type { Terms } from './terms.ts';

/**
 * How the words of a wording are spread over the pattern sentences, whichever claim they belong to: words of failing and
 * leaving are found among departures of every claim. A naive count with smoothing; `without` takes one sentence's own
 * words out of the counts, so that a pattern sentence can be judged as if it had not been seen.
 */
export interface WordOdds {
  /** Mean log-probability ratio of the words to each kind, in the order of `KINDS`. */
  readonly kinds: Float64Array;
  /** The same to each claim. */
  readonly claims: Float64Array;
  /** The same to each kind within a claim (`claim * KINDS.length + kind`), leaning on the kind's words at large. */
  readonly kindsOfClaims: Float64Array;
}

interface Counts {
  readonly kinds: Float64Array;
  readonly claims: Float64Array;
  readonly pairs: Float64Array;
}

interface Table {
  readonly forms: Map<string, Counts>;
  readonly kindTotals: Float64Array;
  readonly claimTotals: Float64Array;
  readonly pairTotals: Float64Array;
  readonly size: number;
}

const SMOOTHING = 0.2;
/** How many words' worth a kind's words at large count beside those of its sentences about one claim. */
const LEANING = 30;
const tables = new WeakMap<Prototypes, Table>();

export function wordOdds(
  prototypes: Prototypes,
  claimCount: number,
  terms: Terms,
  without: Prototype | null = null,
): WordOdds {
  const table = tables.get(prototypes) ?? tableOf(prototypes, claimCount);
  tables.set(prototypes, table);
  const forms = sharedForms(terms.terms);
  const own = without === null ? null : sharedForms(without.terms.terms);
  const ownKind = without === null ? -1 : KINDS.indexOf(without.kind);
  const ownClaim = without === null || without.kind === 'traps' ? -1 : without.claim;
  let ownTotal = 0;
  for (const share of own?.values() ?? []) ownTotal += share;
  const kinds = new Float64Array(KINDS.length);
  const claims = new Float64Array(claimCount);
  const kindsOfClaims = new Float64Array(claimCount * KINDS.length);
  const ownPair = without === null || without.claim < 0 ? -1 : without.claim * KINDS.length + ownKind;
  for (const [form, share] of forms) {
    const counts = table.forms.get(form);
    if (counts === undefined) continue;
    const taken = own?.get(form) ?? 0;
    for (let kind = 0; kind < KINDS.length; kind++) {
      const isOwn = kind === ownKind;
      const atLarge =
        (Math.max(0, (counts.kinds[kind] as number) - (isOwn ? taken : 0)) + SMOOTHING) /
        ((table.kindTotals[kind] as number) - (isOwn ? ownTotal : 0) + SMOOTHING * table.size);
      for (let pair = kind; pair < kindsOfClaims.length; pair += KINDS.length) {
        const mine = pair === ownPair;
        const count = Math.max(0, (counts.pairs[pair] as number) - (mine ? taken : 0));
        const total = (table.pairTotals[pair] as number) - (mine ? ownTotal : 0);
        kindsOfClaims[pair] =
          (kindsOfClaims[pair] as number) + share * Math.log((count + LEANING * atLarge) / (total + LEANING));
      }
    }
    addRatios(kinds, counts.kinds, table.kindTotals, share, taken, ownTotal, ownKind, table.size);
    addRatios(claims, counts.claims, table.claimTotals, share, taken, ownTotal, ownClaim, table.size);
  }
  return { kinds, claims, kindsOfClaims };
}

/** Adds each class's log-probability of a form, less the mean over the classes. */
function addRatios(
  into: Float64Array,
  counts: Float64Array,
  totals: Float64Array,
  share: number,
  taken: number,
  ownTotal: number,
  own: number,
  size: number,
): void {
  let mean = 0;
  const logs = new Float64Array(into.length);
  for (let at = 0; at < into.length; at++) {
    const count = (counts[at] as number) - (at === own ? taken : 0);
    const total = (totals[at] as number) - (at === own ? ownTotal : 0);
    logs[at] = Math.log((Math.max(0, count) + SMOOTHING) / (total + SMOOTHING * size));
    mean += logs[at] as number;
  }
  mean /= into.length;
  for (let at = 0; at < into.length; at++) into[at] = (into[at] as number) + share * ((logs[at] as number) - mean);
}

function tableOf(prototypes: Prototypes, claimCount: number): Table {
  const forms = new Map<string, Counts>();
  const kindTotals = new Float64Array(KINDS.length);
  const claimTotals = new Float64Array(claimCount);
  const pairTotals = new Float64Array(claimCount * KINDS.length);
  for (const prototype of prototypes.all) {
    const kind = KINDS.indexOf(prototype.kind);
    const claim = prototype.kind === 'traps' ? -1 : prototype.claim;
    for (const [form, share] of sharedForms(prototype.terms.terms)) {
      const counts = forms.get(form) ?? {
        kinds: new Float64Array(KINDS.length),
        claims: new Float64Array(claimCount),
        pairs: new Float64Array(claimCount * KINDS.length),
      };
      forms.set(form, counts);
      counts.kinds[kind] = (counts.kinds[kind] as number) + share;
      kindTotals[kind] = (kindTotals[kind] as number) + share;
      if (prototype.claim >= 0) {
        const pair = prototype.claim * KINDS.length + kind;
        counts.pairs[pair] = (counts.pairs[pair] as number) + share;
        pairTotals[pair] = (pairTotals[pair] as number) + share;
      }
      if (claim < 0) continue;
      counts.claims[claim] = (counts.claims[claim] as number) + share;
      claimTotals[claim] = (claimTotals[claim] as number) + share;
    }
  }
  return { forms, kindTotals, claimTotals, pairTotals, size: forms.size };
}
