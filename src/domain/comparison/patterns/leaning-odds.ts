import { LEANINGS } from '../passage/polarity.ts';
import { KINDS } from './pattern-sentences.ts';
import type { Prototypes } from './prototypes.ts';

/**
 * How common a leaning is among the sentences of each kind about each claim: to deny is to depart from "it keeps its
 * obligations" but to restate "there is no bloc discipline". Log-ratios to the mean over the kinds
 * (`claim * KINDS.length + kind`), leaning on the kind at large where a claim has few sentences. `without` is the index of a
 * sentence that is judged as if it had not been seen, or -1.
 */
export function leaningOdds(prototypes: Prototypes, leaning: number, without: number): Float64Array {
  const table = tables.get(prototypes) ?? tableOf(prototypes);
  tables.set(prototypes, table);
  if (without >= 0) return oddsOf(prototypes, table, leaning, without);
  table.odds[leaning] ??= oddsOf(prototypes, table, leaning, without);
  return table.odds[leaning] as Float64Array;
}

function oddsOf(prototypes: Prototypes, table: Table, leaning: number, without: number): Float64Array {
  const odds = new Float64Array(prototypes.claims * KINDS.length);
  for (let claim = 0; claim < prototypes.claims; claim++) {
    let mean = 0;
    for (let kind = 0; kind < KINDS.length; kind++) {
      const pair = claim * KINDS.length + kind;
      const own = prototypes.claimOf[without] === claim && prototypes.kindOf[without] === kind ? 1 : 0;
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
  /** By leaning, once they have been asked for. */
  readonly odds: (Float64Array | undefined)[];
}

const tables = new WeakMap<Prototypes, Table>();

function tableOf({ count, claims, claimOf, kindOf, leaningOf }: Prototypes): Table {
  const table: Table = {
    counts: new Float64Array(claims * KINDS.length * LEANINGS),
    totals: new Float64Array(claims * KINDS.length),
    atLarge: new Float64Array(KINDS.length * LEANINGS),
    atLargeTotals: new Float64Array(KINDS.length),
    odds: [],
  };
  const add = (to: Float64Array, at: number): void => {
    to[at] = (to[at] as number) + 1;
  };
  for (let at = 0; at < count; at++) {
    const claim = claimOf[at] as number;
    const kind = kindOf[at] as number;
    const leaning = leaningOf[at] as number;
    add(table.atLarge, kind * LEANINGS + leaning);
    add(table.atLargeTotals, kind);
    if (claim < 0) continue;
    add(table.counts, (claim * KINDS.length + kind) * LEANINGS + leaning);
    add(table.totals, claim * KINDS.length + kind);
  }
  return table;
}
