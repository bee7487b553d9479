import { isAgency } from '../../by-frames/credit.ts';
import { isBreak, isMark, isSoft, isThat } from '../../by-frames/frame-view.ts';
import type { LanguageText } from '../../language.ts';
import { isAdjective, isConverb, nominativeFrom } from './word-forms.ts';

/** An aside has at most this many tokens. */
const LONGEST_ASIDE = 16;

/**
 * Passes over an aside between an inverted cue and its source: «сказал на брифинге | , отвечая на вопросы журналистов, | депутат …»,
 * «сказал | , в свою очередь, | президент …». `comma` is its first token; gives the first token after its second comma.
 */
export function afterAside(read: LanguageText, comma: number, end: number): number | null {
  if (read.norm(comma) !== ',') return null;
  const opens = read.is(comma + 1, 'preposition') || isSoft(read, comma + 1) || isConverb(read.norm(comma + 1));
  if (!opens) return null;
  for (let at = comma + 1; at < Math.min(end, comma + LONGEST_ASIDE); at++) {
    if (read.inMarks(at)) continue;
    if (read.norm(at) === ',') return namesHead(read, at + 1, end) ? at + 1 : null;
    if (isBreak(read, at) || isThat(read, at) || (at > comma + 1 && read.ownCueAt(at) !== null)) return null;
  }
  return null;
}

/** An office in the nominative, adjectives before it included, or a name. */
function namesHead(read: LanguageText, from: number, end: number): boolean {
  let at = from;
  while (at < end && read.isWord(at) && isAdjective(read.norm(at))) at++;
  return at < end && (read.is(at, 'role.base') || read.isCapital(at));
}

/** After a preposition the circumstance lasts until an office in the nominative, a pronoun, or a name that is not its own object. */
export function headAfterCircumstance(read: LanguageText, preposition: number, end: number): number | null {
  for (let at = preposition + 1; at < end; at++) {
    if (read.isQuoted(at) || (isBreak(read, at) && !read.inMarks(at))) return null;
    if (read.inMarks(at) || isMark(read, at)) continue;
    if (read.is(at, 'pronoun.person')) return at;
    if (read.is(at - 1, 'preposition')) continue;
    if (read.is(at, 'role.base')) return nominativeFrom(read, preposition + 2, at + 1) ?? at;
    if (!read.isCapital(at) || isAgency(read, at)) continue;
    // «в Каменногорске Иван Петров»: the first capital word belongs to the place.
    if (!read.isCapital(at - 1) || read.is(at - 2, 'preposition')) return at;
  }
  return null;
}

/** «14 мая»: the day on which it was said. */
const isDate = (read: LanguageText, at: number): boolean =>
  read.tokens[at]?.kind === 'number' ? read.is(at + 1, 'month') : read.is(at, 'month');

/** «рассказал «Вестнику» | инженер Павел Рогов»: a name in marks right before an office is a paper that was told. */
function paperBeforeSource(read: LanguageText, from: number, end: number): number | null {
  if (!read.inMarks(from) || read.isQuoted(from)) return null;
  let at = from;
  while (at < end && read.inMarks(at)) at++;
  return read.is(at, 'role.base') ? at : null;
}

/** Passes over who was told: «журналистам», «ТАСС», «газете «Вечерний порт»», «ему». */
export function afterHearer(read: LanguageText, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const agency = read.lexicon.agencies.match(read.tokens, at);
    const paper = paperBeforeSource(read, at, end);
    if (paper !== null) at = paper;
    else if (read.isWord(at) && !read.isCapital(at) && read.is(at + 1, 'addressee')) at += 2;
    else if (read.is(at, 'addressee') || read.is(at, 'pronoun.object') || isSoft(read, at) || isDate(read, at)) at++;
    else if (agency !== null) at += agency.length;
    else if (at > from && read.inMarks(at) && !read.isQuoted(at)) at++;
    else break;
  }
  return at;
}
