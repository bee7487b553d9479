import type { Reported } from '../../../reading/reported-clause.ts';
import type { LanguageText } from '../../language.ts';
import { reportedByModel } from '../model/reported-by-model.ts';
import type { Attribution, EnglishFrame, Found } from './english-frame.ts';
import { referringAttribution } from './referring-attribution.ts';

/** Such a sentence attributes the one before it; of its own it reports nothing but what its speaker adds. */
export const saidBefore: EnglishFrame = {
  name: 'This was stated by SOURCE: reports nothing of its own',
  example: 'This was stated by the harbour master at a meeting.',
  read: ({ read, sentence, facts }) => {
    const attribution = referringAttribution(read, sentence);
    return attribution === null ? null : addedTo(attribution, reportedByModel(read, facts), read);
  },
};

/** "This was stated by Name Surname, | stressing that …". */
const addedTo = ({ cue, source }: Attribution, reported: readonly Reported[], read: LanguageText): Found[] =>
  reported
    .filter((one) => one.cue.first > cue.last && read.norm(one.cue.first).endsWith('ing'))
    .map((one) => ({ ...one, source }));

/** An agency's signature is a sentence of its own. */
export const signature: EnglishFrame = {
  name: 'AGENCY reports: reports nothing',
  example: 'Interfax reports.',
  read: ({ read, sentence, contentEnd }) => {
    const agency = read.lexicon.agencies.match(read.tokens, sentence.first);
    const cue = agency === null ? null : read.cueAt(sentence.first + agency.length);
    return cue !== null && contentEnd === cue.last ? [] : null;
  },
};

/** An agency's own reminder of what was before. */
export const reminder: EnglishFrame = {
  name: 'Recall that …: reports nothing',
  example: 'To recall, the old quay was said to be closed in May.',
  read: ({ read, sentence }) => {
    const at = read.norm(sentence.first) === 'to' ? sentence.first + 1 : sentence.first;
    const recalls = read.norm(at) === 'recall' || read.norm(at) === 'remind';
    return recalls && (read.norm(at + 1) === 'that' || read.norm(at + 1) === ',') ? [] : null;
  },
};
