import { LEANINGS, leaningOf, type Polarity, polarityOf } from './polarity.ts';
import { KINDS, type Prototype, type Prototypes } from './prototypes.ts';

/**
 * How common a leaning is among the sentences of each kind about each claim: to deny is to depart from "it keeps its
 * obligations" but to restate "there is no bloc discipline". Log-ratios to the mean over the kinds
 * (`claim * KINDS.length + kind`), leaning on the kind at large where a claim has few sentences.
 */
export function leaningOdds(
  prototypes: Prototypes,
  claims: number,
  polarity: Polarity,
  without: Prototype | null,
): Float64Array {
  const table = tables.get(prototypes) ?? tableOf(prototypes, claims);
  tables.set(prototypes, table);
  const leaning = leaningOf(polarity);
  const odds = new Float64Array(claims * KINDS.length);
  for (let claim = 0; claim < claims; claim++) {
    let mean = 0;
    for (let kind = 0; kind < KINDS.length; kind++) {
      const pair = claim * KINDS.length + kind;
      const own = without !== null && without.claim === claim && KINDS.indexOf(without.kind) === kind ? 1 : 0;
      const atLarge =
        ((table.atLarge[kind * LEANINGS + leaning] as number) + 1) / ((table.atLargeTotals[kind] as number) + LEANINGS);
      const value = Math.log(
        ((table.counts[pair * LEANINGS + leaning] as number) - own + LEAN_ON * atLarge) /
          ((table.totals[pair] as number) - own + LEAN_ON),
      );
      odds[pair] = value;
      mean += value / KINDS.length;
    }
    for (let kind = 0; kind < KINDS.length; kind++)
      odds[claim * KINDS.length + kind] = (odds[claim * KINDS.length + kind] as number) - mean;
  }
  return odds;
}

const LEAN_ON = 4;

interface Table {
  readonly counts: Float64Array;
  readonly totals: Float64Array;
  readonly atLarge: Float64Array;
  readonly atLargeTotals: Float64Array;
}

const tables = new WeakMap<Prototypes, Table>();

function tableOf(prototypes: Prototypes, claims: number): Table {
  const table: Table = {
    counts: new Float64Array(claims * KINDS.length * LEANINGS),
    totals: new Float64Array(claims * KINDS.length),
    atLarge: new Float64Array(KINDS.length * LEANINGS),
    atLargeTotals: new Float64Array(KINDS.length),
  };
  const add = (to: Float64Array, at: number): void => {
    to[at] = (to[at] as number) + 1;
  };
  for (const { claim, kind, terms } of prototypes.all) {
    const leaning = leaningOf(polarityOf(terms.terms, prototypes.lang));
    const k = KINDS.indexOf(kind);
    add(table.atLarge, k * LEANINGS + leaning);
    add(table.atLargeTotals, k);
    if (claim < 0) continue;
    add(table.counts, (claim * KINDS.length + k) * LEANINGS + leaning);
    add(table.totals, claim * KINDS.length + k);
  }
  return table;
}
