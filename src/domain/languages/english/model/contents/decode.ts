import { type CueChances, cueChances } from '../features/chances.ts';
import { between } from '../features/counts.ts';
import type { SentenceFacts } from '../features/sentence-facts.ts';
import { model } from '../trees/model.ts';
import { STANCE } from '../units/stance.ts';
import { SAY_BITS, unitAt } from '../units/unit.ts';
import { type CueReading, chooseContents } from './choose-contents.ts';
import { likeliestBounds } from './likeliest-bounds.ts';
import { isBareThat, isPlace, isSubject } from './no-content.ts';
import { isBareNoun, isUnsaid } from './unsaid.ts';

/**
 * A cue's probability, and that of the whole with its bounds, from which a statement is taken. Verbs of saying are taken sooner:
 * readers miss what they report. What other verbs take is taken later when it is no clause. Tuned on development data.
 */
const TAKEN = {
  cue: 0.32,
  clause: 0.22,
  phrase: 0.24,
  unlisted: 0.22,
  unlistedPhrase: 0.36,
  sayCue: 0.2,
  saying: 0.16,
  sayingPhrase: 0.22,
  bareInReport: 0.35,
};
/** A text of at most this many sentences is a report of what somebody said, rather than a story. */
const REPORT = 25;
/** Bounds less likely than this are no way out when the likeliest ones clash with another statement. */
const WORTH_KEEPING = 0.04;

/** What the model sees reported in a sentence: contents that do not overlap, in reading order. */
export function decode(facts: SentenceFacts): { found: CueReading[]; cues: CueChances } {
  const cues = cueChances(facts, model().cue);
  const readings: CueReading[][] = [];
  cues.exact.forEach((chance, cue) => {
    const ofCue = readingsOf(facts, cues, cue, chance);
    if (ofCue.some((one) => isTaken(facts, one))) readings.push(ofCue.filter(({ score }) => score >= WORTH_KEEPING));
  });
  return { found: chooseContents(readings).filter((one) => !isUnsaid(facts, one)), cues };
}

/** The ways to read a unit as a cue; none where it is hardly one. */
function readingsOf(facts: SentenceFacts, cues: CueChances, cue: number, chance: number): CueReading[] {
  const bits = bitsOf(facts, cue);
  const says = (bits & SAY_BITS) !== 0;
  // In a headline only a listed cue is trusted: its capitals hide which words are names.
  if (facts.titled && bits === 0) return [];
  if (chance < (says ? TAKEN.sayCue : TAKEN.cue)) return [];
  return likeliestBounds(facts, cues, cue)
    .filter((one) => !isBareThat(facts, one) && !(says && (isSubject(facts, one) || isPlace(facts, one))))
    .map((one) => ({ ...one, score: chance * one.score }));
}

/** In a report a bare noun is taken latest, unless its cue says something of it ("denied"). */
function isTaken(facts: SentenceFacts, { cue, start, end, score }: CueReading): boolean {
  const bits = bitsOf(facts, cue);
  const isClause = between(facts.counts.finite, start, end) > 0;
  const isReport = facts.register.length <= REPORT;
  if (isReport && score < TAKEN.bareInReport && !asserts(facts, cue) && isBareNoun(facts, { start, end })) return false;
  if ((bits & SAY_BITS) !== 0) return score >= (isClause ? TAKEN.saying : TAKEN.sayingPhrase);
  if (bits === 0) return score >= (isClause ? TAKEN.unlisted : TAKEN.unlistedPhrase);
  return score >= (isClause ? TAKEN.clause : TAKEN.phrase);
}

const bitsOf = ({ units }: SentenceFacts, cue: number): number => unitAt(units, cue).cue;

const asserts = ({ units }: SentenceFacts, cue: number): boolean => (unitAt(units, cue).stance & STANCE.asserts) !== 0;
