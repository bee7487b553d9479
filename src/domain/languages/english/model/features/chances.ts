import { probability, type Trees } from '../trees/symmetric-trees.ts';
import { canBeCue } from '../units/can-be-cue.ts';
import { cueFeatures } from './cue-features.ts';
import { NONE_NEAR } from './distances.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/**
 * How likely each unit of a sentence is a cue, in twentieths, 0 for one that cannot be. Other cues of the sentence tell where
 * a content ends, so the bounds are judged with these at hand.
 */
export interface CueChances {
  readonly chances: Uint8Array;
  /** Exact probabilities. */
  readonly exact: Float64Array;
  /** For each unit the distance to the next likely cue at or after it, counted from 1, and that cue's chance. */
  readonly ahead: Uint8Array;
  readonly aheadChance: Uint8Array;
}

/** Chances are kept in so many steps. */
const STEPS = 20;
/** From this on (in twentieths) a unit counts as another cue. */
const LIKELY = 6;
/** Log-odds below which a word is no cue, whatever the rest of the trees say. */
const HOPELESS_CUE = -3;

/** Which units of a sentence are cues; words the first trees find hopeless are not looked at further. */
export function cueChances(facts: SentenceFacts, trees: Trees): CueChances {
  const exact = new Float64Array(facts.units.length);
  facts.units.forEach((_, at) => {
    if (!canBeCue(facts.units, at)) return;
    const row = cueFeatures(facts, at);
    const guess = trees.guess(row);
    if (guess < HOPELESS_CUE) return;
    const half = guess + trees.more(row, 'half');
    exact[at] = probability(half < HOPELESS_CUE ? half : half + trees.more(row, 'whole'));
  });
  return chancesFrom(exact);
}

/** The chances of a sentence's cues, from their exact probabilities. */
export function chancesFrom(exact: Float64Array): CueChances {
  const length = exact.length;
  const chances = Uint8Array.from(exact, (chance) => Math.round(chance * STEPS));
  const ahead = new Uint8Array(length + 1).fill(NONE_NEAR);
  const aheadChance = new Uint8Array(length + 1);
  for (let at = length - 1; at >= 0; at--) {
    const isLikely = (chances[at] as number) >= LIKELY;
    ahead[at] = isLikely ? 1 : Math.min(NONE_NEAR, (ahead[at + 1] as number) + 1);
    aheadChance[at] = isLikely
      ? (chances[at] as number)
      : (ahead[at] as number) < NONE_NEAR
        ? (aheadChance[at + 1] as number)
        : 0;
  }
  return { chances, exact, ahead, aheadChance };
}

/** The highest chance in [from, to), the unit `except` left out. */
export function highest({ chances }: CueChances, from: number, to: number, except: number): number {
  let most = 0;
  for (let at = Math.max(0, from); at < Math.min(to, chances.length); at++)
    if (at !== except && (chances[at] as number) > most) most = chances[at] as number;
  return most;
}
