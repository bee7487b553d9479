import type { CueClass } from '../../../lexicon/word-classes.ts';
import { isCueOf } from '../../../reading/cue.ts';
import { attributionPhraseAt } from './attribution-phrase.ts';
import type { EnglishFrame } from './english-frame.ts';

/** The attribution stands between two commas, where nobody else is said to speak. What is before and after it is the content. */
export const insertedAttribution: EnglishFrame = {
  name: 'CONTENT, according to SOURCE, CONTENT',
  example: 'The debt of the port, according to the harbour master, will grow by a tenth.',
  read: ({ read, sentence, contentEnd }) => {
    for (let comma = sentence.first + 1; comma < contentEnd - 3; comma++) {
      if (read.inMarks(comma) || isCueOf(read.cueAt(comma), REPORTING)) return null;
      if (read.norm(comma) !== ',' || read.is(comma - 1, 'complementizer')) continue;
      const phrase = attributionPhraseAt(read, comma + 1, contentEnd);
      if (phrase === null || phrase.comma + 1 >= contentEnd) continue;
      const content = { first: sentence.first, last: comma };
      const goesOn = { first: phrase.comma + 1, last: contentEnd };
      return [{ content, goesOn, conjunction: null, cue: phrase.cue, source: phrase.source }];
    }
    return null;
  },
};

const REPORTING: readonly CueClass[] = ['say', 'tell', 'believe'];
