import weights from '../../../../assets/languages/words/en-weights.json' with { type: 'json' };
import { canBeCue, cueFeatures, endFeatures, type SentenceFacts, startFeatures } from './features.ts';
import { secondFeatures } from './second-features.ts';
import { isSourceHead, sourceFeatures } from './source-features.ts';
import { TAG } from './tags.ts';
import { makeTrees, probability, type Trees } from './trees.ts';

/** What the model sees reported in a sentence, as unit indices; `end` is exclusive. */
export interface Decoded {
  readonly cue: number;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

interface Model {
  readonly cue: Trees;
  readonly start: Trees;
  readonly end: Trees;
  readonly source: Trees;
  readonly second: Trees;
}

let loaded: Model | null = null;
const model = (): Model => (loaded ??= { cue: makeTrees(weights.cue), start: makeTrees(weights.start), end: makeTrees(weights.end), source: makeTrees(weights.source), second: makeTrees(weights.second) });

/** Below this a cue is not looked at further. */
const WORTH_A_LOOK = 0.2;
/** A cue's probability, and that of the whole with its bounds, from which a statement is taken. Tuned on development data. */
export const TAKEN = { cue: 0.32, whole: 0.18 };
const STARTS_TRIED = 3;
const ENDS_TRIED = 3;

/** The best set of reported contents that do not overlap. */
export function decode(facts: SentenceFacts): Decoded[] {
  const { units } = facts;
  const found: Decoded[] = [];
  for (let cue = 0; cue < units.length; cue++) {
    if (!canBeCue(units, cue)) continue;
    const cueScore = probability(model().cue.score(cueFeatures(facts, cue)));
    if (cueScore < WORTH_A_LOOK) continue;
    const best = bounds(facts, cue);
    if (best !== null && cueScore >= TAKEN.cue && cueScore * best.score >= TAKEN.whole) found.push({ ...best, cue, score: cueScore * best.score });
  }
  found.sort((a, b) => b.score - a.score);
  const taken: Decoded[] = [];
  for (const one of found) if (!taken.some((other) => clash(one, other))) taken.push(one);
  return taken.sort((a, b) => a.start - b.start);
}

const clash = (a: Decoded, b: Decoded): boolean => (a.start < b.end && b.start < a.end) || (a.cue >= b.start && a.cue < b.end) || (b.cue >= a.start && b.cue < a.end);

function bounds(facts: SentenceFacts, cue: number): { start: number; end: number; score: number } | null {
  const { units } = facts;
  const starts: { at: number; p: number }[] = [];
  for (let start = Math.max(0, cue - 60); start < Math.min(units.length, cue + 40); start++) {
    const tag = units[start]?.tag ?? TAG.edge;
    if (start === cue || (tag >= TAG.comma && tag <= TAG.otherMark)) continue;
    starts.push({ at: start, p: probability(model().start.score(startFeatures(facts, cue, start))) });
  }
  let best: { start: number; end: number; score: number } | null = null;
  for (const start of top(starts, STARTS_TRIED)) {
    const ends: { at: number; p: number }[] = [];
    for (let end = start.at + 1; end <= units.length && !(start.at < cue && end > cue); end++) ends.push({ at: end, p: probability(model().end.score(endFeatures(facts, cue, start.at, end))) });
    for (const end of top(ends, ENDS_TRIED)) {
      const score = start.p * end.p;
      if (best === null || score > best.score) best = { start: start.at, end: end.at, score };
    }
  }
  return best;
}

/** The likeliest few, their probabilities made to add up to one over all candidates. */
function top(candidates: readonly { at: number; p: number }[], most: number): { at: number; p: number }[] {
  const sum = candidates.reduce((total, candidate) => total + candidate.p, 0) || 1;
  return [...candidates]
    .sort((a, b) => b.p - a.p)
    .slice(0, most)
    .map((candidate) => ({ at: candidate.at, p: candidate.p / sum }));
}

/** The unit that heads the words naming who speaks; -1 when it is likelier named in another sentence. */
export function likeliestSource(facts: SentenceFacts, cue: number, start: number, end: number): number {
  let best = -1;
  let highest = model().source.score(sourceFeatures(facts, cue, start, end, -1));
  for (let head = 0; head < facts.units.length; head++) {
    if ((head >= start && head < end) || !isSourceHead(facts.units, head)) continue;
    const score = model().source.score(sourceFeatures(facts, cue, start, end, head));
    if (score > highest) {
      best = head;
      highest = score;
    }
  }
  return best;
}

const SECOND_TAKEN = 0.35;

/** Where a content goes on after its attribution, if it does. */
export function secondPart(facts: SentenceFacts, found: Decoded, source: number): { start: number; end: number } | null {
  const { units } = facts;
  let best = -1;
  let highest = 0;
  for (let at = found.end; at < units.length; at++) {
    const tag = units[at]?.tag ?? TAG.edge;
    if (at === found.cue || (tag >= TAG.comma && tag <= TAG.otherMark)) continue;
    const score = probability(model().second.score(secondFeatures(facts, found.cue, found.start, found.end, source, at)));
    if (score > highest) {
      best = at;
      highest = score;
    }
  }
  if (highest < SECOND_TAKEN) return null;
  let end = best + 1;
  let likeliest = Number.NEGATIVE_INFINITY;
  for (let at = best + 1; at <= units.length; at++) {
    const score = model().end.score(endFeatures(facts, found.cue, best, at));
    if (score > likeliest) {
      end = at;
      likeliest = score;
    }
  }
  return { start: best, end };
}
