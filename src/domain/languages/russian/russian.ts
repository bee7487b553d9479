import data from '../../../../assets/languages/russian/lexicon.json' with { type: 'json' };
import { makeLexicon } from '../../lexicon/lexicon.ts';
import { isNameInMarks } from '../by-frames/names-in-marks.ts';
import type { Language } from '../language.ts';

/** Russian. */
export const russian = (): Language => ({
  hasRules: true,
  lexicon: makeLexicon(data),
  quotations: { isName: isNameInMarks },
});
