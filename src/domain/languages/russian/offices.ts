import { officesByFrames } from '../by-frames/speakers/offices.ts';
import type { OfficeRules } from '../language.ts';

const FORMER = 'экс-';

/** «экс-министр» is a word of its own in Russian. */
export const russianOffices: OfficeRules = officesByFrames({
  plain: (word) => (word.startsWith(FORMER) ? word.slice(FORMER.length) : word),
  isFormer: (word) => word.startsWith(FORMER),
});
