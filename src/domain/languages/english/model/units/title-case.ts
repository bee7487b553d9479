import type { Sentence } from '../../../../reading/sentence.ts';
import type { LanguageText } from '../../../language.ts';

/** A headline has at least this many words that are not short ones, and all but a fifth of them begin with a capital. */
const FEWEST_WORDS = 3;
const SHORTEST_WORD = 4;
const SHARE_OF_CAPITALS = 0.8;

/**
 * Tells, for a sentence set in capitals ("Minister Says Talks Will Go On"), which words are capitalised elsewhere too: in it a
 * capital does not make a name. Null for a sentence in which it does.
 */
export function titledIn(
  read: LanguageText,
  sentences: readonly Sentence[],
): (number: number) => ((norm: string) => boolean) | null {
  const titled = sentences.map((sentence) => isTitle(read, sentence));
  let names: Set<string> | null = null;
  return (number) => {
    if (titled[number] !== true) return null;
    names ??= namesOf(read, sentences, titled);
    const known = names;
    return (norm) => known.has(norm);
  };
}

function isTitle(read: LanguageText, sentence: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const token = read.tokens[at];
    if (token?.kind !== 'word' || token.norm.length < SHORTEST_WORD) continue;
    words++;
    if (token.capital) capitals++;
  }
  return words >= FEWEST_WORDS && capitals >= SHARE_OF_CAPITALS * words;
}

/** Words capitalised inside a sentence that is not set in capitals. */
function namesOf(read: LanguageText, sentences: readonly Sentence[], titled: readonly boolean[]): Set<string> {
  const names = new Set<string>();
  sentences.forEach(({ first, last }, number) => {
    if (titled[number] === true) return;
    for (let at = first + 1; at < last; at++) {
      const token = read.tokens[at];
      if (token?.kind === 'word' && token.capital && read.isWord(at - 1)) names.add(token.norm);
    }
  });
  return names;
}
