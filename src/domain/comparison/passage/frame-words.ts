import lists from '../../../../assets/languages/comparison/frame-words.json' with { type: 'json' };
import { stemOf } from '../../languages/stem.ts';
import { lazily } from '../../text/lazily.ts';

/** Stems of offices and of verbs that frame what is said: whoever says it and however, the claim is the same. */
const FRAME = lazily(
  (): ReadonlySet<string> => new Set(Object.values(lists).flatMap((words) => words.split(' ').map(stemOf))),
);

export const isFrameWord = (stem: string): boolean => FRAME().has(stem);
