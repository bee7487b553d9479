/** One way to read a cue, as unit indices; `end` is exclusive, `score` a probability. */
export interface CueReading {
  readonly cue: number;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

interface Choice {
  readonly taken: readonly CueReading[];
  readonly gain: number;
}

/** Ways of reading the sentence kept while its cues are gone through. */
const KEPT = 12;

/**
 * The best reading of all cues of a sentence together, in reading order: contents do not overlap and no cue lies in another's
 * content. A cue whose likeliest bounds clash falls back to its next ones.
 */
export function chooseContents(readings: readonly (readonly CueReading[])[]): CueReading[] {
  let choices: Choice[] = [{ taken: [], gain: 0 }];
  for (const ofCue of readings) {
    const best = ofCue.reduce((most, one) => Math.max(most, one.score), 0);
    const next = [...choices];
    for (const one of ofCue)
      for (const choice of choices)
        if (!choice.taken.some((other) => clash(one, other)))
          next.push({ taken: [...choice.taken, one], gain: choice.gain + one.score - best * FORGONE });
    choices = next.sort((a, b) => b.gain - a.gain).slice(0, KEPT);
  }
  return [...(choices[0]?.taken ?? [])].sort((a, b) => a.start - b.start);
}

/** How much of the likeliest bounds' chance must remain for others to be taken in their stead. */
const FORGONE = 0.3;

const clash = (a: CueReading, b: CueReading): boolean =>
  (a.start < b.end && b.start < a.end) || (a.cue >= b.start && a.cue < b.end) || (b.cue >= a.start && b.cue < a.end);
