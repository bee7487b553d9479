import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { FramedText } from '../framed-language.ts';

/** The word that joins a content to its cue («что», «որ»); not where it belongs to another phrase. */
export const isThat = (read: FramedText, at: number): boolean => read.language.frames.contents.isThat(read, at);

/** Words that stand between source and cue or open a sentence without meaning anything for who speaks: adverbs, auxiliaries, particles. */
export const isFiller = (read: FramedText, at: number): boolean =>
  read.isWord(at) && !read.inMarks(at) && (read.isAny(at, FILLERS) || (read.is(at, 'that') && !isThat(read, at)));

const FILLERS: readonly WordClass[] = ['adverb', 'auxiliary', 'modal', 'particle'];

/** The first token from `at` on that is no filler, at most `limit`. */
export function pastFillers(read: FramedText, at: number, limit: number): number {
  let next = at;
  while (next < limit && isFiller(read, next)) next++;
  return next;
}
