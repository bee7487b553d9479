import data from '../../../../assets/languages/english/lexicon.json' with { type: 'json' };
import { makeLexicon } from '../../lexicon/lexicon.ts';
import type { Language } from '../language.ts';
import { isDotInName } from './agency-name.ts';
import { englishCard } from './card.ts';
import { englishClaims } from './claims.ts';
import { englishComparison } from './comparison.ts';
import { englishGender } from './gender.ts';
import { englishInterviews } from './interviews.ts';
import { modelReader } from './model-reader.ts';
import { englishNames } from './names.ts';
import { englishQuestions } from './questions.ts';
import { englishSources } from './sources.ts';
import { isTitleInMarks } from './title-in-marks.ts';

/** English. */
export const english = (): Language => ({
  hasRules: true,
  lexicon: makeLexicon(data),
  quotations: { isName: isTitleInMarks, asideIn: () => null, attributionAfterUnclosed: () => null },
  sentences: { isDotInName },
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
