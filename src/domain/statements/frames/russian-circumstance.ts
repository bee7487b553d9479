import { isAgency } from './credit.ts';
import { type FrameView, is, isBreak, isCapital, isMark, isSoft } from './frame-view.ts';
import { nominativeFrom } from './russian-words.ts';

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

/** Passes over who was told: «журналистам», «ТАСС», «газете «Вечерний порт»», «ему». */
export function afterHearer(frame: FrameView, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const agency = frame.lexicon.agencies.match(frame.tokens, at);
    if (is(frame, at, 'addressee') || is(frame, at, 'pronoun.object') || isSoft(frame, at) || isDate(frame, at)) at++;
    else if (agency !== null) at += agency.length;
    else if (at > from && frame.inMarks(at) && !frame.isQuoted(at)) at++;
    else break;
  }
  return at;
}
