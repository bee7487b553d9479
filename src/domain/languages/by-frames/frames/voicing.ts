import type { Cue } from '../../../reading/cue.ts';
import type { FramedText } from '../framed-language.ts';
import { SAY } from '../words/cues.ts';

/** «С таким заявлением | выступил | посол»: verbs that say only so that something was said. */
export function voicing(read: FramedText, at: number): Cue | null {
  if (!read.is(at, 'voices') || read.inMarks(at)) return null;
  const last = verbEnd(read, at + 1);
  // «եկավ» alone is no verb of saying, «հանդես եկավ» is.
  const isWhole = last > at + 1 || read.language.frames.contents.voicesAlone;
  return isWhole ? { first: at, last, classes: SAY } : null;
}

/** «հանդես է եկել»: a verb of several words. */
function verbEnd(read: FramedText, from: number): number {
  let at = from;
  while (read.is(at, 'voices') || (read.is(at, 'auxiliary') && read.is(at + 1, 'voices'))) at++;
  return at;
}
