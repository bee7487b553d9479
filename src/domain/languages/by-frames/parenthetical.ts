import type { WordClass } from '../../lexicon/word-classes.ts';
import type { Cue } from '../../reading/cue.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { dataOwner, withoutData } from '../armenian/frames/data-owner.ts';
import { opensManner } from '../armenian/frames/pause.ts';
import { endsAsSubject } from '../armenian/frames/source.ts';
import type { LanguageText } from '../language.ts';
import { genitiveApposition } from '../russian/frames/genitive-apposition.ts';
import { isAdjective } from '../russian/frames/word-forms.ts';
import { contentEnd, withoutEndMarks } from './content-end.ts';
import { creditAt, isOutlet } from './credit.ts';
import { introducesWords, isBreak, isClauseDash, isSoft, isThat, takesClause } from './frame-view.ts';
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
export function parenthetical(read: LanguageText, cue: Cue, floor: number, limit: number): Framed | null {
  const apart =
    accordingTo(read, cue, floor, limit) ?? asSaid(read, cue, floor, limit) ?? closing(read, cue, floor, limit);
  if (apart === null || isFirstPerson(read, apart.source)) return null;
  return around(read, apart, floor, limit);
}

function accordingTo(read: LanguageText, cue: Cue, floor: number, limit: number): Apart | null {
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
    const possessor = possessorOf(read, cue.first, floor);
    const source = possessor !== null && read.is(cue.first, 'data') ? dataOwner(read, possessor) : possessor;
    // «Արմենպրես»-ի հաղորդմամբ: an agency's credit; but «ոստիկանության հաղորդմամբ».
    if (source !== null && read.is(cue.first, 'credit') && isOutlet(read, source.first)) return null;
    return source === null ? null : { first: source.first, last: cue.last, cue, source, closing: false };
  }
  if (!classes.has('accordingTo')) return null;
  let last = cue.last;
  while (last < limit && (read.inMarks(last) || !isBreak(read, last))) last++;
  if (last === cue.last || isOutlet(read, cue.last) || read.is(cue.last, 'relative')) return null;
  const source = withoutData(read, { first: cue.last, last });
  if (source === null) return null;
  const apposition = genitiveApposition(read, source, limit, isPause(read, cue.first - 1));
  return { first: cue.first, last: apposition ?? last, cue, source, closing: false };
}

/** «как отметил Осокин», «ինչպես նշեց նախագահը». */
function asSaid(read: LanguageText, cue: Cue, floor: number, limit: number): Apart | null {
  if (!takesClause(cue) || quotesOnly(read, cue)) return null;
  const source = leadSource(read, cue, floor) ?? sourceRightOf(read, cue.last, limit);
  let lead = Math.min(cue.first, source?.first ?? cue.first) - 1;
  while (lead >= floor && isSoft(read, lead)) lead--;
  if (lead < floor || !read.is(lead, 'leadOff') || source === null) return null;
  return { first: lead, last: Math.max(cue.last, source.last), cue, source, closing: false };
}

function leadSource(read: LanguageText, cue: Cue, floor: number): TokenSpan | null {
  for (let at = cue.first - 1; at >= Math.max(floor, cue.first - 12); at--) {
    if (read.is(at, 'leadOff')) return sourceLeftOf(read, cue.first, at + 1);
    if (isBreak(read, at) && !read.inMarks(at)) return null;
  }
  return null;
}

/** «…, считает социолог», «…, инженер уверен»: the attribution is a clause of its own after a pause. */
function closing(read: LanguageText, cue: Cue, floor: number, limit: number): Apart | null {
  if (!takesClause(cue) || quotesOnly(read, cue)) return null;
  let before = cue.first;
  while (before > floor && isSoft(read, before - 1)) before--;
  const inverted = isPause(read, before - 1);
  const left = inverted ? null : sourceLeftOf(read, cue.first, floor);
  const occasion = inverted || left !== null ? null : occasionBefore(read, before, floor);
  const source = inverted || occasion !== null ? sourceRightOf(read, cue.last, limit) : left;
  if (source === null || !namesSomebody(read, source) || isOutlet(read, source.first)) return null;
  const first = occasion ?? (inverted ? before : source.first);
  const last = Math.max(cue.last, source.last);
  return isPause(read, first - 1) && first - 1 > floor
    ? { first, last, cue: withNegation(read, cue), source, closing: true }
    : null;
}

/** An occasion or a hearer between the pause and the cue has at most this many tokens. */
const LONGEST_OCCASION = 8;

/** «…, | в понедельник | сказал замминистра», «…, | Panorama.am-ին | ասաց փաստաբանը»: where the words before the cue begin. */
function occasionBefore(read: LanguageText, end: number, floor: number): number | null {
  for (let at = end - 1; at >= Math.max(floor, end - LONGEST_OCCASION); at--) {
    if (isPause(read, at)) return isOccasion(read, at + 1, end) ? at + 1 : null;
    if (isBreak(read, at) || isThat(read, at) || read.is(at, 'subordinator')) return null;
  }
  return null;
}

const isPause = (read: LanguageText, at: number): boolean => read.norm(at) === ',' || isClauseDash(read, at);

/** A name, an office or a third person; in Armenian also whatever has the article of a subject. */
function namesSomebody(read: LanguageText, source: TokenSpan): boolean {
  for (let at = source.first; at < source.last; at++) if (read.isCapital(at) || read.isAny(at, NAMING)) return true;
  if (read.lexicon.lang === 'hy') return endsAsSubject(read, source);
  // «…, отметили в мэрии»: the place speaks.
  return read.is(source.first - 1, 'place');
}

