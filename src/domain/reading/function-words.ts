import type { WordClass } from '../lexicon/word-classes.ts';
import type { TokenizedText } from './tokenized-text.ts';

const FUNCTION_WORDS: readonly WordClass[] = [
  'preposition',
  'conjunction',
  'subordinator',
  'auxiliary',
  'modal',
  'complementizer',
];

/** Whether a word only joins others or belongs to a verb ("of", "and", "that", "has"): it names nobody. */
export const isFunctionWord = (read: TokenizedText, at: number): boolean => read.isAny(at, FUNCTION_WORDS);

const FILLERS: readonly WordClass[] = ['adverb', 'auxiliary', 'modal'];

/** Whether a word may stand between a source and its cue: "the minister | has also clearly | said". */
export const isFiller = (read: TokenizedText, at: number): boolean =>
  read.isWord(at) && (read.isAny(at, FILLERS) || (!read.isCapital(at) && read.language.words.isAdverbByForm(read, at)));

const NAMING: readonly WordClass[] = ['role', 'title'];

/** Whether a word by itself can be part of what names a source: a name, an office, a title, an article ("the", but not a bare "this"). */
export const isNamingWord = (read: TokenizedText, at: number): boolean =>
  read.isCapital(at) || read.isAny(at, NAMING) || (read.is(at, 'determiner') && !read.is(at, 'pronoun.thing'));
