import type { Cue } from '../../reading/cue.ts';
import type { TokenSpan } from '../../reading/source-phrase.ts';
import { dataOwner, withoutData } from '../armenian/frames/data-owner.ts';
import { opensManner } from '../armenian/frames/pause.ts';
import { endsAsSubject } from '../armenian/frames/source.ts';
import { genitiveApposition } from '../russian/frames/genitive-apposition.ts';
import { isAdjective } from '../russian/frames/word-forms.ts';
import { contentEnd, withoutEndMarks } from './content-end.ts';
import { creditAt, isOutlet } from './credit.ts';
import {
  cueOf,
  type FrameView,
  introducesWords,
  is,
  isBreak,
  isCapital,
  isClauseDash,
  isSoft,
  isThat,
  isWord,
  normAt,
  takesClause,
} from './frame-view.ts';
import { isOccasion } from './occasion.ts';
import { pastConverb } from './past-converb.ts';
import { possessorOf, sourceLeftOf, sourceRightOf } from './source-words.ts';
import { type Framed, isFirstPerson, quotesOnly, withNegation } from './that-clause.ts';

/** An attribution that stands apart from its content: before, after or inside it, parted by pauses. */
interface Apart extends TokenSpan {
  readonly cue: Cue;
  readonly source: TokenSpan;
  /** Whether the words before it can be its content only when the sentence ends soon after it. */
  readonly closing: boolean;
}

/**
 * The frames "according to SOURCE, CONTENT", "CONTENT, according to SOURCE, CONTENT", "CONTENT, CUE SOURCE.",
 * "as SOURCE CUE, CONTENT". What stands on both sides is one content in two parts.
 */
export function parenthetical(frame: FrameView, cue: Cue, floor: number, limit: number): Framed | null {
  const apart =
    accordingTo(frame, cue, floor, limit) ?? asSaid(frame, cue, floor, limit) ?? closing(frame, cue, floor, limit);
  if (apart === null || isFirstPerson(frame, apart.source)) return null;
  return around(frame, apart, floor, limit);
}

function accordingTo(frame: FrameView, cue: Cue, floor: number, limit: number): Apart | null {
  const { classes } = cue;
  if (classes.has('ownWords'))
    return {
      first: cue.first,
      last: cue.last,
      cue,
      source: { first: cue.first + 1, last: cue.first + 2 },
      closing: false,
    };
  if (classes.has('wordsOf')) {
    const possessor = possessorOf(frame, cue.first, floor);
    const source = possessor !== null && is(frame, cue.first, 'data') ? dataOwner(frame, possessor) : possessor;
    // «Արմենպրես»-ի հաղորդմամբ: an agency's credit; but «ոստիկանության հաղորդմամբ».
    if (source !== null && is(frame, cue.first, 'credit') && isOutlet(frame, source.first)) return null;
    return source === null ? null : { first: source.first, last: cue.last, cue, source, closing: false };
  }
  if (!classes.has('accordingTo')) return null;
  let last = cue.last;
  while (last < limit && (frame.inMarks(last) || !isBreak(frame, last))) last++;
  if (last === cue.last || isOutlet(frame, cue.last) || is(frame, cue.last, 'relative')) return null;
  const source = withoutData(frame, { first: cue.last, last });
  if (source === null) return null;
  const apposition = genitiveApposition(frame, source, limit, isPause(frame, cue.first - 1));
  return { first: cue.first, last: apposition ?? last, cue, source, closing: false };
}

/** «как отметил Осокин», «ինչպես նշեց նախագահը». */
function asSaid(frame: FrameView, cue: Cue, floor: number, limit: number): Apart | null {
  if (!takesClause(cue) || quotesOnly(frame, cue)) return null;
  const source = leadSource(frame, cue, floor) ?? sourceRightOf(frame, cue.last, limit);
  let lead = Math.min(cue.first, source?.first ?? cue.first) - 1;
  while (lead >= floor && isSoft(frame, lead)) lead--;
  if (lead < floor || !is(frame, lead, 'leadOff') || source === null) return null;
  return { first: lead, last: Math.max(cue.last, source.last), cue, source, closing: false };
}

