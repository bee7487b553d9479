import type { Sentence } from '../../../reading/sentence.ts';
import { sourceBefore } from '../../../reading/source-before-cue.ts';
import type { LanguageText } from '../../language.ts';
import { nameAfterComma } from '../sources/office.ts';
import type { Attribution } from './english-frame.ts';
import { phraseEnd } from './phrase-end.ts';
import { remarkMade } from './remark-made.ts';
import { isSayingCue } from './saying-cue.ts';
import { statementCame } from './statement-came.ts';

/** Such a sentence has at most this many tokens. */
const LONGEST = 34;
/** "This | was later stated by": the verb is among the first tokens. */
const FURTHEST_VERB = 5;

/**
 * "This was stated by Name.", "This is what Name told the agency.", "Name announced this at a meeting.", "Name made the remark at a
 * forum.", "Name told the agency about this.": what stands before it was said.
 */
export function referringAttribution(read: LanguageText, sentence: Sentence): Attribution | null {
  const made = remarkMade(read, sentence);
  if (made !== null || sentence.last - sentence.first > LONGEST) return made;
  if (isReferring(read, sentence.first)) return statedBy(read, sentence) ?? whatSaid(read, sentence);
  return statementCame(read, sentence) ?? announcedThis(read, sentence);
}

/** "this", "it": what was said before. */
const isReferring = (read: LanguageText, at: number): boolean => read.norm(at) === 'this' || read.norm(at) === 'it';

/** "This was stated by Name." */
function statedBy(read: LanguageText, { first, last }: Sentence): Attribution | null {
  for (let at = first + 1; at < Math.min(last, first + FURTHEST_VERB); at++) {
    const cue = read.cueAt(at);
    if (!isSayingCue(cue) || cue.last >= last || read.norm(cue.last) !== 'by') continue;
    const source = { first: cue.last + 1, last: phraseEnd(read, cue.last + 1, last) };
    return source.last > source.first ? { cue, source } : null;
  }
  return null;
}

/** "This is what | Name | told the agency." */
function whatSaid(read: LanguageText, { first, last }: Sentence): Attribution | null {
  if (!read.is(first + 1, 'auxiliary') || read.norm(first + 2) !== 'what') return null;
  for (let at = first + 4; at < last; at++) {
    const cue = read.cueAt(at);
    if (!isSayingCue(cue)) continue;
    for (let after = cue.last; after < last; after++) if (read.norm(after) === 'that') return null;
    return { cue, source: { first: first + 3, last: at } };
  }
  return null;
}

/** "Name announced this.", "Name told the agency about this.": the first verb of saying takes it. */
function announcedThis(read: LanguageText, { first, last }: Sentence): Attribution | null {
  for (let at = first + 1; at < last; at++) {
    const cue = read.cueAt(at);
    if (!isSayingCue(cue)) continue;
    if (!takesThis(read, cue.last, last) && !tellsAboutIt(read, cue.last, last)) return null;
    const source = sourceBefore(read, cue.first, first);
    if (source === null) return null;
    return { cue, source: { ...source, last: nameAfterComma(read, source.last)?.last ?? source.last } };
  }
  return null;
}

/** "this", "about this" right after the verb, where the pronoun does not belong to a noun ("this plan"). */
function takesThis(read: LanguageText, from: number, last: number): boolean {
  const at = from < last && read.norm(from) === 'about' ? from + 1 : from;
  return at < last && read.norm(at) === 'this' && !belongsToNoun(read, at + 1);
}

function belongsToNoun(read: LanguageText, at: number): boolean {
  if (at >= read.tokens.length || read.isPunctuation(at)) return false;
  return !read.isAny(at, ['preposition', 'weekday']);
}

/** "… about this", with nothing after it but the occasion. */
function tellsAboutIt(read: LanguageText, from: number, last: number): boolean {
  for (let at = from; at + 1 < last; at++) {
    if (read.norm(at) === 'that') return false;
    if (read.norm(at) === 'about' && isReferring(read, at + 1)) return at + 3 >= last || read.isMark(at + 2, '.,');
  }
  return false;
}