const NAMING: readonly WordClass[] = ['role', 'pronoun.person', 'organisation'];

/** Joins what stands on both sides of an attribution to its content. */
function around(read: LanguageText, apart: Apart, floor: number, limit: number): Framed | null {
  const left = leftPart(read, apart, floor);
  if (apart.closing && left !== null && (isQuotationAlone(read, left, apart) || read.is(left.first, 'leadOff')))
    return null;
  const right = rightPart(read, apart, limit);
  if (right === 'open') return null;
  const reported = { conjunction: null, cue: apart.cue, source: apart.source };
  if (left === null) return right === null ? null : { reported: { ...reported, content: right }, next: right.last };
  if (right === null)
    return { reported: { ...reported, content: left }, next: Math.max(apart.last, apart.source.last) };
  return { reported: { ...reported, content: left, goesOn: right }, next: right.last };
}

/** The words before an attribution, without its pause; null where only adverbs and joining words stand. */
function leftPart(read: LanguageText, apart: Apart, floor: number): TokenSpan | null {
  let first = floor;
  while (
    first < apart.first &&
    !read.inMarks(first) &&
    !read.isWord(first) &&
    read.tokens[first]?.kind !== 'number' &&
    !read.isQuoted(first)
  )
    first++;
  let lead = first;
  while (
    lead < apart.first &&
    !read.inMarks(lead) &&
    (isSoft(read, lead) || read.is(lead, 'conjunction') || read.is(lead, 'preposition') || isBreak(read, lead))
  )
    lead++;
  if (lead >= apart.first) return null;
  if (!isPause(read, apart.first - 1) && read.norm(apart.first - 1) !== '՝') return null;
  const last = withoutEndMarks(read, first, withoutAside(read, first, apart.first));
  return last > first ? { first, last } : null;
}

/** «О важности шага, в частности, говорил …»: adverbs between two pauses before the cue belong to neither side. */
function withoutAside(read: LanguageText, first: number, end: number): number {
  let at = end - 1;
  while (at > first && isPause(read, at)) at--;
  let word = at;
  while (word > first && !read.inMarks(word) && (isSoft(read, word) || read.is(word, 'preposition'))) word--;
  return word < at && isPause(read, word) ? word : end;
}

/** The words after an attribution: null where its sentence ends, `open` where they cannot be a content. */
function rightPart(read: LanguageText, apart: Apart, limit: number): TokenSpan | null | 'open' {
  let at = apart.last;
  if (apart.closing) {
    // After a closing attribution only a circumstance may follow: «в интервью газете», «նիստի ժամանակ».
    while (at < limit && (read.inMarks(at) || !isBreak(read, at))) {
      if (read.ownCueAt(at) !== null || isThat(read, at) || read.isQuoted(at)) return 'open';
      at++;
    }
    if (at > apart.last && read.lexicon.lang === 'ru' && !opensCircumstance(read, apart.last)) return 'open';
    // «…, заявил о заморозке»: the object of the cue, not the occasion.
    if (read.is(apart.last, 'attributive')) return 'open';
  }
  if (at >= limit || withoutEndMarks(read, apart.last, limit) <= at) return null;
  if (creditAt(read, at + 1, limit) !== null) return null;
  if (read.norm(at) === '(') at = afterBrackets(read, at, limit);
  if (!(isPause(read, at) || read.norm(at) === '՝' || read.norm(at) === ':'))
    return apart.closing || read.lexicon.lang !== 'hy' ? 'open' : null;
  // «…, ընդգծեց նախարարը՝ ելույթ ունենալով …»: how or where it was said.
  if (read.norm(at) === '՝' && apart.closing && opensManner(read, at) && read.ownCueAt(at + 1) === null) return null;
  while (at < limit && (isPause(read, at) || read.norm(at) === '՝' || read.norm(at) === ':')) at++;
  let word = at;
  while (word < limit && (isSoft(read, word) || read.is(word, 'conjunction'))) word++;
  // «…, говорит источник, знакомый с ходом переговоров»: more about the source.
  if (apart.closing && (isAdjective(read.norm(at)) || read.is(at, 'pronoun.first'))) return null;
  const next = read.ownCueAt(word);
  // «…, сказал мэр, добавив, что …»: a second attribution, not the rest of the content.
  if (apart.closing && next !== null && introducesWords(next)) return null;
  if (isThat(read, at)) at++;
  const last = contentEnd(read, at, limit);
  return last > at ? { first: at, last } : null;
}

/** Passes over an aside in brackets after the source. */
function afterBrackets(read: LanguageText, opening: number, limit: number): number {
  for (let at = opening + 1; at < limit; at++) if (read.norm(at) === ')') return at + 1;
  return opening;
}

const opensCircumstance = (read: LanguageText, at: number): boolean =>
  read.is(at, 'preposition') ||
  isSoft(read, at) ||
  read.is(at, 'addressee') ||
  read.is(at, 'weekday') ||
  read.is(at, 'pronoun.object') ||
  read.lexicon.agencies.match(read.tokens, at) !== null;

/** A quotation with nothing behind it but what was done while speaking: «…», — отвечая на вопрос депутата, | сказал министр. */
function isQuotationAlone(read: LanguageText, part: TokenSpan, { first, cue }: Apart): boolean {
  let at = part.first;
  while (at < part.last && (read.isQuoted(at) || !read.isWord(at))) at++;
  return at >= part.last || (read.isQuoted(part.first) && pastConverb(read, at, cue.first + 1) === first);
}
