import type { ContentOpening, CueWords, FramedText } from '../framed-language.ts';
import { isBreak, isClauseDash, isPauseMark } from '../words/breaks.ts';
import { isOfSaying, takesClause } from '../words/cues.ts';
import { isFiller, isThat } from '../words/fillers.ts';
import { isConverb } from '../words/past-converb.ts';
import { sourceRightOf } from '../words/source-words.ts';

/** Between a cue and its "that" a source, a hearer and an occasion may stand; more tokens than these do not. */
const FURTHEST_CONTENT = 30;

/**
 * Where a content begins behind its cue, when the cue takes one: behind "that", a colon, a pause that stands for "that", at a
 * question word («объяснил, почему …») or at a quotation. Null where the clause ends before, or another cue takes the content.
 */
export function contentOpening(place: CueWords): ContentOpening | null {
  const { read, cue, limit } = place;
  if (!takesClause(cue)) return null;
  const furthest = Math.min(limit - 1, cue.last + FURTHEST_CONTENT);
  for (let at = cue.last; at < furthest; at++) {
    if (read.inMarks(at) && !read.isQuoted(at)) continue;
    const opening = openingAt(place, at);
    if (opening !== null) return opening;
    if (read.isQuoted(at)) return null;
    if (read.norm(at) === ',' || opensManner(read, at)) continue;
    if (isBreak(read, at) || opensOtherClause(read, at)) return null;
    if (at > cue.last && takesContentAway(read, at)) return null;
  }
  return null;
}

function openingAt(place: CueWords, at: number): ContentOpening | null {
  const { read, cue } = place;
  if (read.isQuoted(at))
    return at === cue.last || isBreak(read, at - 1) ? { by: 'quotation', start: at, before: at } : null;
  const by = openerAt(place, at);
  return by === null ? null : { by, start: at + 1, before: at };
}

/** What opens a content behind a token of the report's own. */
function openerAt(place: CueWords, at: number): ContentOpening['by'] | null {
  const { read } = place;
  if (isThat(read, at)) return 'that';
  if (opensBehindDot(place, at)) return 'colon';
  if (read.norm(at) === ':') return isColonOf(place, at) ? 'colon' : null;
  if (read.norm(at) === ',') return opensQuestion(place, at) ? 'question word' : null;
  if (isPauseMark(read, at) && read.language.frames.contents.pauseForThat(place, at)) return 'pause';
  return !opensManner(read, at) && endsBeforeQuotation(read, at) ? 'quotation' : null;
}

/**
 * Between a cue and its colon a clause of another verb does not stand: «отметил, в частности: мост готов», but «заметив дым,
 * остановил поезд: впереди горел мост». A belief has its colon right behind it. A quotation is announced from further off.
 */
function isColonOf({ read, cue }: CueWords, colon: number): boolean {
  if (read.isQuoted(colon + 1)) return true;
  if (!isOfSaying(cue) && colon > cue.last + 1) return false;
  return !isClauseBetween(read, cue.last, colon);
}

/** A comma with a verb behind it; not one that opens an aside. */
function isClauseBetween(read: FramedText, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (read.norm(at) !== ',' || read.inMarks(at)) continue;
    const isOwnConverb = isConverb(read, at + 1) && read.ownCueAt(at + 1) === null;
    if (!isFiller(read, at + 1) && !read.is(at + 1, 'preposition') && !isOwnConverb) return true;
  }
  return false;
}

/** «Նախարարն այլ բան է ասում. | կամուրջը փակ է»: a dot inside the sentence right behind the cue or the one who speaks. */
function opensBehindDot({ read, cue, floor }: CueWords, dot: number): boolean {
  if (!read.language.frames.contents.isPartDot(read, dot) || read.isQuoted(dot + 1)) return false;
  for (let at = floor; at < cue.first; at++) if (read.isQuoted(at)) return false;
  return dot === cue.last || (read.isCapital(dot - 1) && sourceRightOf(read, cue.last, dot)?.last === dot);
}

/** «объяснил, почему», «рассказал, как»: a question word opens the content. */
const opensQuestion = ({ read, cue }: CueWords, comma: number): boolean =>
  read.is(comma + 1, 'opensContent') &&
  !read.language.frames.contents.namesTopic(read, comma) &&
  cue.classes.has('say') &&
  !isClauseBetween(read, cue.last, comma) &&
  !read.is(cue.first - 1, 'leadOff');

const opensManner = (read: FramedText, at: number): boolean =>
  isPauseMark(read, at) && read.language.frames.contents.opensManner(read, at);

/** «ասում է. «…»», «сказал — «…»»: another mark than a colon before a quotation. */
const endsBeforeQuotation = (read: FramedText, at: number): boolean =>
  isBreak(read, at) &&
  (read.norm(at) === '.' || isPauseMark(read, at) || isClauseDash(read, at)) &&
  read.isQuoted(at + 1);

const opensOtherClause = (read: FramedText, at: number): boolean =>
  read.norm(at - 1) === ',' && read.is(at, 'subordinator');

function takesContentAway(read: FramedText, at: number): boolean {
  const other = read.ownCueAt(at);
  return other !== null && takesClause(other);
}
