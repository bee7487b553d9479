import { joiningWords, questionsByFrames } from '../by-frames/questions.ts';
import type { LanguageText, QuestionLead, QuestionRules, QuestionStart } from '../language.ts';

/** Between «на вопрос» and what was asked the one who asks may stand. */
const LONGEST_ASKER = 7;
/** «Ли» and other words that ask stand at most this many tokens behind the comma. */
const FURTHEST_ASKING = 7;

/** Russian asks behind a lead: «на вопрос, почему …», «отвечая на вопрос о судьбе аэропорта». */
export const russianQuestions: QuestionRules = {
  ...questionsByFrames(joiningWords((_, comma) => comma + 1)),
  topicBefore: () => null,
  questionFrom,
};

/** «на вопрос депутата, почему …», «на вопрос о том, будет ли …», «на вопрос журналиста о | судьбе аэропорта». */
function questionFrom(read: LanguageText, lead: QuestionLead, limit: number): QuestionStart | null {
  if (lead.form === 'topic') return { start: lead.last, form: 'topic' };
  for (let at = lead.last; at < Math.min(limit, lead.last + LONGEST_ASKER); at++) {
    if (read.norm(at) === ',') return asksAfter(read, at) ? { start: at + 1, form: 'embedded' } : null;
    if (read.is(at, 'questionAbout') && read.norm(at + 1) !== 'том') return { start: at + 1, form: 'topic' };
    if (read.cueAt(at) !== null) break;
  }
  // «на вопросы журналистов» says who asked; «на просьбу прокомментировать …» what was asked.
  const namesAsker = read.is(lead.last - 1, 'question') || read.is(lead.last, 'role');
  return namesAsker ? null : { start: lead.last, form: 'embedded' };
}

/** A word that asks right after the comma, or «ли» soon after it. */
function asksAfter(read: LanguageText, comma: number): boolean {
  if (read.is(comma + 1, 'interrogative')) return true;
  for (let at = comma + 2; at <= comma + FURTHEST_ASKING; at++) {
    if (read.norm(at) === 'ли' || read.is(at, 'interrogative')) return true;
    if (read.norm(at) === ',') return false;
  }
  return false;
}
