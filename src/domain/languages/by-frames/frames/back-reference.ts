import { FULL_STOPS } from '../../../text/script-marks.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { BackReference, FramedText, SentencePlace } from '../framed-language.ts';
import { isClauseDash, isPauseMark } from '../words/breaks.ts';
import { cueEndingAt, isOfSaying } from '../words/cues.ts';
import { isFiller, isThat } from '../words/fillers.ts';
import { isOutlet } from '../words/outlets.ts';
import { sourceLeftOf, sourceRightOf } from '../words/source-words.ts';
import type { SharedFrame } from './shared-frame.ts';
import { voicing } from './voicing.ts';

const FURTHEST_CUE = 30;
const ENDS = `.:;?!${FULL_STOPS}`;

/** "CONTENT. About this CUE SOURCE": «Об этом на брифинге сообщила представитель штаба», «Այս մասին ասել է …». */
export const openingReferenceFrame: SharedFrame<SentencePlace, BackReference> = {
  name: 'CONTENT. About this CUE SOURCE',
  read({ read, sentence }) {
    const floor = pastReference(read, sentence.first, sentence.last);
    if (floor === null) return null;
    for (let at = floor; at < Math.min(sentence.last, floor + FURTHEST_CUE); at++) {
      if (read.isQuoted(at) || isThat(read, at) || read.isMark(at, ENDS)) return null;
      const cue = read.ownCueAt(at) ?? voicing(read, at);
      if (cue === null || !isOfSaying(cue)) continue;
      if (read.is(cue.first - 1, 'particle')) return null;
      const source = sourceBeside(read, cue, { first: floor, last: sentence.last });
      if (source !== null && isOutlet(read, source.first)) return null;
      if (announcesQuotation(read, { first: cue.last, last: sentence.last })) return null;
      return { cue, source, last: Math.max(cue.last, source?.last ?? 0) };
    }
    return null;
  },
};

/** «Об этом он написал в соцсети: | «…»»: it leads to words of its own. */
function announcesQuotation(read: FramedText, { first, last }: TokenSpan): boolean {
  for (let at = first; at < last - 1; at++) if (read.norm(at) === ':' && read.isQuoted(at + 1)) return true;
  return false;
}

/** The first token behind words that point back at the head of a sentence; null where none stand there. */
function pastReference(read: FramedText, first: number, last: number): number | null {
  let at = first;
  while (at < last && (isFiller(read, at) || read.is(at, 'conjunction'))) at++;
  const reference = read.lexicon.backReferences.match(read.tokens, at);
  return reference === null ? null : at + reference.length;
}

/** On the side where the language has it first, else on the other. */
function sourceBeside(read: FramedText, cue: TokenSpan, { first, last }: TokenSpan): TokenSpan | null {
  const left = (): TokenSpan | null => sourceLeftOf(read, cue.first, first);
  const right = (): TokenSpan | null => sourceRightOf(read, cue.last, last);
  return read.language.frames.sources.areBefore ? (left() ?? right()) : (right() ?? left());
}

/** Three words and their comma. */
const SHORTEST_CLAUSE = 4;

const opensPart = (read: FramedText, first: number, at: number): boolean =>
  (read.norm(at - 1) === ',' && at - first >= SHORTEST_CLAUSE) ||
  isClauseDash(read, at - 1) ||
  isPauseMark(read, at - 1) ||
  read.language.frames.contents.isPartDot(read, at - 1);

/** A sentence that says no more than who said it, to whom and where, has at most this many tokens. */
const LONGEST_ATTRIBUTION = 26;
const FURTHEST_REFERENCE = 14;

/** "CONTENT. SOURCE CUE about this": «Министр заявил об этом на брифинге», «Նախարարն այս մասին ասաց ճեպազրույցում»: who speaks stands first. */
export const innerReferenceFrame: SharedFrame<SentencePlace, BackReference> = {
  name: 'CONTENT. SOURCE CUE about this',
  read({ read, sentence }) {
    const { first, last } = sentence;
    if (pastReference(read, first, last) !== null) return null;
    const reference = innerReference(read, sentence);
    if (reference === null) return null;
    const cue = cueEndingAt(read, reference.first) ?? read.ownCueAt(reference.last);
    if (cue === null || !isOfSaying(cue) || read.is(cue.first - 1, 'particle')) return null;
    const left = sourceLeftOf(read, Math.min(cue.first, reference.first), first);
    const behind = Math.max(cue.last, reference.last);
    const source = left ?? (read.language.frames.sources.areBefore ? sourceRightOf(read, behind, last) : null);
    if (source === null || isOutlet(read, source.first) || read.is(source.first, 'pronoun.first')) return null;
    return { cue, source, last };
  },
};

/** The words that point back inside a short sentence without quotations and clauses of its own. */
function innerReference(read: FramedText, { first, last }: TokenSpan): TokenSpan | null {
  if (last - first > LONGEST_ATTRIBUTION) return null;
  // Its last mark is its end, be it typed as a colon.
  for (let at = first; at < last - 1; at++)
    if (read.isQuoted(at) || isThat(read, at) || read.isMark(at, ':;?')) return null;
  for (let at = first + 1; at < Math.min(last, first + FURTHEST_REFERENCE); at++) {
    const reference = read.lexicon.backReferences.match(read.tokens, at);
    if (reference === null) continue;
    // «Мост закрыт — об этом сообщил мэр»: it points back at the words before it in its own sentence.
    return opensPart(read, first, at) ? null : { first: at, last: at + reference.length };
  }
  return null;
}
