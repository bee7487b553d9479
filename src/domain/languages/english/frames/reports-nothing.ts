import type { EnglishFrame } from './english-frame.ts';
import { referringAttribution } from './referring-attribution.ts';

/** Such a sentence attributes the one before it; of its own it reports nothing. */
export const saidBefore: EnglishFrame = {
  name: 'This was stated by SOURCE: reports nothing of its own',
  example: 'This was stated by the harbour master at a meeting.',
  read: ({ read, sentence }) => (referringAttribution(read, sentence) === null ? null : []),
};

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
