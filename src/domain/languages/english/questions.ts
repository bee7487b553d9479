import type { QuestionRules } from '../language.ts';
import { followsCue, leadAt, opensSentence, questionEnd } from './questions/lead.ts';
import { leftUnanswered } from './questions/left-unanswered.ts';
import { questionFrom } from './questions/question-start.ts';

/** English asks behind a lead: "When asked whether …", "In response to a question about …". */
export const englishQuestions: QuestionRules = {
  leadAt,
  topicBefore: () => null,
  opensSentence,
  followsCue,
  questionFrom,
  questionEnd,
  leftUnanswered,
};
