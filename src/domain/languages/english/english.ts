import data from '../../../../assets/languages/english/lexicon.json' with { type: 'json' };
import { makeLexicon } from '../../lexicon/lexicon.ts';
import type { Language } from '../language.ts';
import { isTitleInMarks } from './title-in-marks.ts';

/** English. */
export const english = (): Language => ({
  hasRules: true,
  lexicon: makeLexicon(data),
  quotations: { isName: isTitleInMarks },
});
