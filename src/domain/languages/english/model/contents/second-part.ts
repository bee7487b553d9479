import type { CueChances } from '../features/chances.ts';
import { endRows } from '../features/end-features.ts';
import { secondFeatures } from '../features/second-features.ts';
import type { SentenceFacts } from '../features/sentence-facts.ts';
import { probability } from '../trees/symmetric-trees.ts';
import type { Option } from './choose-contents.ts';
import { canEnd, FURTHEST_END, isWord } from './content-bounds.ts';
import { model } from './decode.ts';

const SECOND_TAKEN = 0.35;

/** Where a content goes on after its attribution, as unit indices, if it does. */
export function secondPart(
  facts: SentenceFacts,
  cues: CueChances,
  found: Option,
  source: number,
): { start: number; end: number } | null {
  const { units } = facts;
  let best = -1;
  let highest = 0;
  const furthest = Math.min(units.length, found.end + FURTHEST_END);
  for (let at = found.end; at < furthest; at++) {
    if (at === found.cue || !isWord(units, at)) continue;
    const score = probability(
      model().second.score(secondFeatures(facts, cues, found.cue, found.start, found.end, source, at)),
    );
    if (score > highest) {
      best = at;
      highest = score;
    }
  }
  if (highest < SECOND_TAKEN) return null;
  let end = units.length;
  const endRow = endRows(facts, cues, found.cue, best);
  let likeliest = Number.NEGATIVE_INFINITY;
  for (let at = best + 1; at <= Math.min(units.length, best + FURTHEST_END); at++) {
    if (!canEnd(units, at)) continue;
    const score = model().end.score(endRow(at));
    if (score > likeliest) {
      end = at;
      likeliest = score;
    }
  }
  return { start: best, end };
}
