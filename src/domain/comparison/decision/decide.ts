import type { Claim, ReferenceModel } from '../../reference/model.ts';
import type { Span } from '../../text/span.ts';
import type { ClaimMatch, Comparison, Confidence, Relation } from '../comparison.ts';
import { isAdverse, isDeniedHarm } from '../passage/polarity.ts';
import { Surroundings } from '../passage/surroundings.ts';
import { nearestOf } from '../patterns/nearest.ts';
import { KINDS } from '../patterns/prototypes.ts';
import { evidenceOf } from './evidence.ts';
import { modalityNotes } from './modality-notes.ts';
import { type Reading, readingsIn } from './reading.ts';
import type { Signals } from './signals.ts';
import type { RelationWeights } from './softmax.ts';

const CLAIMS_SHOWN = 3;
/** A departure is called only from this probability on, and only with something in the words that stands against the claim. */
const DEPARTS_FROM = 0.5;
/** A clause makes its whole a departure only if it is surer than that. */
const CLAUSE_DEPARTS_FROM = 0.9;
const LIKELY_FROM = 0.5;
const CLEAR_FROM = 0.75;

/** The whole passage, then its clauses if it has several and is about the record at all. */
export const readingsOf = (
  text: string,
  passage: Span,
  lang: string,
  model: ReferenceModel,
  weights: RelationWeights,
): Reading[] => readingsIn(new Surroundings(text), passage, lang, model, weights);

/** Settles the relation of a passage from its readings; by ruling, a compound with a clause that departs departs as a whole. */
export function decide(
  text: string,
  lang: string,
  readings: readonly Reading[],
  model: ReferenceModel,
  weights: RelationWeights,
): Comparison {
  const whole = readings[0] as Reading;
  const chanceOf = (reading: Reading, relation: Relation): number =>
    reading.chance[weights.relations.indexOf(relation)] as number;
  const departing = readings.find(
    (reading, at) => at > 0 && isSupported(reading) && chanceOf(reading, 'departs') >= CLAUSE_DEPARTS_FROM,
  );
  const own = relationOf(whole, weights);
  const relation = departing !== undefined && own.relation !== 'unrelated' ? 'departs' : own.relation;
  const placed = relation === 'departs' && departing !== undefined && own.relation !== 'departs' ? departing : whole;
  const order = nearestOf(placed.signals.nearness, CLAIMS_SHOWN);
  const related = 1 - chanceOf(whole, 'unrelated');
  const claims = order.map((claim, rank) => matchOf(claim, rank, relation, related, readings, model, weights));
  const topic = relation === 'unrelated' ? null : (model.claims[order[0] ?? -1]?.topic ?? null);
  const sure = chanceOf(departing !== undefined && relation === 'departs' ? departing : whole, relation);
  const confidence: Confidence = own.doubted
    ? 'unsure'
    : sure >= CLEAR_FROM
      ? 'clear'
      : sure >= LIKELY_FROM
        ? 'likely'
        : 'unsure';
  const restated = relation === 'restates' ? model.claims[order[0] ?? -1] : undefined;
  const notes = restated === undefined ? [] : modalityNotes(text, whole.span, lang, restated, whole.signals, model);
  return { model: model.id, relation, confidence, topic, claims, notes };
}

/** The likeliest relation; a departure without enough behind it gives way to the next likeliest, and is doubted. */
function relationOf(reading: Reading, weights: RelationWeights): { relation: Relation; doubted: boolean } {
  if (reading.isUnrelated) return { relation: 'unrelated', doubted: false };
  const order = weights.relations
    .filter((relation) => relation !== 'unrelated')
    .sort(
      (a, b) =>
        (reading.chance[weights.relations.indexOf(b)] as number) -
        (reading.chance[weights.relations.indexOf(a)] as number),
    );
  const [first = 'unrelated', second = 'unrelated'] = order;
  if (first !== 'departs') return { relation: first, doubted: false };
  const enough =
    (reading.chance[weights.relations.indexOf('departs')] as number) >= DEPARTS_FROM && isSupported(reading);
  if (enough) return { relation: 'departs', doubted: false };
  // Words that stand against a claim never let it be called restated.
  return { relation: second === 'restates' && isSupported(reading) ? 'extends' : second, doubted: true };
}

/**
 * Whether a reader can be shown what speaks against the record: a negation, or a word of failing, ending or harm. Where
 * one such word stands and another is denied ("we are not leaving, it left us"), the evidence conflicts and supports nothing.
 */
function isSupported({ signals }: Reading): boolean {
  const { words, negations } = signals.polarity;
  if (words.some(isDeniedHarm)) return !words.some(isAdverse) && denialDeparts(signals);
  return negations > 0 || words.some(({ kind }) => kind !== 'keeping' && kind !== 'wholly');
}

/** A failing or an end that is denied stands only against a claim that there was one, as its own sentences show. */
const denialDeparts = ({ claimPolarity }: Signals): boolean =>
  (claimPolarity[KINDS.indexOf('departs')] ?? 0) > (claimPolarity[KINDS.indexOf('restates')] ?? 0);

/** The first claim stands for the whole passage; a further one is judged in the clause that is nearest to it. */
function matchOf(
  at: number,
  rank: number,
  relation: Relation,
  related: number,
  readings: readonly Reading[],
  model: ReferenceModel,
  weights: RelationWeights,
): ClaimMatch {
  const claim = model.claims[at] as Claim;
  const whole = readings[0] as Reading;
  let nearest = whole;
  let least = whole.signals.nearnessTo(at);
  for (const reading of readings) {
    const nearness = reading === whole ? least : reading.signals.nearnessTo(at);
    if (nearness > least) [nearest, least] = [reading, nearness];
  }
  const own = rank === 0 || nearest === whole ? relation : relationOf(nearest, weights).relation;
  return {
    claim: claim.id,
    score: related / (rank + 1),
    relation: own,
    clause: nearest.span,
    evidence: evidenceOf(claim, own, nearest.signals, model),
  };
}
