import type { FramedText } from '../framed-language.ts';
import { introducesWords } from './cues.ts';
import { pastFillers } from './fillers.ts';

/**
 * What was done while speaking stands between a quotation and its cue: «…»,- պատասխանելով պատգամավորի հարցին՝ | ասաց նախարարը;
 * «…», — отвечая на вопрос депутата, | сказал министр. Whoever is named in it does not speak. `from` where there is none.
 */
export const pastConverb = (read: FramedText, from: number, limit: number): number =>
  read.language.frames.converbs.pastClause(read, pastFillers(read, from, limit), limit) ?? from;

/** «добавив», «отвечая», «հավելելով», «պատասխանելով»: a form that has the subject of its sentence. */
export const isConverb = (read: FramedText, at: number): boolean => read.language.frames.converbs.isConverb(read, at);

/** A cue that tells who speaks: no converb. */
export function isFiniteCue(read: FramedText, at: number): boolean {
  const cue = read.ownCueAt(at);
  return cue !== null && introducesWords(cue) && !isConverb(read, at);
}

/** A converb is a common word of the report's own. */
export const isOwnCommonWord = (read: FramedText, at: number): boolean =>
  read.isWord(at) && !read.isCapital(at) && !read.inMarks(at);
