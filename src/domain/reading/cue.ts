import type { CueClass } from '../lexicon/word-classes.ts';

/** A word or phrase that says that something was said, as token indices [first, last). */
export interface Cue {
  readonly first: number;
  readonly last: number;
  readonly classes: ReadonlySet<CueClass>;
}

/** Whether a cue is of one of some classes; no cue is of none. */
export function isCueOf(cue: Cue | null, classes: readonly CueClass[]): boolean {
  if (cue === null) return false;
  for (const name of classes) if (cue.classes.has(name)) return true;
  return false;
}

const SAYING: readonly CueClass[] = ['say', 'tell', 'believe', 'show', 'ask', 'accordingTo', 'adjective'];
const BESIDE_QUOTATIONS: readonly CueClass[] = [...SAYING, 'urge', 'discourse', 'appraise', 'call'];

/** Whether a cue introduces what was said, wherever it stands. */
export const introducesSpeech = (cue: Cue): boolean => isCueOf(cue, SAYING);

/** Right beside a quotation nearly every verb of these classes says that it was spoken ("he demanded", "she joked"). */
export const introducesQuotation = (cue: Cue): boolean => isCueOf(cue, BESIDE_QUOTATIONS);
