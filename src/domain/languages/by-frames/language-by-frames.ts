import { makeLexicon } from '../../lexicon/lexicon.ts';
import type { LexiconData } from '../../lexicon/schema.ts';
import { withoutRules } from '../without-rules.ts';
import { claimsByFrames } from './claims.ts';
import { frameReader } from './frame-reader.ts';
import type { FramedLanguage, FrameRules } from './framed-language.ts';
import { plainFrameRules } from './plain-frame-rules.ts';
import { joiningWords, questionsByFrames } from './questions.ts';
import { quotationsByFrames } from './quotations.ts';
import { namesByFrames, plainFramedNames } from './speakers/names.ts';
import { officesByFrames, plainFramedOffices } from './speakers/offices.ts';
import { sourcesByFrames } from './speakers/sources.ts';
import { wordsByFrames } from './word-use.ts';

/** What a language may answer better than words alone can. */
export type OwnRules = Partial<Omit<FramedLanguage, 'hasRules' | 'lexicon' | 'clauses' | 'frames'>>;

/**
 * A language read by frames. Whatever it says nothing of is answered as frames need it: a name is shown as it is written, an office
 * stands in its base form, no question leads a sentence in, no full stop stands inside a name.
 */
export const languageByFrames = (
  words: LexiconData,
  frames: Partial<FrameRules>,
  own: OwnRules = {},
): FramedLanguage => ({
  ...withoutRules,
  quotations: quotationsByFrames,
  words: wordsByFrames,
  names: namesByFrames(plainFramedNames),
  offices: officesByFrames(plainFramedOffices),
  sources: sourcesByFrames({ isPlural: () => false, surnameNeedsVerb: true }),
  questions: { ...withoutRules.questions, ...questionsByFrames(joiningWords((_, comma) => comma + 1)) },
  claims: { ...claimsByFrames, announces: () => false },
  ...own,
  hasRules: true,
  lexicon: makeLexicon(words),
  clauses: frameReader,
  frames: { ...plainFrameRules, ...frames },
});
