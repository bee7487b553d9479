import type { Cue } from '../../../../reading/cue.ts';
import type { TokenSpan } from '../../../../text/token-span.ts';
import type { CuePlace, Framed, FramedText } from '../../../by-frames/framed-language.ts';
import { isBreak } from '../../../by-frames/words/breaks.ts';
import { isFiller } from '../../../by-frames/words/fillers.ts';
import { isOutlet } from '../../../by-frames/words/outlets.ts';
import { sourceRightOf } from '../../../by-frames/words/source-words.ts';
import type { Frame } from '../../../frame.ts';
import { data, endsIn } from '../data.ts';
import { nameEndingAt } from '../name.ts';
import { nounPhrase } from '../noun-phrase.ts';
import { isAdjective, isPlural, nominativeFrom } from '../word-forms.ts';
import { governs, ledBy } from './government.ts';

/** A content before its cue has at most this many tokens, who speaks included. */
const LONGEST = 24;

/** «Обвинения | мэр отвергает», «О закрытии порта | сообщил директор», «Спортсменка | вину | отрицает»: what is said stands before its cue. */
export const frontedFrame: Frame<CuePlace, Framed> = {
  name: 'CONTENT CUE SOURCE',
  example: 'О закрытии моста сообщил инженер Тарас Гнатов.',
  read(place) {
    const { read, cue, opening } = place;
    if (place.pointsBack || opening !== null || read.is(cue.first - 1, 'particle')) return null;
    const first = clauseStart(place);
    if (first === null) return null;
    const parts = opensContent(place, first) ? behindContent(place, first) : beforeContent(place, first);
    if (parts === null || isOutlet(read, parts.source.first)) return null;
    const { content, source } = parts;
    return {
      reported: { content, conjunction: null, cue, source, isImpersonal: false },
      next: Math.max(cue.last, source.last),
    };
  },
};

interface Parts {
  readonly content: TokenSpan;
  readonly source: TokenSpan;
}

/** The first word of the cue's clause, joining words passed over; null where another cue stands between. */
function clauseStart({ read, cue, floor }: CuePlace): number | null {
  let first = cue.first;
  while (first > floor && !startsClause(read, first)) {
    first--;
    if (cue.first - first > LONGEST || (!read.inMarks(first) && read.ownCueAt(first) !== null)) return null;
  }
  while (first < cue.first && (isFiller(read, first) || read.is(first, 'conjunction'))) first++;
  return first < cue.first ? first : null;
}

const startsClause = (read: FramedText, at: number): boolean =>
  read.isQuoted(at - 1) || (!read.inMarks(at - 1) && isBreak(read, at - 1));

function opensContent({ read, cue }: CuePlace, first: number): boolean {
  if (ledBy.about.includes(read.norm(first)))
    return (
      governs(read, cue, 'about') &&
      !read.isAny(first + 1, ['pronoun.thing', 'pronoun.object', 'subordinator']) &&
      read.norm(first + 1) !== 'том' &&
      read.lexicon.backReferences.match(read.tokens, first) === null
    );
  return governs(read, cue, 'thing') && isThing(read, first, cue.first);
}

/** «обвинения», «эти сообщения», «свою вину». */
function isThing(read: FramedText, first: number, end: number): boolean {
  let at = first;
  while (at < end && (isAdjective(read.norm(at)) || read.isAny(at, ['determiner', 'pronoun.possessive']))) at++;
  return at < end && data.deniable.includes(read.norm(at));
}

/** Who speaks stands behind the cue, else between the content and the cue. */
function behindContent({ read, cue, limit }: CuePlace, first: number): Parts | null {
  const right = sourceRightOf(read, cue.last, limit);
  if (right !== null) return namesSomebody(read, right) ? { content: { first, last: cue.first }, source: right } : null;
  const source = between(read, first + 1, cue);
  if (source === null) return null;
  const last = read.is(source.first - 1, 'place') ? source.first - 1 : source.first;
  return last > first ? { content: { first, last }, source } : null;
}

const namesSomebody = (read: FramedText, { first, last }: TokenSpan): boolean => {
  for (let at = first; at < last; at++)
    if (read.isCapital(at) || read.isAny(at, ['role', 'pronoun.person', 'organisation'])) return true;
  return false;
};

/** A pronoun, an office in the nominative or a name right before the cue; beside a plural the place that speaks. */
function between(read: FramedText, first: number, cue: Cue): TokenSpan | null {
  const end = cue.first;
  if (read.is(end - 1, 'pronoun.person') || isSurname(read, end - 1, cue)) return { first: end - 1, last: end };
  const start = nominativeFrom(read, first, end) ?? nameEndingAt(read, end, first);
  if (start !== null) return start >= first ? { first: start, last: end } : null;
  if (!isPlural(read.norm(cue.first))) return null;
  for (let at = end - 2; at > first; at--) if (read.is(at, 'place')) return nounPhrase(read, at, end, true);
  return null;
}

/** «слухи | Лапин | опроверг», «слухи | Лапина | опровергла»; but «слухи об отставке Лапина опроверг …». */
function isSurname(read: FramedText, at: number, cue: Cue): boolean {
  if (!read.isCapital(at) || read.isCapital(at - 1) || read.inMarks(at) || isPlural(read.norm(cue.first))) return false;
  const word = read.norm(at);
  return endsIn(word, ['а', 'я']) ? endsIn(read.norm(cue.first), ['ла']) : !endsIn(word, data.obliqueEndings);
}

/** «Спортсменка | вину | отрицает»: the thing right before the cue, who denies it at the head of the clause. */
function beforeContent({ read, cue }: CuePlace, first: number): Parts | null {
  let end = cue.first;
  while (end > first + 1 && isAdverb(read, end - 1)) end--;
  if (!governs(read, cue, 'thing') || !isDeniable(read, end - 1, cue)) return null;
  let start = end - 1;
  while (start > first + 1 && read.isAny(start - 1, ['determiner', 'pronoun.possessive'])) start--;
  const source = nounPhrase(read, first, start, false);
  const isSubject = source !== null && source.last === start && namesSomebody(read, source);
  return isSubject ? { content: { first: start, last: end }, source } : null;
}

/** «вину», «слухи»; «это» only beside a verb of denying. */
const isDeniable = (read: FramedText, at: number, cue: Cue): boolean =>
  data.deniable.includes(read.norm(at)) ||
  (data.thisThing.includes(read.norm(at)) && data.denials.some((stem) => read.norm(cue.first).startsWith(stem)));

/** «категорически». */
const isAdverb = (read: FramedText, at: number): boolean =>
  isFiller(read, at) || (read.isWord(at) && !read.isCapital(at) && endsIn(read.norm(at), ['ски']));
