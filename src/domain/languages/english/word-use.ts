import type { WordRules } from '../../reading/tokenized-text.ts';
import type { LanguageText } from '../language.ts';

/** English words by their form and their place. */
export const englishWords: WordRules = {
  isNounUse,
  isAdverbByForm: (read, at) => read.norm(at).endsWith('ly'),
};

/** A bare or -s form after a determiner, a possessive or a preposition is a noun ("the claims", "in reports"). */
function isNounUse(read: LanguageText, at: number, length: number): boolean {
  const before = at - 1;
  if (length > 1 || !read.isWord(before)) return false;
  const word = read.norm(at);
  if (read.norm(before).endsWith("'s")) return !word.endsWith('ed') && word !== 'said' && word !== 'told';
  if (isDetermined(read, before)) return true;
  const isPreposition = read.is(before, 'preposition') && read.norm(before) !== 'to';
  return isPreposition && !word.endsWith('ing');
}

/** Behind "this" or "that", which can stand for a thing of their own, a verb may follow. */
const isDetermined = (read: LanguageText, at: number): boolean =>
  read.is(at, 'determiner') && !read.isAny(at, ['pronoun.person', 'pronoun.thing']);
