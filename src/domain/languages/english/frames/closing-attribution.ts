import { closingClause } from './closing-clause.ts';
import type { EnglishFrame } from './english-frame.ts';
import { isPlainClause } from './plain-clause.ts';

/** Agencies' commonest frame: the attribution closes the sentence. It is read by rule when nothing makes it doubtful. */
export const closingAttribution: EnglishFrame = {
  name: 'CONTENT, SOURCE CUE',
  example: 'The old quay will be closed in May, the mayor said in an interview.',
  read: (place) => {
    const clause = closingClause(place.read, place.sentence);
    return clause !== null && isPlainClause(place.read, place.facts.units, clause) ? [clause] : null;
  },
};
