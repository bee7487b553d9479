import words from '../../../../assets/languages/armenian/lexicon.json' with { type: 'json' };
import type { FramedLanguage } from '../by-frames/framed-language.ts';
import { languageByFrames } from '../by-frames/language-by-frames.ts';
import { armenianAnswers } from './answers.ts';
import { armenianCard } from './card.ts';
import { armenianClaims } from './claims.ts';
import { armenianComparison } from './comparison.ts';
import { armenianFrames } from './frames/rules.ts';
import { armenianGender } from './gender.ts';
import { armenianInterviews } from './interviews.ts';
import { armenianNames } from './names.ts';
import { armenianOffices } from './offices.ts';
import { armenianQuestions } from './questions.ts';
import { armenianQuotations } from './quotations.ts';
import { armenianSentences } from './sentences.ts';
import { armenianSources } from './sources.ts';

/** Armenian. */
export const armenian = (): FramedLanguage =>
  languageByFrames(words, armenianFrames, {
    quotations: armenianQuotations,
    sentences: armenianSentences,
    names: armenianNames,
    gender: armenianGender,
    offices: armenianOffices,
    sources: armenianSources,
    questions: armenianQuestions,
    answers: armenianAnswers,
    interviews: armenianInterviews,
    claims: armenianClaims,
    card: armenianCard,
    comparison: armenianComparison,
  });
