import type { WordRules } from '../../reading/tokenized-text.ts';
import { wordsByFrames } from '../by-frames/word-use.ts';
import { data } from './frames/data.ts';

/** «словно говоря: …» is a look, and nobody says it. */
export const russianWords: WordRules = {
  ...wordsByFrames,
  isNounUse: (read, at) => data.asIf.includes(read.norm(at - 1)),
};
