import data from '../../../../assets/languages/english/lexicon.json' with { type: 'json' };
import { makeLexicon } from '../../lexicon/lexicon.ts';
import type { Language } from '../language.ts';
import { englishCard } from './card.ts';
import { englishClaims } from './claims.ts';
import { englishComparison } from './comparison.ts';
import { EnglishReader } from './english-reader.ts';
import { englishGender } from './gender.ts';
import { englishInterviews } from './interviews.ts';
import { englishNames } from './names.ts';
import { englishOffices } from './offices.ts';
import { englishAnswers } from './questions/answers.ts';
import { englishQuestions } from './questions.ts';
import { englishQuotations } from './quotations.ts';
import { englishSentences } from './sentences.ts';
import { englishSources } from './sources.ts';
import { englishWords } from './word-use.ts';

/**
 * English. Its sentences are read by frames in the order of `frames/english-frames.ts`: attributions that open, interrupt or close
 * a sentence, sentences that report nothing, the model, and last what the next sentence attributes.
 */
export const english = (): Language => ({
  hasRules: true,
  lexicon: makeLexicon(data),
  quotations: englishQuotations,
  sentences: englishSentences,
  words: englishWords,
  clauses: (read) => new EnglishReader(read),
  names: englishNames,
  gender: englishGender,
  offices: englishOffices,
  sources: englishSources,
  questions: englishQuestions,
  answers: englishAnswers,
  interviews: englishInterviews,
  claims: englishClaims,
  card: englishCard,
  comparison: englishComparison,
});
