import type { TokenSpan } from '../../text/token-span.ts';
import { joiningWords, questionsByFrames } from '../by-frames/questions.ts';
import type { LanguageText, QuestionLead, QuestionRules, QuestionStart } from '../language.ts';

/** What was asked about has at most this many tokens. */
const LONGEST_TOPIC = 14;

const afterJoiningWords = joiningWords((read, comma) => (read.is(comma + 1, 'that') ? comma + 2 : comma + 1));

/** Armenian asks behind a lead, «հարցին, թե …», or before the word for the question: «կամրջի մասին հարցին». */
export const armenianQuestions: QuestionRules = {
  ...questionsByFrames(afterJoiningWords),
  topicBefore,
  questionFrom,
};

/** «, թե»: what joins an embedded question to its lead is not part of it. */
function questionFrom(read: LanguageText, { last, form }: QuestionLead): QuestionStart {
  return { start: form === 'topic' ? last : afterJoiningWords(read, last), form };
}

/** «Օդանավակայանի մասին հարցին»: in Armenian what was asked about stands before the question. */
function topicBefore(read: LanguageText, at: number, floor: number): TokenSpan | null {
  const last = at - 1;
  if (!read.is(at, 'question') || !read.is(last, 'questionAbout')) return null;
  let first = last;
  while (first > floor && at - first < LONGEST_TOPIC && !partsFromTopic(read, first - 1)) first--;
  return first < last ? { first, last } : null;
}

/** A pause, or the word that leads the question in: «Պատասխանելով կամրջի մասին հարցին». */
const partsFromTopic = (read: LanguageText, at: number): boolean =>
  read.isMark(at, ',՝։') || read.norm(at) === 'պատասխանելով' || read.norm(at) === 'պատասխան';
