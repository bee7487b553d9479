import type { CueClass } from '../../../lexicon/word-classes.ts';
import { type Cue, isCueOf } from '../../../reading/cue.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../framed-language.ts';

const SAYING: readonly CueClass[] = ['say', 'tell', 'believe', 'show', 'adjective'];
const BESIDE_QUOTATIONS: readonly CueClass[] = [...SAYING, 'ask', 'urge', 'call', 'appraise'];

/** Whether a cue takes a clause for its content: «сказал, что …», «уверен, что …». */
export const takesClause = (cue: Cue): boolean => isCueOf(cue, SAYING);

/** Beside a quotation verbs of asking, urging and praising say too that it was spoken. */
export const introducesWords = (cue: Cue): boolean => isCueOf(cue, BESIDE_QUOTATIONS);

/** Whether it says no more than that something was said, or to whom. */
export const isOfSaying = (cue: Cue): boolean => cue.classes.has('say') || cue.classes.has('tell');

/** The classes of a cue that is put together from other words («с заявлением выступил»). */
export const SAY: Cue['classes'] = new Set(['say']);

const LONGEST_CUE = 4;

/** The cue whose last token stands right before `at`. */
export function cueEndingAt(read: FramedText, at: number): Cue | null {
  for (let back = 1; back <= LONGEST_CUE; back++) {
    const cue = read.ownCueAt(at - back);
    if (cue !== null && cue.last === at) return cue;
  }
  return null;
}

/** «не поверил: «…»»: says that a quotation was spoken, but «не поверил, что …» reports no words. */
export const quotesOnly = (read: FramedText, cue: Cue): boolean => read.is(cue.last - 1, 'quotesOnly');

/** "не" belongs to the words of saying. */
export const withNegation = (read: FramedText, cue: Cue): Cue =>
  read.is(cue.first - 1, 'particle') ? { ...cue, first: cue.first - 1 } : cue;

/** The one who writes is not who is reported: «я считаю, …». */
export const isFirstPerson = (read: FramedText, source: TokenSpan): boolean =>
  source.last - source.first === 1 && read.is(source.first, 'pronoun.first');

/** «на вопрос журналистов»: a noun is no verb of saying. */
export const isVerbCue = (read: FramedText, at: number): boolean => {
  const cue = read.ownCueAt(at);
  return cue?.last === at + 1 && !(cue.classes.size === 1 && cue.classes.has('noun'));
};
