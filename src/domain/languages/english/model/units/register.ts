import { isCueOf } from '../../../../reading/cue.ts';
import type { Sentence } from '../../../../reading/sentence.ts';
import type { LanguageText } from '../../../language.ts';

/**
 * What kind of report a text is: how long, and how many of its sentences have a verb of saying. In a short report of statements
 * words beside another verb are seldom reported; in a long story they often are.
 */
export interface Register {
  /** Number of sentences, sixty at most. */
  readonly length: number;
  /** Share of its sentences with a verb of saying, in twentieths. */
  readonly saying: number;
}

const LONGEST = 60;
const STEPS = 20;

/** A text of at most this many sentences is a report of what somebody said, rather than a story. */
const REPORT = 25;

export const isReport = ({ length }: Register): boolean => isShort(length);

/** Whether so many sentences are those of a report. */
export const isShort = (sentences: number): boolean => sentences <= REPORT;

export function registerOf(read: LanguageText, sentences: readonly Sentence[]): Register {
  let saying = 0;
  for (const sentence of sentences) if (says(read, sentence)) saying++;
  return {
    length: Math.min(LONGEST, sentences.length),
    saying: Math.round((STEPS * saying) / Math.max(1, sentences.length)),
  };
}

function says(read: LanguageText, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) if (!read.inMarks(at) && isCueOf(read.cueAt(at), ['say', 'tell'])) return true;
  return false;
}
