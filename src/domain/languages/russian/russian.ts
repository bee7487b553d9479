import words from '../../../../assets/languages/russian/lexicon.json' with { type: 'json' };
import type { FramedLanguage } from '../by-frames/framed-language.ts';
import { languageByFrames } from '../by-frames/language-by-frames.ts';
import { russianAnswers } from './answers.ts';
import { russianCard } from './card.ts';
import { russianClaims } from './claims.ts';
import { russianComparison } from './comparison.ts';
import { russianFrames } from './frames/rules.ts';
import { russianGender } from './gender.ts';
import { russianInterviews } from './interviews.ts';
import { russianNames } from './names.ts';
import { russianOffices } from './offices.ts';
import { russianQuestions } from './questions.ts';
import { russianSentences } from './sentences.ts';
import { russianSources } from './sources.ts';
import { russianWords } from './word-use.ts';

/** Russian. */
export const russian = (): FramedLanguage =>
  languageByFrames(words, russianFrames, {
    sentences: russianSentences,
    words: russianWords,
    names: russianNames,
    gender: russianGender,
    offices: russianOffices,
    sources: russianSources,
    questions: russianQuestions,
    answers: russianAnswers,
    interviews: russianInterviews,
    claims: russianClaims,
    card: russianCard,
    comparison: russianComparison,
  });
