import type { CueClass } from '../../../lexicon/word-classes.ts';
import { type Cue, isCueOf } from '../../../reading/cue.ts';

const SAYING: readonly CueClass[] = ['say', 'tell'];

/** Whether a cue is a verb of saying or telling, and no noun ("said", "told"; not "statement"). */
export const isSayingCue = (cue: Cue | null): cue is Cue => isCueOf(cue, SAYING) && !isCueOf(cue, ['noun']);
