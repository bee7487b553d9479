import agencies from '../../../assets/detection/agencies.json' with { type: 'json' };
import { wordsOnly } from '../text/same-words.ts';

const AGENCIES: ReadonlySet<string> = new Set(Object.values(agencies).flat().map(wordsOnly));

/** Whether some words are the name of a known agency, and no more. */
export const isAgency = (words: string): boolean => AGENCIES.has(wordsOnly(words));
