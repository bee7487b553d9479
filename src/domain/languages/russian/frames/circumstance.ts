import { isAgency } from '../../by-frames/credit.ts';
import {
  cueOf,
  type FrameView,
  is,
  isBreak,
  isCapital,
  isMark,
  isSoft,
  isThat,
  isWord,
  normAt,
} from '../../by-frames/frame-view.ts';
import { isAdjective, isConverb, nominativeFrom } from './word-forms.ts';

/** An aside has at most this many tokens. */
const LONGEST_ASIDE = 16;

/**
 * Passes over an aside between an inverted cue and its source: «сказал на брифинге | , отвечая на вопросы журналистов, | депутат …»,
 * «сказал | , в свою очередь, | президент …». `comma` is its first token; gives the first token after its second comma.
 */
export function afterAside(frame: FrameView, comma: number, end: number): number | null {
  if (normAt(frame, comma) !== ',') return null;
  const opens = is(frame, comma + 1, 'preposition') || isSoft(frame, comma + 1) || isConverb(normAt(frame, comma + 1));
  if (!opens) return null;
  for (let at = comma + 1; at < Math.min(end, comma + LONGEST_ASIDE); at++) {
    if (frame.inMarks(at)) continue;
    if (normAt(frame, at) === ',') return namesHead(frame, at + 1, end) ? at + 1 : null;
    if (isBreak(frame, at) || isThat(frame, at) || (at > comma + 1 && cueOf(frame, at) !== null)) return null;
  }
  return null;
}

/** An office in the nominative, adjectives before it included, or a name. */
function namesHead(frame: FrameView, from: number, end: number): boolean {
  let at = from;
  while (at < end && isWord(frame, at) && isAdjective(normAt(frame, at))) at++;
  return at < end && (is(frame, at, 'role.base') || isCapital(frame, at));
}

/** After a preposition the circumstance lasts until an office in the nominative, a pronoun, or a name that is not its own object. */
export function headAfterCircumstance(frame: FrameView, preposition: number, end: number): number | null {
  for (let at = preposition + 1; at < end; at++) {
    if (frame.isQuoted(at) || (isBreak(frame, at) && !frame.inMarks(at))) return null;
    if (frame.inMarks(at) || isMark(frame, at)) continue;
    if (is(frame, at, 'pronoun.person')) return at;
    if (is(frame, at - 1, 'preposition')) continue;
    if (is(frame, at, 'role.base')) return nominativeFrom(frame, preposition + 2, at + 1) ?? at;
    if (!isCapital(frame, at) || isAgency(frame, at)) continue;
    // «в Каменногорске Иван Петров»: the first capital word belongs to the place.
    if (!isCapital(frame, at - 1) || is(frame, at - 2, 'preposition')) return at;
  }
  return null;
}

/** «14 мая»: the day on which it was said. */
const isDate = (frame: FrameView, at: number): boolean =>
  frame.tokens[at]?.kind === 'number' ? is(frame, at + 1, 'month') : is(frame, at, 'month');

/** «рассказал «Вестнику» | инженер Павел Рогов»: a name in marks right before an office is a paper that was told. */
function paperBeforeSource(frame: FrameView, from: number, end: number): number | null {
  if (!frame.inMarks(from) || frame.isQuoted(from)) return null;
  let at = from;
  while (at < end && frame.inMarks(at)) at++;
  return is(frame, at, 'role.base') ? at : null;
}

/** Passes over who was told: «журналистам», «ТАСС», «газете «Вечерний порт»», «ему». */
export function afterHearer(frame: FrameView, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const agency = frame.lexicon.agencies.match(frame.tokens, at);
    const paper = paperBeforeSource(frame, at, end);
    if (paper !== null) at = paper;
    else if (isWord(frame, at) && !isCapital(frame, at) && is(frame, at + 1, 'addressee')) at += 2;
    else if (is(frame, at, 'addressee') || is(frame, at, 'pronoun.object') || isSoft(frame, at) || isDate(frame, at))
      at++;
    else if (agency !== null) at += agency.length;
    else if (at > from && frame.inMarks(at) && !frame.isQuoted(at)) at++;
    else break;
  }
  return at;
}
