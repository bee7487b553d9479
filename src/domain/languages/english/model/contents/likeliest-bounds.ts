import type { CueChances } from '../features/chances.ts';
import { endRows } from '../features/end-features.ts';
import type { SentenceFacts } from '../features/sentence-facts.ts';
import { startRows } from '../features/start-features.ts';
import { type Model, modelFor } from '../trees/model.ts';
import { relativeBefore } from '../units/subject.ts';
import type { CueReading } from './choose-contents.ts';
import { canEnd, canStart, FURTHEST_END, FURTHEST_START } from './content-bounds.ts';
import { type Candidate, likeliestCandidates } from './likeliest-candidates.ts';

const STARTS_TRIED = 2;
const ENDS_TRIED = 3;

/** The likeliest bounds of a cue's content, each with its probability. */
export function likeliestBounds(
  facts: SentenceFacts,
  cues: CueChances,
  cue: number,
  trees: Pick<Model, 'start' | 'end'> = modelFor(facts.register),
): CueReading[] {
  const starts = startsOf(facts, cues, cue);
  return likeliestCandidates(trees.start, starts, STARTS_TRIED).flatMap((start) =>
    likeliestCandidates(trees.end, endsOf(facts, cues, cue, start.at), ENDS_TRIED).map((end) => ({
      cue,
      start: start.at,
      end: end.at,
      score: start.p * end.p,
    })),
  );
}

function startsOf(facts: SentenceFacts, cues: CueChances, cue: number): Candidate[] {
  const { units } = facts;
  const starts: Candidate[] = [];
  const rowOf = startRows(facts, cues, cue);
  const last = Math.min(units.length, cue + FURTHEST_START.after);
  for (let at = Math.max(relativeBefore(units, cue), cue - FURTHEST_START.before); at < last; at++)
    if (at !== cue && canStart(units, cue, at)) starts.push({ at, row: rowOf(at) });
  return starts;
}

/** A content before its cue ends before it. */
function endsOf(facts: SentenceFacts, cues: CueChances, cue: number, start: number): Candidate[] {
  const { units } = facts;
  const ends: Candidate[] = [];
  const rowOf = endRows(facts, cues, cue, start);
  const furthest = Math.min(units.length, start + FURTHEST_END, start < cue ? cue : units.length);
  for (let at = start + 1; at <= furthest; at++) if (canEnd(units, at)) ends.push({ at, row: rowOf(at) });
  return ends;
}
