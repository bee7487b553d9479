import data from '../../../../assets/languages/english/lexicon.json' with { type: 'json' };
import { makeLexicon } from '../../lexicon/lexicon.ts';
import type { Language } from '../language.ts';
import { englishCard } from './card.ts';
import { englishClaims } from './claims.ts';
import { englishComparison } from './comparison.ts';
import { englishGender } from './gender.ts';
import { englishInterviews } from './interviews.ts';
import { modelReader } from './model-reader.ts';
import { englishNames } from './names.ts';
import { englishQuestions } from './questions.ts';
import { englishQuotations } from './quotations.ts';
import { englishSentences } from './sentences.ts';
import { englishSources } from './sources.ts';
import { englishWords } from './word-use.ts';

/** English. */
export const english = (): Language => ({
  hasRules: true,
  lexicon: makeLexicon(data),
  quotations: englishQuotations,
  sentences: englishSentences,
  words: englishWords,
  clauses: modelReader,
  names: englishNames,
  gender: englishGender,
  sources: englishSources,
  questions: englishQuestions,
  interviews: englishInterviews,
  claims: englishClaims,
  card: englishCard,
  comparison: englishComparison,
});
