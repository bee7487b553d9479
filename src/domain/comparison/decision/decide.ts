import type { ClaimMatch, Comparison, Confidence, Relation } from '../comparison.ts';
import type { CalledRelation } from './called-relation.ts';
import { claimMatch } from './claim-match.ts';
import type { ComparedWith } from './compared-with.ts';
import { modalityNotes } from './modality-notes.ts';
import type { Reading, Readings } from './reading.ts';
import { relationOf } from './relation-of.ts';
import { isSupported } from './support.ts';

const CLAIMS_SHOWN = 3;
/** A part of a compound makes its whole a departure only if it is surer than that. */
const PART_DEPARTS_FROM = 0.9;
/** And if its words are so near to the claim: what it points back to may be the claim's and what it says of it not. */
const PART_NEAR_FROM = 0.45;
/**
 * From what chance on a relation is likely or clear, so that on pages left out about two in three and nine in ten are so: of what reads
 * like a restatement more is something new than the chance says.
 */
const SURE_FROM: Readonly<Record<Relation, { readonly clear: number; readonly likely: number }>> = {
  restates: { clear: 0.9, likely: 0.75 },
  extends: { clear: 0.9, likely: 0.6 },
  departs: { clear: 0.8, likely: 0.6 },
  unrelated: { clear: 0.75, likely: 0.5 },
};

/**
 * Settles how a passage stands to a record. Its terms have become signals and these chances; the gate has kept out what is about
 * something else. The likeliest relation is taken, a departure only with words to show for it; by ruling, a compound with a part that
 * departs departs as a whole. Then the nearest claims are named, each with evidence that a reader can check.
 */
export function decide(text: string, readings: Readings, record: ComparedWith): Comparison {
  const { relation, placed, doubted, surest } = settle(readings);
  const { claims, id } = record.model;
  const order = placed.ranked.slice(0, CLAIMS_SHOWN).map(({ claim }) => claim);
  const matches = order.flatMap((at, rank): ClaimMatch[] => {
    const claim = claims[at];
    return claim === undefined ? [] : [claimMatch({ claim, at, rank }, relation, readings, record.model)];
  });
  const first = claims[order[0] ?? -1];
  return {
    model: id,
    relation,
    confidence: doubted ? 'unsure' : confidenceOf(relation, surest),
    topic: relation === 'unrelated' ? null : (first?.topic ?? null),
    claims: matches,
    notes: relation === 'restates' && first !== undefined ? modalityNotes(text, readings.whole, first, record) : [],
  };
}

/** The relation of the whole passage; the reading that places it among the claims, and the one that is surest of it. */
export interface Settled extends CalledRelation {
  readonly placed: Reading;
  readonly surest: Reading;
}

/** Settles the relation of a passage from the whole and its parts. */
export function settle({ whole, parts }: Readings): Settled {
  const own = relationOf(whole);
  if (own.relation === 'unrelated')
    return (
      ofOnePart(parts.filter((part) => standsAlone(part) && (!whole.isThin || departs(part)))) ?? {
        ...own,
        placed: whole,
        surest: whole,
      }
    );
  const departing = parts.find(departs);
  if (departing !== undefined) {
    const placed = own.relation === 'departs' && !departing.saysClaim ? whole : departing;
    return { relation: 'departs', doubted: own.doubted, placed, surest: departing };
  }
  // Words of two clauses together may read as a departure that neither of them makes.
  const said = parts.find((part) => part.saysClaim);
  if (said !== undefined && own.relation === 'departs') return { ...relationOf(said), placed: said, surest: said };
  const related = parts.filter((part) => !part.isUnrelated || part.isThin);
  // What is joined to a claim and is about something else adds nothing to it.
  if (own.relation === 'extends' && related.length < parts.length)
    return ofOnePart(related) ?? { ...own, placed: whole, surest: whole };
  return { ...own, placed: whole, surest: whole };
}

/** Whether a part is on the record's subject by itself, whatever the passage around it is about. */
const standsAlone = ({ gate: { because } }: Reading): boolean => because === 'named' || because === 'said in full';

/** The first part that says or reverses a claim, where the passage as a whole is about other matters as well. */
function ofOnePart(parts: readonly Reading[]): Settled | null {
  const saying = parts.filter((part) => part.saysClaim && !part.isUnrelated);
  const said = saying.find((part) => relationOf(part).relation === 'departs') ?? saying[0];
  return said === undefined ? null : { ...relationOf(said), placed: said, surest: said };
}

/** How sure a relation is. A claim's own words with one that turns them depart however much they sound like it. */
function confidenceOf(relation: Relation, reading: Reading): Confidence {
  const { clear, likely } = SURE_FROM[relation];
  const chance = reading.chanceOf(relation);
  if (chance >= clear) return 'clear';
  return chance >= likely || (relation === 'departs' && reading.turnsClaim) ? 'likely' : 'unsure';
}

/** Whether a part departs by the frame of its nearest claim, or is sure enough to without. */
function departs(part: Reading): boolean {
  const canDepart = part.frames.canDepart || part.isDenied || isSupported(part.signals);
  if (!canDepart || relationOf(part).relation !== 'departs') return false;
  if ((part.ranked[0]?.score ?? 0) < PART_NEAR_FROM) return false;
  return part.saysClaim || (isSupported(part.signals) && part.chanceOf('departs') >= PART_DEPARTS_FROM);
}