function leadSource(frame: FrameView, cue: Cue, floor: number): TokenSpan | null {
  for (let at = cue.first - 1; at >= Math.max(floor, cue.first - 12); at--) {
    if (is(frame, at, 'leadOff')) return sourceLeftOf(frame, cue.first, at + 1);
    if (isBreak(frame, at) && !frame.inMarks(at)) return null;
  }
  return null;
}

/** «…, считает социолог», «…, инженер уверен»: the attribution is a clause of its own after a pause. */
function closing(frame: FrameView, cue: Cue, floor: number, limit: number): Apart | null {
  if (!takesClause(cue) || quotesOnly(frame, cue)) return null;
  let before = cue.first;
  while (before > floor && isSoft(frame, before - 1)) before--;
  const inverted = isPause(frame, before - 1);
  const left = inverted ? null : sourceLeftOf(frame, cue.first, floor);
  const occasion = inverted || left !== null ? null : occasionBefore(frame, before, floor);
  const source = inverted || occasion !== null ? sourceRightOf(frame, cue.last, limit) : left;
  if (source === null || !namesSomebody(frame, source) || isOutlet(frame, source.first)) return null;
  const first = occasion ?? (inverted ? before : source.first);
  const last = Math.max(cue.last, source.last);
  return isPause(frame, first - 1) && first - 1 > floor
    ? { first, last, cue: withNegation(frame, cue), source, closing: true }
    : null;
}

/** An occasion or a hearer between the pause and the cue has at most this many tokens. */
const LONGEST_OCCASION = 8;

/** «…, | в понедельник | сказал замминистра», «…, | Panorama.am-ին | ասաց փաստաբանը»: where the words before the cue begin. */
function occasionBefore(frame: FrameView, end: number, floor: number): number | null {
  for (let at = end - 1; at >= Math.max(floor, end - LONGEST_OCCASION); at--) {
    if (isPause(frame, at)) return isOccasion(frame, at + 1, end) ? at + 1 : null;
    if (isBreak(frame, at) || isThat(frame, at) || is(frame, at, 'subordinator')) return null;
  }
  return null;
}

const isPause = (frame: FrameView, at: number): boolean => normAt(frame, at) === ',' || isClauseDash(frame, at);

/** A name, an office or a third person; in Armenian also whatever has the article of a subject. */
function namesSomebody(frame: FrameView, source: TokenSpan): boolean {
  for (let at = source.first; at < source.last; at++)
    if (isCapital(frame, at) || NAMING.some((name) => is(frame, at, name))) return true;
  if (frame.lexicon.lang === 'hy') return endsAsSubject(frame, source);
  // «…, отметили в мэрии»: the place speaks.
  return is(frame, source.first - 1, 'place');
}

const NAMING = ['role', 'pronoun.person', 'organisation'];

/** Joins what stands on both sides of an attribution to its content. */
function around(frame: FrameView, apart: Apart, floor: number, limit: number): Framed | null {
  const left = leftPart(frame, apart, floor);
  if (apart.closing && left !== null && (isQuotationAlone(frame, left, apart) || is(frame, left.first, 'leadOff')))
    return null;
  const right = rightPart(frame, apart, limit);
  if (right === 'open') return null;
  const reported = { conjunction: null, cue: apart.cue, source: apart.source };
  if (left === null) return right === null ? null : { reported: { ...reported, content: right }, next: right.last };
  if (right === null)
    return { reported: { ...reported, content: left }, next: Math.max(apart.last, apart.source.last) };
  return { reported: { ...reported, content: left, goesOn: right }, next: right.last };
}

/** The words before an attribution, without its pause; null where only adverbs and joining words stand. */
function leftPart(frame: FrameView, apart: Apart, floor: number): TokenSpan | null {
  let first = floor;
  while (
    first < apart.first &&
    !frame.inMarks(first) &&
    !isWord(frame, first) &&
    frame.tokens[first]?.kind !== 'number' &&
    !frame.isQuoted(first)
  )
    first++;
  let lead = first;
  while (
    lead < apart.first &&
    !frame.inMarks(lead) &&
    (isSoft(frame, lead) || is(frame, lead, 'conjunction') || is(frame, lead, 'preposition') || isBreak(frame, lead))
  )
    lead++;
  if (lead >= apart.first) return null;
  if (!isPause(frame, apart.first - 1) && normAt(frame, apart.first - 1) !== '՝') return null;
  const last = withoutEndMarks(frame, first, withoutAside(frame, first, apart.first));
  return last > first ? { first, last } : null;
}

