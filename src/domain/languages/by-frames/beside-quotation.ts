import type { Cue } from '../../reading/cue.ts';
import type { TokenSpan } from '../../reading/source-phrase.ts';
import { beforeAgency, passedOn } from '../russian/frames/passed-on.ts';
import { voicing } from './back-reference.ts';
import {
  cueOf,
  type FrameView,
  introducesWords,
  is,
  isClauseDash,
  isInnerDot,
  isSoft,
  isThat,
  isWord,
  normAt,
} from './frame-view.ts';
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
  frame: FrameView,
  from: number,
  limit: number,
  opensSentence: boolean,
): { cue: Cue; source: TokenSpan | null } | null {
  let at = from;
  while (at < limit && (normAt(frame, at) === ',' || isClauseDash(frame, at))) at++;
  const parted = at > from;
  if (parted) at = pastConverb(frame, at, limit);
  const furthest = Math.min(limit, at + FURTHEST_CUE);
  // «…», — с таким заявлением выступил посол.
  const pointsBack = parted && frame.lexicon.backReferences.match(frame.tokens, at) !== null;
  for (let next = at; next < furthest; next++) {
    const passed = parted && next === at ? passedOn(frame, next, limit) : null;
    if (passed !== null) return passed;
    if (frame.isQuoted(next) || isThat(frame, next) || (!frame.inMarks(next) && stops(frame, next, at))) return null;
    const cue = cueOf(frame, next) ?? (pointsBack ? voicing(frame, next) : null);
    if (cue === null || !(introducesWords(cue) || isAccording(cue))) continue;
    // Without a comma or a dash the words after a quotation go on with its sentence, unless the cue stands right there.
    if (!parted && (next > at + 1 || !opensSentence)) return null;
    const source = sourceBeside(frame, cue, at, limit);
    return source === null && next > at && !onlySoft(frame, at, next)
      ? null
      : { cue, source: quoted(frame, cue, source) };
  }
  return null;
}

/** «…», — цитирует Рогова агентство: the agency behind the one who is quoted is no part of the source. */
const quoted = (frame: FrameView, cue: Cue, source: TokenSpan | null): TokenSpan | null =>
  source === null || !is(frame, cue.first, 'passesOn')
    ? source
    : { first: source.first, last: beforeAgency(frame, source.first, source.last) };

const isAccording = (cue: Cue): boolean =>
  cue.classes.has('accordingTo') || cue.classes.has('ownWords') || cue.classes.has('wordsOf');

function sourceBeside(frame: FrameView, cue: Cue, at: number, limit: number): TokenSpan | null {
  if (cue.classes.has('ownWords')) return { first: cue.first + 1, last: cue.first + 2 };
  const inverted = onlySoft(frame, at, cue.first) || is(frame, at, 'preposition');
  // «…», — отмечая юбилей завода, …: what stands behind a converb is its object.
  const right = (): TokenSpan | null => (isConverb(frame, cue.first) ? null : sourceRightOf(frame, cue.last, limit));
  const left = (): TokenSpan | null => sourceLeftOf(frame, cue.first, at);
  return inverted ? (right() ?? left()) : (left() ?? right());
}

function onlySoft(frame: FrameView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSoft(frame, at) && !is(frame, at, 'leadOff')) return false;
  return true;
}

/** A sentence's end, a colon, or a second pause that opens no aside. */
function stops(frame: FrameView, at: number, from: number): boolean {
  const norm = normAt(frame, at);
  if (isInnerDot(frame, at)) return false;
  if ('.:;?!…։'.includes(norm))
    return (
      norm !== '.' ||
      !isWord(frame, at - 1) ||
      (frame.tokens[at - 1]?.end ?? 0) - (frame.tokens[at - 1]?.start ?? 0) > 1
    );
  return at > from && isClauseDash(frame, at);
}
