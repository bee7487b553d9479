import type { WordClass } from '../lexicon/word-classes.ts';
import { isSpace, isTerminator } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { pushTrimmed } from '../text/trim.ts';
import { attributionAt, isAbbreviationDot } from './attribution.ts';
import type { Attribution } from './attribution-words.ts';
import type { Mark } from './marks.ts';
import type { OpenQuotation, Quotation } from './quotation.ts';
import type { TokenizedText } from './tokenized-text.ts';

/**
 * Closes a quotation that has no closing mark: before an attribution inside it; at the end of its first sentence when words
 * of the report announce it, so that the next sentence of the report is never swallowed; else at `limit`.
 */
export function closeWithoutMark(read: TokenizedText, open: OpenQuotation, paragraph: Span, limit: number): Quotation {
  const from = Math.max(open.from, paragraph.start);
  const end =
    read.language.quotations.asideIn(read, from, limit) === null
      ? (attributionInside(read, from, limit)?.contentEnd ?? firstSentenceEnd(read, open, paragraph, limit))
      : limit;
  const segments = [...open.segments];
  pushTrimmed(read.text, open.from, end, segments);
  return {
    outer: { start: open.mark.at, end },
    segments,
    family: open.mark.family,
    repairs: ['missing-closing-mark'],
    aside: null,
  };
}

function firstSentenceEnd(read: TokenizedText, open: OpenQuotation, paragraph: Span, limit: number): number {
  if (!read.language.hasRules) return limit;
  if (read.lexicon.lang === 'en' && limit >= paragraph.end)
    return open.segments.length === 0 && isAnnounced(read.text, open.mark.at)
      ? ownVoiceEnd(read, open.from, limit)
      : limit;
  if (read.lexicon.lang === 'en') return endBeforeNext(read, open, limit);
  if (open.mark.at <= paragraph.start || open.segments.length > 0) return limit;
  return sentenceEndAfter(read, open.from, limit);
}

/**
 * Opens a quotation that has only a closing mark: after a cue that introduces it, else at the start of its sentence, or of an
 * earlier one where the sentences before are in the speaker's voice too. What was quoted before is left alone.
 */
export function openBefore(
  read: TokenizedText,
  paragraph: Span,
  mark: Mark,
  found: readonly Quotation[],
): Quotation | null {
  const last = found[found.length - 1];
  const floor = Math.max(paragraph.start, last?.outer.end ?? 0);
  const sentence = sentenceStartBefore(read.text, mark.at, floor);
  const start = afterIntroducingCue(read, sentence, mark.at) ?? earlierInOwnVoice(read, sentence, floor, mark.at);
  const segments: Span[] = [];
  pushTrimmed(read.text, start, mark.at, segments);
  const first = segments[0];
  if (first === undefined) return null;
  return {
    outer: { start: first.start, end: mark.at + mark.length },
    segments,
    family: mark.family,
    repairs: ['missing-opening-mark'],
    aside: null,
  };
}

/** `"…," Name said".`: after a quotation nothing but its attribution stands before the mark, so there is nothing to close. */
export function isSurplus(read: TokenizedText, paragraph: Span, mark: Mark, found: readonly Quotation[]): boolean {
  const closed = found[found.length - 1]?.outer.end ?? 0;
  if (closed <= paragraph.start || mark.at - closed > LONGEST_ATTRIBUTION) return false;
  const { first, last } = read.rangeOf({ start: closed, end: mark.at });
  const attribution = first < last ? attributionAt(read, first, last) : null;
  if (attribution === null) return false;
  for (let at = attribution.last; at < last; at++) if (!read.isPunctuation(at)) return false;
  return true;
}

/** UTF-16. */
const LONGEST_ATTRIBUTION = 160;

/** "she said, We are ready": where a cue with a comma or a colon stands before the words, they begin after it. */
function afterIntroducingCue(read: TokenizedText, from: number, to: number): number | null {
  const { first, last } = read.rangeOf({ start: from, end: to });
  for (let at = Math.min(last, first + 30) - 1; at > first; at--) {
    const comma = read.tokens[at];
    if (comma === undefined || (comma.norm !== ',' && comma.norm !== ':')) continue;
    const cue = read.cueAt(at - 1);
    const next = read.tokens[at + 1];
    if (cue?.classes.has('say') && next !== undefined && at + 1 < last) return next.start;
  }
  return null;
}

/** Sentences that are looked back over at most. */
const SENTENCES_BACK = 6;

/** Goes back over whole sentences that speak of "I", "we" or "you" or ask, and in which nobody is said to speak. */
function earlierInOwnVoice(read: TokenizedText, sentence: number, floor: number, mark: number): number {
  if (!read.language.hasRules || !isOwnVoice(read, sentence, mark)) return sentence;
  let start = sentence;
  for (let back = 0; back < SENTENCES_BACK && start > floor; back++) {
    const earlier = sentenceStartBefore(read.text, start, floor);
    const asks = read.text.slice(earlier, start).trimEnd().endsWith('?');
    if (earlier >= start || hasCue(read, earlier, start) || !(asks || isOwnVoice(read, earlier, start))) break;
    start = earlier;
  }
  return start;
}

