import weights from '../../../../../../assets/languages/english/model.json' with { type: 'json' };
import { type CueChances, cueChances } from '../features/chances.ts';
import { between } from '../features/counts.ts';
import { endRows } from '../features/end-features.ts';
import type { SentenceFacts } from '../features/sentence-facts.ts';
import { startRows } from '../features/start-features.ts';
import { makeTrees, probability, type Trees } from '../trees/symmetric-trees.ts';
import { relativeBefore } from '../units/subject.ts';
import { tagAt } from '../units/tag-classes.ts';
import { TAG } from '../units/tags.ts';
import { CUE_BITS, SAY_BITS } from '../units/unit.ts';
import { type Option, together } from './choose-contents.ts';
import { canEnd, canStart, FURTHEST_END, FURTHEST_START } from './content-bounds.ts';
import { hasClause } from './trim-to-that.ts';

interface Model {
  readonly cue: Trees;
  readonly start: Trees;
  readonly end: Trees;
  readonly source: Trees;
  readonly second: Trees;
}

let loaded: Model | null = null;
export const model = (): Model =>
  (loaded ??= {
    cue: makeTrees(weights.cue),
    start: makeTrees(weights.start),
    end: makeTrees(weights.end),
    source: makeTrees(weights.source),
    second: makeTrees(weights.second),
  });

/**
 * A cue's probability, and that of the whole with its bounds, from which a statement is taken. Verbs of saying are taken sooner:
 * readers miss what they report. What other verbs take is taken later when it is no clause. Tuned on development data.
 */
export const TAKEN = {
  cue: 0.32,
  clause: 0.18,
  phrase: 0.18,
  unlisted: 0.18,
  unlistedPhrase: 0.3,
  sayCue: 0.2,
  saying: 0.13,
  sayingPhrase: 0.18,
};
/** Bounds less likely than this are no way out when the likeliest ones clash with another statement. */
const WORTH_KEEPING = 0.04;
const STARTS_TRIED = 2;
const ENDS_TRIED = 3;

/** What the model sees reported in a sentence: contents that do not overlap, in reading order. */
export function decode(facts: SentenceFacts): { found: Option[]; cues: CueChances } {
  const cues = cueChances(facts, model().cue);
  const options: Option[][] = [];
  cues.exact.forEach((chance, cue) => {
    const bits = facts.units[cue]?.cue ?? 0;
    const says = (bits & SAY_BITS) !== 0;
    // In a headline only a listed cue is trusted: its capitals hide which words are names.
    if (facts.titled && bits === 0) return;
    if (chance < (says ? TAKEN.sayCue : TAKEN.cue)) return;
    const ofCue = bounds(facts, cues, cue)
      .filter((one) => !isBare(facts, one) && !(says && (isSubject(facts, one) || isPlace(facts, one))))
      .map((one) => ({ ...one, score: chance * one.score }));
    const isTaken = (one: Option): boolean => {
      const isClause = between(facts.counts.finite, one.start, one.end) > 0;
      if (says) return one.score >= (isClause ? TAKEN.saying : TAKEN.sayingPhrase);
      if (bits === 0) return one.score >= (isClause ? TAKEN.unlisted : TAKEN.unlistedPhrase);
      return one.score >= (isClause ? TAKEN.clause : TAKEN.phrase);
    };
    if (ofCue.some(isTaken)) options.push(ofCue.filter((one) => one.score >= WORTH_KEEPING));
  });
  return { found: together(options), cues };
}

/** Words right before a verb of saying, without a verb and without a pause, are who says it. */
const isSubject = ({ units, counts }: SentenceFacts, { cue, start, end }: Option): boolean =>
  start < cue &&
  between(counts.finite, start, end) === 0 &&
  between(counts.quotations, start, cue) === 0 &&
  between(counts.pauses, end, cue) === 0 &&
  tagAt(units, cue) !== TAG.colon;

