import data from '../../../../../assets/languages/english/answers.json' with { type: 'json' };
import { answersByWords } from '../../../reading/answer-words.ts';

/** How English says that somebody gave no answer, and that a report tells what was before. */
export const englishAnswers = answersByWords(data);
