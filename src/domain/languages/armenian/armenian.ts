import data from '../../../../assets/languages/armenian/lexicon.json' with { type: 'json' };
import { makeLexicon } from '../../lexicon/lexicon.ts';
import { attributionAfterDash } from '../by-frames/after-dash.ts';
import { asideIn } from '../by-frames/aside.ts';
import { frameReader } from '../by-frames/frame-reader.ts';
import { isNameInMarks } from '../by-frames/names-in-marks.ts';
import type { Language } from '../language.ts';
import { armenianCard } from './card.ts';
import { armenianClaims } from './claims.ts';
import { armenianComparison } from './comparison.ts';
import { armenianGender } from './gender.ts';
import { armenianInterviews } from './interviews.ts';
import { armenianNames } from './names.ts';
import { armenianQuestions } from './questions.ts';
import { armenianSources } from './sources.ts';

/** Armenian. */
export const armenian = (): Language => ({
  hasRules: true,
  lexicon: makeLexicon(data),
  quotations: { isName: isNameInMarks, asideIn, attributionAfterUnclosed: attributionAfterDash },
  sentences: { isDotInName: () => false },
  clauses: frameReader,
  names: armenianNames,
  gender: armenianGender,
  sources: armenianSources,
  questions: armenianQuestions,
  interviews: armenianInterviews,
  claims: armenianClaims,
  card: armenianCard,
  comparison: armenianComparison,
});
