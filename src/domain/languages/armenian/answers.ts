import data from '../../../../assets/languages/armenian/answers.json' with { type: 'json' };
import { answersByWords } from '../../reading/answer-words.ts';
import { asksInside } from './interviews.ts';

/** How Armenian says that somebody gave no answer, and that a report tells what was before. */
export const armenianAnswers = answersByWords(data, asksInside);