function isOwnVoice(read: TokenizedText, from: number, to: number): boolean {
  const { first, last } = read.rangeOf({ start: from, end: to });
  for (let at = first; at < last; at++) {
    const word = read.norm(at);
    if (read.lexicon.is(word, 'pronoun.first') && word !== 'who') return true;
  }
  return false;
}

/** "She said: “…": a colon stands before the mark. */
function isAnnounced(text: string, mark: number): boolean {
  let at = mark - 1;
  while (at >= 0 && isSpace(text[at] as string)) at--;
  return text[at] === ':';
}

/** The end of the first sentence and of those after it that are in the speaker's voice too. */
function ownVoiceEnd(read: TokenizedText, from: number, limit: number): number {
  let end = sentenceEndAfter(read, from, limit);
  while (end < limit) {
    const next = sentenceEndAfter(read, end, limit);
    if (!isOwnVoice(read, end, next) || hasCue(read, end, next)) break;
    end = next;
  }
  return end;
}

function sentenceEndAfter(read: TokenizedText, from: number, limit: number): number {
  const { first, last } = read.rangeOf({ start: from, end: limit });
  for (let at = first; at + 1 < last; at++) {
    const token = read.tokens[at] as Token;
    const next = read.tokens[at + 1] as Token;
    if (
      isTerminator(token.norm) &&
      !isAbbreviationDot(read, at) &&
      next.start > token.end &&
      (next.capital || next.kind === 'punctuation')
    )
      return token.end;
  }
  return limit;
}

function hasCue(read: TokenizedText, from: number, to: number): boolean {
  const { first, last } = read.rangeOf({ start: from, end: to });
  for (let at = first; at < last; at++) {
    const cue = read.cueAt(at);
    if (cue?.classes.has('say') && !cue.classes.has('noun')) return true;
  }
  return false;
}

/** Another opening mark comes: the words before it that lead in to it belong to the report, not to the open quotation. */
function endBeforeNext(read: TokenizedText, open: OpenQuotation, mark: number): number {
  const sentence = sentenceStartBefore(read.text, mark, open.from);
  return sentence > open.from && hasCue(read, sentence, mark) ? sentence : mark;
}

/** The start of the sentence that holds `at`, not before `floor`; the terminator that ends the quotation itself is passed over. */
function sentenceStartBefore(text: string, at: number, floor: number): number {
  if (at <= floor) return at;
  let start = at - 1;
  while (
    start > floor &&
    (isSpace(text[start] as string) || isTerminator(text[start] as string) || text[start] === ',')
  )
    start--;
  while (start > floor) {
    if (isTerminator(text[start - 1] as string) && isSpace(text[start] as string)) break;
    start--;
  }
  while (start < at && (isSpace(text[start] as string) || '.,;:'.includes(text[start] as string))) start++;
  return start;
}

/** An attribution inside unclosed words: after a comma, a dash or a sentence's end, and with its own sentence's end soon after. */
export function attributionInside(
  read: TokenizedText,
  from: number,
  to: number,
): { attribution: Attribution; contentEnd: number } | null {
  const { first, last } = read.rangeOf({ start: from, end: to });
  for (let at = first; at < last; at++) {
    const token = read.tokens[at];
    if (token === undefined || token.kind !== 'punctuation' || !',?!…-–—'.includes(token.norm) || at === first)
      continue;
    const attribution = attributionAt(read, at + 1, Math.min(last, at + 20));
    if (
      attribution === null ||
      attribution.source === null ||
      !(attribution.cue.classes.has('say') || tellsHearer(read, attribution)) ||
      !namesAnother(read, attribution.source.first)
    )
      continue;
    const after = read.tokens[attribution.last];
    if (
      attribution.last >= last ||
      (after !== undefined &&
        ('.!?,:։'.includes(after.norm) || isOccasion(read, attribution.last) || tellsHearer(read, attribution)))
    )
      return {
        attribution,
        contentEnd: ',-–—'.includes(token.norm) ? token.start + (token.norm === ',' ? 1 : 0) : token.end,
      };
  }
  return read.language.quotations.attributionAfterUnclosed(read, from, to);
}

/** "she told | reporters": a name, an agency or those who listen stand after the cue. */
function tellsHearer(read: TokenizedText, { cue, last }: Attribution): boolean {
  const hearer = read.tokens[cue.last];
  if (!cue.classes.has('tell') || last !== cue.last || hearer === undefined || read.lexicon.lang !== 'en') return false;
  return hearer.capital || read.lexicon.is(hearer.norm, 'addressee');
}

/** "he said | on Monday", "she told us | in an interview", «сказал он | на брифинге». */
const isOccasion = (read: TokenizedText, at: number): boolean => read.norm(at) !== 'to' && read.isAny(at, OCCASION);

const OCCASION: readonly WordClass[] = ['preposition', 'weekday'];

/** Inside somebody's own words "I said" and "we said" are no attribution; a name, an office or a third person can be. */
function namesAnother(read: TokenizedText, at: number): boolean {
  const { lexicon, tokens } = read;
  const token = tokens[at];
  if (!read.language.hasRules || token === undefined) return false;
  if (lexicon.is(token.norm, 'pronoun.first')) return false;
  return (
    token.capital ||
    lexicon.is(token.norm, 'pronoun.person') ||
    lexicon.is(token.norm, 'role') ||
    read.is(at + 1, 'role')
  );
}
