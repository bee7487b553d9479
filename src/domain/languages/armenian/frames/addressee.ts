import type { FramedText } from '../../by-frames/framed-language.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { isFiller } from '../../by-frames/words/fillers.ts';
import { data } from './data.ts';
import { endsIn, isInfinitive } from './word-forms.ts';

/** Whom something is asked of has at most this many words. */
const LONGEST_ADDRESSEE = 6;

/**
 * Behind a verb like «կոչ արեց» the words that say whom: «կոչ արեց | քաղաքի բնակիչներին | բացել փողոցը». Gives the first token
 * behind them; `from` where none stand there.
 */
export function pastAddressee(read: FramedText, verb: number, from: number, limit: number): number {
  if (!data.directing.some((beginning) => read.norm(verb).startsWith(beginning))) return from;
  for (let at = from; at < Math.min(limit, from + LONGEST_ADDRESSEE); at++) {
    if (!read.inMarks(at) && (isBreak(read, at) || isInfinitive(read.norm(at)))) return from;
    if (isAddressee(read, at) && at + 1 < limit && !isBreak(read, at + 1) && !isInvited(read, at))
      return pastSecond(read, at + 1, limit);
  }
  return from;
}

/** «վարորդներին և ուղևորներին» */
const pastSecond = (read: FramedText, at: number, limit: number): number =>
  read.is(at, 'conjunction') && isAddressee(read, at + 1) && at + 2 < limit ? at + 2 : at;

const isAddressee = (read: FramedText, at: number): boolean =>
  read.isWord(at) &&
  !read.inMarks(at) &&
  !isFiller(read, at) &&
  !read.is(at, 'month') &&
  (read.isAny(at, ['addressee', 'pronoun.object']) ||
    (endsIn(read.norm(at), data.addresseeEndings) && (isSomebody(read, at) || !isThing(read, at))));

/** «առաջարկեց | Մալունցին հրավիրել»: a name right before the infinitive is its object. */
const isInvited = (read: FramedText, at: number): boolean => read.isCapital(at) && isInfinitive(read.norm(at + 1));

/** A person or a body by an ending or a list. */
const isSomebody = (read: FramedText, at: number): boolean =>
  read.isAny(at, ['role', 'outlet']) || endsIn(read.norm(at), ['ներին', 'երին']);

const isThing = (read: FramedText, at: number): boolean =>
  data.things.some((ending) => read.norm(at).startsWith(ending)) || data.adjectivesLikeDatives.includes(read.norm(at));
