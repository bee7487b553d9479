import type { Cue } from '../../reading/cue.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { LanguageText } from '../language.ts';
import { beforeAgency, passedOn } from '../russian/frames/passed-on.ts';
import { voicing } from './back-reference.ts';
import { introducesWords, isClauseDash, isInnerDot, isSoft, isThat } from './frame-view.ts';
import { isConverb, pastConverb } from './past-converb.ts';
import { sourceLeftOf, sourceRightOf } from './source-words.ts';

/** Between a quotation and the cue after it a source or an occasion may stand. */
const FURTHEST_CUE = 26;

/**
 * The attribution right after a quotation: «…», - отметил он; «…» — такими словами инструктор предупредил рыбаков;
 * «…»,- հարցազրույցում ասել է ներկայացուցիչը. `from` is the first token after the closing mark.
 * `opensSentence` says that no words of the report's own stand before the quotation in its sentence.
 */
export function attributionAfterQuotation(
  read: LanguageText,
  from: number,
  limit: number,
  opensSentence: boolean,
): { cue: Cue; source: TokenSpan | null } | null {
  let at = from;
  while (at < limit && (read.norm(at) === ',' || isClauseDash(read, at))) at++;
  const parted = at > from;
  if (parted) at = pastConverb(read, at, limit);
  const furthest = Math.min(limit, at + FURTHEST_CUE);
  // «…», — с таким заявлением выступил посол.
  const pointsBack = parted && read.lexicon.backReferences.match(read.tokens, at) !== null;
  for (let next = at; next < furthest; next++) {
    const passed = parted && next === at ? passedOn(read, next, limit) : null;
    if (passed !== null) return passed;
    if (read.isQuoted(next) || isThat(read, next) || (!read.inMarks(next) && stops(read, next, at))) return null;
    const cue = read.ownCueAt(next) ?? (pointsBack ? voicing(read, next) : null);
    if (cue === null || !(introducesWords(cue) || isAccording(cue))) continue;
    // Without a comma or a dash the words after a quotation go on with its sentence, unless the cue stands right there.
    if (!parted && (next > at + 1 || !opensSentence)) return null;
    const source = sourceBeside(read, cue, at, limit);
    return source === null && next > at && !onlySoft(read, at, next)
      ? null
      : { cue, source: quoted(read, cue, source) };
  }
  return null;
}

/** «…», — цитирует Рогова агентство: the agency behind the one who is quoted is no part of the source. */
const quoted = (read: LanguageText, cue: Cue, source: TokenSpan | null): TokenSpan | null =>
  source === null || !read.is(cue.first, 'passesOn')
    ? source
    : { first: source.first, last: beforeAgency(read, source.first, source.last) };

const isAccording = (cue: Cue): boolean =>
  cue.classes.has('accordingTo') || cue.classes.has('ownWords') || cue.classes.has('wordsOf');

function sourceBeside(read: LanguageText, cue: Cue, at: number, limit: number): TokenSpan | null {
  if (cue.classes.has('ownWords')) return { first: cue.first + 1, last: cue.first + 2 };
  const inverted = onlySoft(read, at, cue.first) || read.is(at, 'preposition');
  // «…», — отмечая юбилей завода, …: what stands behind a converb is its object.
  const right = (): TokenSpan | null => (isConverb(read, cue.first) ? null : sourceRightOf(read, cue.last, limit));
  const left = (): TokenSpan | null => sourceLeftOf(read, cue.first, at);
  return inverted ? (right() ?? left()) : (left() ?? right());
}

function onlySoft(read: LanguageText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSoft(read, at) && !read.is(at, 'leadOff')) return false;
  return true;
}

/** A sentence's end, a colon, or a second pause that opens no aside. */
function stops(read: LanguageText, at: number, from: number): boolean {
  const norm = read.norm(at);
  if (isInnerDot(read, at)) return false;
  if ('.:;?!…։'.includes(norm))
    return (
      norm !== '.' || !read.isWord(at - 1) || (read.tokens[at - 1]?.end ?? 0) - (read.tokens[at - 1]?.start ?? 0) > 1
    );
  return at > from && isClauseDash(read, at);
}
