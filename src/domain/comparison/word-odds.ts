import { sharedForms } from './features-of-terms.ts';
import { KINDS, type Posting, type Prototype, type Prototypes } from './prototypes.ts';
import type { Terms } from './terms.ts';

/**
 * How the words of a wording are spread over the pattern sentences, whichever claim they belong to: words of failing and
 * leaving are found among departures of every claim. Sums of log-probabilities, as in naive Bayes.
 */
export interface WordOdds {
  /** Towards each kind, in the order of `KINDS`, less the mean over the kinds. */
  readonly kinds: Float64Array;
  /** Towards each claim, less the mean over the claims. */
  readonly claims: Float64Array;
  /** Towards each kind within a claim (`claim * KINDS.length + kind`), leaning on the kind's words at large. */
  readonly kindsOfClaims: Float64Array;
}

/** How much of a word a form that was never met counts: a claim's few words are trusted more than a kind's many. */
const SMOOTHING = { kinds: 0.2, claims: 0.1 };
/** How many words' worth a kind's words at large count beside those of its sentences about one claim. */
const LEANING = 30;

/** `without` takes one sentence's own words out, so that a pattern sentence can be judged as if it had not been seen. */
export function wordOdds(prototypes: Prototypes, claims: number, terms: Terms, without: Prototype | null): WordOdds {
  const totals = totalsOf(prototypes, claims);
  const odds = emptyOdds(claims);
  for (const [form, share] of sharedForms(terms.terms)) {
    const posting = prototypes.forms.get(form);
    if (posting === undefined) continue;
    const logs = without === null ? remembered(form, posting, totals) : logsOf(posting, totals, without);
    add(odds.kinds, logs.kinds, share);
    add(odds.claims, logs.claims, share);
    add(odds.kindsOfClaims, logs.kindsOfClaims, share);
  }
  return odds;
}

interface Totals extends WordOdds {
  readonly prototypes: Prototypes;
  readonly sizes: ReadonlyMap<Prototype, number>;
  /** The logs of forms asked for before; they are the same every time. */
  readonly known: Map<string, WordOdds>;
}

const MOST_KNOWN = 4_000;
const made = new WeakMap<Prototypes, Totals>();

function totalsOf(prototypes: Prototypes, claims: number): Totals {
  const known = made.get(prototypes);
  if (known !== undefined) return known;
  const totals = {
    ...emptyOdds(claims),
    prototypes,
    sizes: new Map<Prototype, number>(),
    known: new Map<string, WordOdds>(),
  };
  for (const prototype of prototypes.all) {
    let size = 0;
    for (const share of sharedForms(prototype.terms.terms).values()) size += share;
    totals.sizes.set(prototype, size);
    count(totals, prototype, size);
  }
  made.set(prototypes, totals);
  return totals;
}

function remembered(form: string, posting: Posting, totals: Totals): WordOdds {
  const known = totals.known.get(form);
  if (known !== undefined) return known;
  const logs = logsOf(posting, totals, null);
  if (totals.known.size >= MOST_KNOWN) totals.known.clear();
  totals.known.set(form, logs);
  return logs;
}

/** The log-probability of one form in each kind, claim and kind of a claim. */
function logsOf(posting: Posting, totals: Totals, without: Prototype | null): WordOdds {
  const counts = emptyOdds(totals.claims.length);
  posting.of.forEach((at, i) => {
    const prototype = totals.prototypes.all[at] as Prototype;
    if (prototype !== without) count(counts, prototype, posting.raw[i] as number);
  });
  const left = without === null ? null : emptyOdds(totals.claims.length);
  if (left !== null && without !== null) count(left, without, totals.sizes.get(without) ?? 0);
  const forms = totals.prototypes.forms.size;
  const share = (name: 'kinds' | 'claims', at: number): number =>
    ((counts[name][at] as number) + SMOOTHING[name]) /
    ((totals[name][at] as number) - (left?.[name][at] ?? 0) + SMOOTHING[name] * forms);
  const kindsOfClaims = counts.kindsOfClaims.map((here, pair) => {
    const atLarge = share('kinds', pair % KINDS.length);
    const total = (totals.kindsOfClaims[pair] as number) - (left?.kindsOfClaims[pair] ?? 0);
    return Math.log((here + LEANING * atLarge) / (total + LEANING));
  });
  return {
    kinds: lessMean(counts.kinds.map((_, at) => Math.log(share('kinds', at)))),
    claims: lessMean(counts.claims.map((_, at) => Math.log(share('claims', at)))),
    kindsOfClaims,
  };
}

function count(into: WordOdds, { claim, kind }: Prototype, amount: number): void {
  const k = KINDS.indexOf(kind);
  into.kinds[k] = (into.kinds[k] as number) + amount;
  if (claim < 0) return;
  const pair = claim * KINDS.length + k;
  into.kindsOfClaims[pair] = (into.kindsOfClaims[pair] as number) + amount;
  if (kind !== 'traps') into.claims[claim] = (into.claims[claim] as number) + amount;
}

const emptyOdds = (claims: number): WordOdds => ({
  kinds: new Float64Array(KINDS.length),
  claims: new Float64Array(claims),
  kindsOfClaims: new Float64Array(claims * KINDS.length),
});

function add(into: Float64Array, values: Float64Array, share: number): void {
  for (let at = 0; at < into.length; at++) into[at] = (into[at] as number) + share * (values[at] as number);
}

function lessMean(values: Float64Array): Float64Array {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return values.map((value) => value - mean);
}
