import type { InterviewRules } from '../language.ts';

/** In Russian a colon alone ends the name before a turn, and a person is introduced by the name. */
export const russianInterviews: InterviewRules = {
  asksInside: () => false,
  endsLabel: () => false,
  introductionOf: (_, name) => name,
};
