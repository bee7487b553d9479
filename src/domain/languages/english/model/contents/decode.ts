import { type CueChances, cueChances } from '../features/chances.ts';
import { between } from '../features/counts.ts';
import type { SentenceFacts } from '../features/sentence-facts.ts';
import { modelFor } from '../trees/model.ts';
import { isReport } from '../units/register.ts';
import { STANCE } from '../units/stance.ts';
import { CUE_BITS, SAY_BITS, unitAt } from '../units/unit.ts';
import { type CueReading, chooseContents } from './choose-contents.ts';
import { likeliestBounds } from './likeliest-bounds.ts';
import { isBareThat, isPlace, isSubject } from './no-content.ts';
import { isBareNoun, isDirective, isUnsaid } from './unsaid.ts';

/**
 * A cue's probability, and that of the whole with its bounds, from which a statement is taken. Verbs of saying are taken sooner:
 * readers miss what they report. What other verbs take is taken later when it is no clause, and in a report a bare noun latest.
 * Those of stories are tuned on development data, those of reports on reports of our corpus that the weights had not seen.
 */
interface Thresholds {
  readonly cue: number;
  readonly clause: number;
  readonly phrase: number;
  readonly unlisted: number;
  readonly unlistedPhrase: number;
  readonly sayCue: number;
  readonly saying: number;
  readonly sayingPhrase: number;
  readonly bare: number;
  readonly asserted: number;
}

const TAKEN = {
  story: {
    cue: 0.32,
    clause: 0.22,
    phrase: 0.28,
    unlisted: 0.22,
    unlistedPhrase: 0.36,
    sayCue: 0.2,
    saying: 0.16,
    sayingPhrase: 0.22,
    bare: 0,
    asserted: 0.28,
  },
  report: {
    cue: 0.32,
    clause: 0.32,
    phrase: 0.3,
    unlisted: 0.26,
    unlistedPhrase: 0.36,
    sayCue: 0.2,
    saying: 0.2,
    sayingPhrase: 0.27,
    bare: 0.45,
    asserted: 0.2,
  },
} as const;

const takenIn = ({ register }: SentenceFacts): Thresholds => (isReport(register) ? TAKEN.report : TAKEN.story);

/** Bounds less likely than this are no way out when the likeliest ones clash with another statement. */
const WORTH_KEEPING = 0.04;

/** What the model sees reported in a sentence: contents that do not overlap, in reading order. */
export function decode(facts: SentenceFacts): { found: CueReading[]; cues: CueChances } {
  const cues = cueChances(facts, modelFor(facts.register).cue);
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
  const taken = takenIn(facts);
  const claims = asserts(facts, cue);
  if (chance < (says || claims ? taken.sayCue : taken.cue)) return [];
  return likeliestBounds(facts, cues, cue)
    .filter(
      (one) =>
        !isBareThat(facts, one) &&
        !((says || claims) && isSubject(facts, one)) &&
        !(says && !claims && isPlace(facts, one)),
    )
    .map((one) => ({ ...one, score: chance * one.score }));
}

/** A bare noun is taken by a threshold of its own, unless its cue says something of it ("denied"). */
function isTaken(facts: SentenceFacts, { cue, start, end, score }: CueReading): boolean {
  const taken = takenIn(facts);
  const bits = bitsOf(facts, cue);
  const isClause = between(facts.counts.finite, start, end) > 0;
  if (asserts(facts, cue)) return score >= (isClause ? taken.saying : taken.asserted);
  const isDirected = (bits & DIRECTS) !== 0 && isDirective(facts.units, { start, end });
  if (score < taken.bare && !isDirected && isBareNoun(facts, { start, end })) return false;
  if ((bits & SAY_BITS) !== 0) return score >= (isClause ? taken.saying : taken.sayingPhrase);
  if (bits === 0) return score >= (isClause ? taken.unlisted : taken.unlistedPhrase);
  return score >= (isClause ? taken.clause : taken.phrase);
}

const bitsOf = ({ units }: SentenceFacts, cue: number): number => unitAt(units, cue).cue;

/** What is denied or praised is said, and what is called for. */
function asserts({ units }: SentenceFacts, cue: number): boolean {
  const { stance, cue: bits } = unitAt(units, cue);
  return (stance & (STANCE.asserts | STANCE.accuses)) !== 0 || ((stance & STANCE.calls) !== 0 && bits === URGES);
}
const URGES = 1 << CUE_BITS.indexOf('urge');
/** Verbs by which somebody is asked to do something. */
const DIRECTS = URGES | (1 << CUE_BITS.indexOf('ask')) | (1 << CUE_BITS.indexOf('tell'));
