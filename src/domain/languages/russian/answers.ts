import data from '../../../../assets/languages/russian/answers.json' with { type: 'json' };
import { answersByWords } from '../../reading/answer-words.ts';

/** How Russian says that somebody gave no answer, and that a report tells what was before. */
export const russianAnswers = answersByWords(data);
