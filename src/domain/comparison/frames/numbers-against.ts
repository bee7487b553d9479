import { stemOf } from '../../languages/stem.ts';
import { countedWordsIn } from '../passage/counted-words.ts';

/** What stands against the numbers of a sentence: another number before the same word ("30 years"). As wordings. */
export function numbersAgainst(sentence: string): string[] {
  const words = countedWordsIn(sentence);
  return words.flatMap((word, at) => {
    const unit = words[at + 1];
    if (word.kind !== 'number' || unit === undefined || unit.kind === 'number') return [];
    return [`≠${word.norm} ^${stemOf(unit.norm)}`];
  });
}
