import weights from '../../../../assets/languages/words/en-weights.json' with { type: 'json' };
import { cueFeatures } from './cue-features.ts';
import { endFeatures } from './end-features.ts';
import { canBeCue, canEnd, canStart } from './possible.ts';
import { secondFeatures } from './second-features.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { isSourceHead, sourceFeatures } from './source-features.ts';
import { startFeatures } from './start-features.ts';
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
const model = (): Model =>
  (loaded ??= {
    cue: makeTrees(weights.cue),
    start: makeTrees(weights.start),
    end: makeTrees(weights.end),
    source: makeTrees(weights.source),
    second: makeTrees(weights.second),
  });

/** Log-odds of a first guess below which a word is no cue. */
const HOPELESS_CUE = -3;
/** Below this a cue is not looked at further. */
const WORTH_A_LOOK = 0.2;
/** A cue's probability, and that of the whole with its bounds, from which a statement is taken. Tuned on development data. */
export const TAKEN = { cue: 0.32, whole: 0.22 };
const STARTS_TRIED = 3;
const ENDS_TRIED = 3;

/** The best set of reported contents that do not overlap. */
export function decode(facts: SentenceFacts): Decoded[] {
  const { units } = facts;
  const found: Decoded[] = [];
  for (let cue = 0; cue < units.length; cue++) {
    if (!canBeCue(units, cue)) continue;
    const row = cueFeatures(facts, cue);
    if (model().cue.firstGuess(row) < HOPELESS_CUE) continue;
    const cueScore = probability(model().cue.score(row));
    if (cueScore < WORTH_A_LOOK) continue;
    const best = bounds(facts, cue);
    if (best !== null && cueScore >= TAKEN.cue && cueScore * best.score >= TAKEN.whole)
      found.push({ ...best, cue, score: cueScore * best.score });
  }
  found.sort((a, b) => b.score - a.score);
  const taken: Decoded[] = [];
  for (const one of found) if (!taken.some((other) => clash(one, other))) taken.push(one);
  return taken.sort((a, b) => a.start - b.start);
}

const clash = (a: Decoded, b: Decoded): boolean =>
  (a.start < b.end && b.start < a.end) || (a.cue >= b.start && a.cue < b.end) || (b.cue >= a.start && b.cue < a.end);

export function bounds(facts: SentenceFacts, cue: number): { start: number; end: number; score: number } | null {
  const { units } = facts;
  const starts: Candidate[] = [];
  for (let start = Math.max(0, cue - 60); start < Math.min(units.length, cue + 40); start++)
    if (start !== cue && canStart(units, start)) starts.push({ at: start, row: startFeatures(facts, cue, start) });
  let best: { start: number; end: number; score: number } | null = null;
  for (const start of likeliest(model().start, starts, STARTS_TRIED)) {
    const ends: Candidate[] = [];
    for (let end = start.at + 1; end <= units.length && !(start.at < cue && end > cue); end++)
      if (canEnd(units, end)) ends.push({ at: end, row: endFeatures(facts, cue, start.at, end) });
    for (const end of likeliest(model().end, ends, ENDS_TRIED)) {
      const score = start.p * end.p;
      if (best === null || score > best.score) best = { start: start.at, end: end.at, score };
    }
  }
  return best;
}

interface Candidate {
  readonly at: number;
  readonly row: readonly number[];
}

/** Candidates that the first trees put this far (in log-odds) behind the best of them are not looked at again. */
const HOPELESS = 4;
/** No more candidates than these are scored in full. */
const MOST_SCORED = 8;
/** A candidate less likely than this, beside the best one, is not tried. */
const WORTH_TRYING = 0.12;

/** The likeliest few, their probabilities made to add up to one over all that had a chance. */
function likeliest(trees: Trees, candidates: readonly Candidate[], most: number): { at: number; p: number }[] {
  const guesses = candidates.map((candidate) => trees.firstGuess(candidate.row));
  const floor = guesses.reduce((highest, guess) => Math.max(highest, guess), Number.NEGATIVE_INFINITY) - HOPELESS;
  const scored = guesses
    .flatMap((guess, index) => (guess < floor ? [] : [{ guess, candidate: candidates[index] as Candidate }]))
    .sort((a, b) => b.guess - a.guess)
    .slice(0, MOST_SCORED)
    .map(({ candidate }) => ({ at: candidate.at, p: probability(trees.score(candidate.row)) }));
  const sum = scored.reduce((total, candidate) => total + candidate.p, 0) || 1;
  const sorted = scored.sort((a, b) => b.p - a.p).slice(0, most);
  const enough = (sorted[0]?.p ?? 0) * WORTH_TRYING;
  return sorted
    .filter((candidate) => candidate.p >= enough)
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
export function secondPart(
  facts: SentenceFacts,
  found: Decoded,
  source: number,
): { start: number; end: number } | null {
  const { units } = facts;
  let best = -1;
  let highest = 0;
  for (let at = found.end; at < units.length; at++) {
    const tag = units[at]?.tag ?? TAG.edge;
    if (at === found.cue || (tag >= TAG.comma && tag <= TAG.otherMark)) continue;
    const score = probability(
      model().second.score(secondFeatures(facts, found.cue, found.start, found.end, source, at)),
    );
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
