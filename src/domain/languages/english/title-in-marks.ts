import type { Quotation } from '../../reading/quotation.ts';
import type { LanguageText } from '../language.ts';
import { wordClassOf } from './word-class.ts';

/** A title in quotation marks has at most this many words, words held at arm's length at most these. */
const LONGEST_TITLE = 8;
const LONGEST_EXPRESSION = 6;
/** Shorter words of a title are not capitalised ("State of the Union"). */
const SHORTEST_CAPITALISED = 5;

/**
 * Whether a quotation in an English text is only a title: a programme, a paper, a film, a nickname. Its words are capitalised,
 * and it stands in the run of its sentence: right after a word that is no cue, without the comma that introduces speech.
 */
export function isTitleInMarks(read: LanguageText, quotation: Quotation): boolean {
  const place = placeOf(read, quotation);
  if (place === null || place.words > LONGEST_TITLE) return false;
  if (!place.isNamed && !place.isSubject && (place.afterCue || place.before === null)) return false;
  for (let at = place.first; at < place.last; at++) if (breaksTitle(read, at, at === place.first)) return false;
  return true;
}

/** A mark that parts clauses, or a longer word without a capital; the first word of a title has one. */
function breaksTitle(read: LanguageText, at: number, isFirst: boolean): boolean {
  if (read.isPunctuation(at)) return read.isMark(at, '!?;:');
  return read.isWord(at) && !read.isCapital(at) && (isFirst || read.norm(at).length >= SHORTEST_CAPITALISED);
}

/**
 * Whether a quotation is an expression held at arm's length: a few words in marks before the noun they describe, after an
 * article or a possessive ("his "average" followers"), which alone say nothing.
 */
export function isExpressionInMarks(read: LanguageText, quotation: Quotation): boolean {
  const place = placeOf(read, quotation);
  if (place === null || place.words > LONGEST_EXPRESSION || place.before === null || place.after === null) return false;
  const opens =
    read.lexicon.is(place.before, 'determiner') ||
    read.lexicon.is(place.before, 'pronoun.possessive') ||
    place.before.endsWith("'s") ||
    place.before.endsWith('’s');
  return opens && wordClassOf(place.after)?.parts.includes('n') === true;
}

interface Place {
  /** Token indices of the words inside the marks, [first, last). */
  readonly first: number;
  readonly last: number;
  readonly words: number;
  /** The words right outside the marks, null where there is a mark of punctuation, another line or nothing. */
  readonly before: string | null;
  readonly after: string | null;
  readonly afterCue: boolean;
  /** Whether the words before the marks say that a name or an inscription follows: "titled", "a book,". */
  readonly isNamed: boolean;
  /** Whether a sentence begins with the marks and goes on right behind them: “River Telecom” will invest. */
  readonly isSubject: boolean;
}

function placeOf(read: LanguageText, quotation: Quotation): Place | null {
  const segment = quotation.segments[0];
  if (quotation.segments.length !== 1 || segment === undefined) return null;
  const outer = read.rangeOf(quotation.outer);
  const { first, last } = read.rangeOf(segment);
  let words = 0;
  for (let at = first; at < last; at++) if (!read.isPunctuation(at)) words++;
  return {
    first,
    last,
    words,
    before: read.isLineBetween(outer.first - 1, outer.first) ? null : wordAt(read, outer.first - 1),
    after: read.isLineBetween(outer.last - 1, outer.last) ? null : wordAt(read, outer.last),
    afterCue: [1, 2, 3].some((back) => read.cueAt(outer.first - back)?.last === outer.first),
    isNamed: isNaming(read, outer.first - 1),
    isSubject: read.isSentenceStart(outer.first) && isCapitals(read, first, last) && goesOn(read, outer.last),
  };
}

const isCapitals = (read: LanguageText, first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (!read.isCapital(at)) return false;
  return true;
};

function goesOn(read: LanguageText, at: number): boolean {
  const next = read.isLineBetween(at - 1, at) ? undefined : read.tokens[at];
  return next?.kind === 'word' && !next.capital && read.cueAt(at) === null;
}

function isNaming(read: LanguageText, at: number): boolean {
  return read.is(at, 'naming') || (read.norm(at) === ',' && read.is(at - 1, 'work'));
}

const wordAt = (read: LanguageText, at: number): string | null => {
  const token = read.tokens[at];
  return token === undefined || token.kind === 'punctuation' ? null : token.norm;
};
