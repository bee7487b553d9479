import type { FramedText } from '../../by-frames/framed-language.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { isVerbCue } from '../../by-frames/words/cues.ts';
import { isFiller, isThat } from '../../by-frames/words/fillers.ts';
import { isAgency } from '../../by-frames/words/outlets.ts';
import { isActing, isPreposition } from './name.ts';
import { isAdjective, isConverb, nominativeFrom } from './word-forms.ts';

/** An aside has at most this many tokens. */
const LONGEST_ASIDE = 16;

/**
 * Passes over an aside between an inverted cue and its source: «сказал на брифинге | , отвечая на вопросы журналистов, | депутат …»,
 * «сказал | , в свою очередь, | президент …». `comma` is its first token; gives the first token after its second comma.
 */
export function afterAside(read: FramedText, comma: number, end: number): number | null {
  if (read.norm(comma) !== ',') return null;
  const opens = isPreposition(read, comma + 1) || isFiller(read, comma + 1) || isConverb(read.norm(comma + 1));
  if (!opens) return null;
  for (let at = comma + 1; at < Math.min(end, comma + LONGEST_ASIDE); at++) {
    if (read.inMarks(at)) continue;
    if (read.norm(at) === ',') return namesHead(read, at + 1, end) ? at + 1 : null;
    if (isBreak(read, at) || isThat(read, at) || (at > comma + 1 && isVerbCue(read, at))) return null;
  }
  return null;
}

/** An office in the nominative, adjectives before it included, or a name. */
function namesHead(read: FramedText, from: number, end: number): boolean {
  let at = from;
  while (at < end && read.isWord(at) && isAdjective(read.norm(at))) at++;
  return at < end && (read.is(at, 'role.base') || read.isCapital(at));
}

/** After a preposition the circumstance lasts until an office in the nominative, a pronoun, or a name that is not its own object. */
export function headAfterCircumstance(read: FramedText, preposition: number, end: number): number | null {
  for (let at = preposition + 1; at < end; at++) {
    if (read.isQuoted(at) || (isBreak(read, at) && !read.inMarks(at))) return null;
    if (read.inMarks(at) || isQuotationMark(read, at)) continue;
    if (read.is(at, 'pronoun.person')) return at;
    if (isActing(read, at)) return at;
    if (isPreposition(read, at - 1)) continue;
    if (read.is(at, 'role.base')) return nominativeFrom(read, preposition + 2, at + 1) ?? at;
    if (!read.isCapital(at) || isAgency(read, at)) continue;
    // «в Каменногорске Иван Петров»: the first capital word belongs to the place.
    if (!read.isCapital(at - 1) || isPreposition(read, at - 2)) return at;
  }
  return null;
}

const isQuotationMark = (read: FramedText, at: number): boolean =>
  read.isPunctuation(at) && read.isMark(at, '"“”„«»‹›<>');
