import type { CueChances } from '../features/chances.ts';
import { endRows } from '../features/end-features.ts';
import { secondFeatures } from '../features/second-features.ts';
import type { SentenceFacts } from '../features/sentence-facts.ts';
import { modelFor } from '../trees/model.ts';
import { probability } from '../trees/symmetric-trees.ts';
import { isConverb } from '../units/converb.ts';
import type { CueReading } from './choose-contents.ts';
import { canEnd, FURTHEST_END, isWord } from './content-bounds.ts';

/** From this probability on a content is taken to go on. */
const TAKEN = 0.35;

/** Where a content goes on after its attribution, as unit indices, if it does. `source` is the head of its source, -1 when elsewhere. */
export function secondPart(
  facts: SentenceFacts,
  cues: CueChances,
  found: CueReading,
  source: number,
): { start: number; end: number } | null {
  const start = likeliestStart(facts, cues, found, source);
  return start < 0 ? null : { start, end: likeliestEnd(facts, cues, found.cue, start) };
}

function likeliestStart(facts: SentenceFacts, cues: CueChances, found: CueReading, source: number): number {
  const { units } = facts;
  const part = { ...found, source };
  let best = -1;
  let highest = 0;
  const furthest = Math.min(units.length, found.end + FURTHEST_END);
  for (let at = found.end; at < furthest; at++) {
    if (at === found.cue || !isWord(units, at) || isConverb(units, at)) continue;
    const chance = probability(modelFor(facts.register).second.score(secondFeatures(facts, cues, part, at)));
    if (chance > highest) {
      best = at;
      highest = chance;
    }
  }
  return highest < TAKEN ? -1 : best;
}

function likeliestEnd(facts: SentenceFacts, cues: CueChances, cue: number, start: number): number {
  const { units } = facts;
  const rowOf = endRows(facts, cues, cue, start);
  let end = units.length;
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = start + 1; at <= Math.min(units.length, start + FURTHEST_END); at++) {
    if (!canEnd(units, at)) continue;
    const score = modelFor(facts.register).end.score(rowOf(at));
    if (score > highest) {
      end = at;
      highest = score;
    }
  }
  return end;
}
