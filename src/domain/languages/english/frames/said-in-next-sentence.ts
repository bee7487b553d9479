import { beforeClosingMarks } from './before-closing-marks.ts';
import type { EnglishFrame } from './english-frame.ts';
import { referringAttribution } from './referring-attribution.ts';

/** The next sentence attributes this one as a whole. */
export const saidInNextSentence: EnglishFrame = {
  name: 'CONTENT. This was stated by SOURCE',
  example: 'The old quay will be closed in May. This was stated by the harbour master at a meeting.',
  read: ({ read, whole, next }) => {
    const attribution = next === undefined ? null : referringAttribution(read, next);
    if (attribution === null) return null;
    return [
      { content: { first: whole.first, last: beforeClosingMarks(read, whole) }, conjunction: null, ...attribution },
    ];
  },
};