/** "that" alone, with words after it. */
const isBare = ({ units, contentEnd }: SentenceFacts, { cue, start, end }: Option): boolean =>
  start > cue && end === start + 1 && end < contentEnd && tagAt(units, start) === TAG.that;

/** "said at | an event held in the capital": where something was said is not what was said. */
const isPlace = ({ units }: SentenceFacts, { cue, start, end }: Option): boolean => {
  if (start !== cue + 2 || tagAt(units, end - 1) === TAG.quotation) return false;
  if (tagAt(units, cue + 1) === TAG.to) return ((units[cue]?.cue ?? 0) & DISCUSSES) !== 0;
  return tagAt(units, cue + 1) === TAG.preposition && !hasClause(units, start, end);
};
/** "spoke to | the agency about …": who was spoken to. */
const DISCUSSES = 1 << CUE_BITS.indexOf('discourse');

/** The likeliest bounds of a cue's content, each with its probability. */
export function bounds(facts: SentenceFacts, cues: CueChances, cue: number): Option[] {
  const { units } = facts;
  const starts: Candidate[] = [];
  const startRow = startRows(facts, cues, cue);
  const last = Math.min(units.length, cue + FURTHEST_START.after);
  for (let start = Math.max(relativeBefore(units, cue), cue - FURTHEST_START.before); start < last; start++)
    if (start !== cue && canStart(units, cue, start)) starts.push({ at: start, row: startRow(start) });
  return likeliest(model().start, starts, STARTS_TRIED).flatMap((start) => {
    const ends: Candidate[] = [];
    const endRow = endRows(facts, cues, cue, start.at);
    const furthest = Math.min(units.length, start.at + FURTHEST_END, start.at < cue ? cue : units.length);
    for (let end = start.at + 1; end <= furthest; end++)
      if (canEnd(units, end)) ends.push({ at: end, row: endRow(end) });
    return likeliest(model().end, ends, ENDS_TRIED).map((end) => ({
      cue,
      start: start.at,
      end: end.at,
      score: start.p * end.p,
    }));
  });
}

interface Candidate {
  readonly at: number;
  readonly row: readonly number[];
}

/** Candidates that the first trees put this far (in log-odds) behind the best of them are not looked at again. */
const HOPELESS = { guess: 4, half: 3 };
/** No more candidates than these are scored further than a guess. */
const MOST_SCORED = 5;
/** A candidate less likely than this, beside the best one, is not tried. */
const WORTH_TRYING = 0.08;

/** The likeliest few, their probabilities made to add up to one over all that had a chance. */
function likeliest(trees: Trees, candidates: readonly Candidate[], most: number): { at: number; p: number }[] {
  let left = candidates.map((candidate) => ({ ...candidate, score: trees.guess(candidate.row) }));
  left = hopeful(left, HOPELESS.guess)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SCORED);
  for (const candidate of left) candidate.score += trees.more(candidate.row, 'half');
  const kept = hopeful(left, HOPELESS.half);
  const scored = kept.map(({ at, row, score }) => ({ at, p: probability(score + trees.more(row, 'whole')) }));
  // Those left out keep the little chance they had.
  const others = left.reduce((total, one) => (kept.includes(one) ? total : total + probability(one.score)), 0);
  const sum = scored.reduce((total, candidate) => total + candidate.p, others) || 1;
  const sorted = scored.sort((a, b) => b.p - a.p).slice(0, most);
  const enough = (sorted[0]?.p ?? 0) * WORTH_TRYING;
  return sorted
    .filter((candidate) => candidate.p >= enough)
    .map((candidate) => ({ at: candidate.at, p: candidate.p / sum }));
}

function hopeful<T extends { readonly score: number }>(candidates: readonly T[], behind: number): T[] {
  let best = Number.NEGATIVE_INFINITY;
  for (const { score } of candidates) if (score > best) best = score;
  return candidates.filter(({ score }) => score >= best - behind);
}