/** «О важности шага, в частности, говорил …»: adverbs between two pauses before the cue belong to neither side. */
function withoutAside(frame: FrameView, first: number, end: number): number {
  let at = end - 1;
  while (at > first && isPause(frame, at)) at--;
  let word = at;
  while (word > first && !frame.inMarks(word) && (isSoft(frame, word) || is(frame, word, 'preposition'))) word--;
  return word < at && isPause(frame, word) ? word : end;
}

/** The words after an attribution: null where its sentence ends, `open` where they cannot be a content. */
function rightPart(frame: FrameView, apart: Apart, limit: number): TokenSpan | null | 'open' {
  let at = apart.last;
  if (apart.closing) {
    // After a closing attribution only a circumstance may follow: «в интервью газете», «նիստի ժամանակ».
    while (at < limit && (frame.inMarks(at) || !isBreak(frame, at))) {
      if (cueOf(frame, at) !== null || isThat(frame, at) || frame.isQuoted(at)) return 'open';
      at++;
    }
    if (at > apart.last && frame.lexicon.lang === 'ru' && !opensCircumstance(frame, apart.last)) return 'open';
    // «…, заявил о заморозке»: the object of the cue, not the occasion.
    if (is(frame, apart.last, 'attributive')) return 'open';
  }
  if (at >= limit || withoutEndMarks(frame, apart.last, limit) <= at) return null;
  if (creditAt(frame, at + 1, limit) !== null) return null;
  if (normAt(frame, at) === '(') at = afterBrackets(frame, at, limit);
  if (!(isPause(frame, at) || normAt(frame, at) === '՝' || normAt(frame, at) === ':'))
    return apart.closing || frame.lexicon.lang !== 'hy' ? 'open' : null;
  // «…, ընդգծեց նախարարը՝ ելույթ ունենալով …»: how or where it was said.
  if (normAt(frame, at) === '՝' && apart.closing && opensManner(frame, at) && cueOf(frame, at + 1) === null)
    return null;
  while (at < limit && (isPause(frame, at) || normAt(frame, at) === '՝' || normAt(frame, at) === ':')) at++;
  let word = at;
  while (word < limit && (isSoft(frame, word) || is(frame, word, 'conjunction'))) word++;
  // «…, говорит источник, знакомый с ходом переговоров»: more about the source.
  if (apart.closing && (isAdjective(normAt(frame, at)) || is(frame, at, 'pronoun.first'))) return null;
  const next = cueOf(frame, word);
  // «…, сказал мэр, добавив, что …»: a second attribution, not the rest of the content.
  if (apart.closing && next !== null && introducesWords(next)) return null;
  if (isThat(frame, at)) at++;
  const last = contentEnd(frame, at, limit);
  return last > at ? { first: at, last } : null;
}

/** Passes over an aside in brackets after the source. */
function afterBrackets(frame: FrameView, opening: number, limit: number): number {
  for (let at = opening + 1; at < limit; at++) if (normAt(frame, at) === ')') return at + 1;
  return opening;
}

const opensCircumstance = (frame: FrameView, at: number): boolean =>
  is(frame, at, 'preposition') ||
  isSoft(frame, at) ||
  is(frame, at, 'addressee') ||
  is(frame, at, 'weekday') ||
  is(frame, at, 'pronoun.object') ||
  frame.lexicon.agencies.match(frame.tokens, at) !== null;

/** A quotation with nothing behind it but what was done while speaking: «…», — отвечая на вопрос депутата, | сказал министр. */
function isQuotationAlone(frame: FrameView, part: TokenSpan, { first, cue }: Apart): boolean {
  let at = part.first;
  while (at < part.last && (frame.isQuoted(at) || !isWord(frame, at))) at++;
  return at >= part.last || (frame.isQuoted(part.first) && pastConverb(frame, at, cue.first + 1) === first);
}
