import { armenianHearerOrOccasion } from '../armenian/frames/occasion.ts';
import type { LanguageText } from '../language.ts';
import { opensOccasion } from '../russian/frames/occasion.ts';

/** Whether the words [first, end) only say when, where or to whom something was said. */
export function isOccasion(read: LanguageText, first: number, end: number): boolean {
  if (first >= end) return false;
  if (read.lexicon.lang === 'hy') return armenianHearerOrOccasion(read, first, end);
  return (read.is(first, 'preposition') && opensOccasion(read, first)) || read.is(first, 'addressee');
}
