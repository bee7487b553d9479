import type { SentenceFacts } from '../features/sentence-facts.ts';
import { sourceRows } from '../features/source-features.ts';
import { modelFor } from '../trees/model.ts';
import type { Trees } from '../trees/symmetric-trees.ts';
import { occasionEnd } from '../units/occasion.ts';
import { isSourceHead } from '../units/source-head.ts';

/** A source stands at most this many units from its cue or content. */
const FURTHEST_SOURCE = 60;

/** The unit that heads the words naming who speaks; -1 when it is likelier named in another sentence. */
export function likeliestSource(
  facts: SentenceFacts,
  { cue, start, end }: { readonly cue: number; readonly start: number; readonly end: number },
  trees: Trees = modelFor(facts.register).source,
): number {
  const { units } = facts;
  const rowOf = sourceRows(facts, cue, start, end);
  let best = -1;
  let highest = trees.score(rowOf(-1));
  const last = Math.min(units.length, cue + FURTHEST_SOURCE);
  for (let head = Math.max(start === 0 ? 0 : occasionEnd(units, cue), cue - FURTHEST_SOURCE); head < last; head++) {
    if ((head >= start && head < end) || !isSourceHead(units, head)) continue;
    const score = trees.score(rowOf(head));
    if (score > highest) {
      best = head;
      highest = score;
    }
  }
  return best;
}
