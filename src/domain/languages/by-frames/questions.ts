import type { Sentence } from '../../reading/sentence.ts';
import { PAUSES } from '../../text/script-marks.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { FURTHEST_ANSWER } from '../furthest-answer.ts';
import { knownLead } from '../known-lead.ts';
import type { LanguageText, QuestionRules, QuestionStart } from '../language.ts';
import type { FramedText } from './framed-language.ts';
import { withoutEndMarks } from './words/end-marks.ts';
import { sourceLeftOf, sourceRightOf } from './words/source-words.ts';

/** The token after the words that join an embedded question to its lead, where a comma is among them; `from` where none is. */
export type JoiningWords = (read: LanguageText, from: number) => number;

/** Between a lead and its question a comma stands at most this many tokens behind the lead. */
const FURTHEST_COMMA = 4;

/** Joining words that end with a comma, and with what `afterComma` finds behind it: «о том, | будет ли». */
export const joiningWords =
  (afterComma: (read: LanguageText, comma: number) => number): JoiningWords =>
  (read, from) => {
    for (let at = from; at < from + FURTHEST_COMMA; at++) if (read.norm(at) === ',') return afterComma(read, at);
    return from;
  };

/** What languages whose sentences are read by frames have in common: any lead may open a sentence, and follow a cue. */
export const questionsByFrames = (
  afterJoiningWords: JoiningWords,
): Pick<QuestionRules, 'leadAt' | 'opensSentence' | 'followsCue' | 'questionEnd' | 'leftUnanswered'> => ({
  leadAt: knownLead,
  opensSentence: () => true,
  followsCue: () => true,
  questionEnd,
  leftUnanswered: (read, sentence) => leftUnanswered(read, sentence, afterJoiningWords),
});

/** Before the source of the answer, left or right of its cue: «На вопрос, будет ли мост открыт, | министр ответил …». */
function questionEnd(read: FramedText, { start, form }: QuestionStart, limit: number): number | null {
  for (let at = start + 1; at < Math.min(limit, start + FURTHEST_ANSWER); at++) {
    const answer = answerAt(read, at, { first: start, last: limit });
    if (answer === null) continue;
    const source = sourceLeftOf(read, answer.first, start) ?? sourceRightOf(read, answer.last, limit);
    if (source === null) continue;
    const first = Math.min(source.first, answer.first);
    if (first <= start) continue;
    if (read.isMark(first - 1, `,${PAUSES}`)) return first - 1;
    // «На вопрос о тарифе министр ответил»: no comma ends a noun.
    if (form === 'topic' && source.first < answer.first) return first;
  }
  return null;
}

/** A verb of saying, or the words of a refusal. */
function answerAt(read: FramedText, at: number, sentence: TokenSpan): TokenSpan | null {
  const cue = read.ownCueAt(at);
  if (cue !== null && (cue.classes.has('say') || cue.classes.has('tell'))) return cue;
  return read.inMarks(at) ? null : read.language.answers.refusalAt(read, at, sentence);
}

/** «Журналисты спросили, будет ли …». */
function leftUnanswered(read: LanguageText, sentence: Sentence, afterJoiningWords: JoiningWords): TokenSpan | null {
  const { first, last } = sentence;
  for (let at = first; at < Math.min(last, first + FURTHEST_ANSWER); at++) {
    const cue = read.ownCueAt(at);
    if (cue === null || !cue.classes.has('ask')) continue;
    const start = afterJoiningWords(read, cue.last);
    const end = withoutEndMarks(read, start, last);
    return start === cue.last || start >= end || read.inMarks(start) ? null : { first: start, last: end };
  }
  return null;
}
