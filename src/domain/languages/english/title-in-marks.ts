import { cueAt, isSentenceStart } from '../../reading/cue.ts';
import type { Quotation } from '../../reading/quotation.ts';
import { isLineBetween, type TextView, tokenRange } from '../../reading/text-view.ts';
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
export function isTitleInMarks(view: TextView, quotation: Quotation): boolean {
  const { tokens } = view;
  const place = placeOf(view, quotation);
  if (place === null || place.words > LONGEST_TITLE) return false;
  if (!place.isNamed && !place.isSubject && (place.afterCue || place.before === null)) return false;
  for (let at = place.first; at < place.last; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number') continue;
    if (token.kind === 'punctuation') {
      if ('!?;:'.includes(token.norm)) return false;
    } else if (!token.capital && (token.norm.length >= SHORTEST_CAPITALISED || at === place.first)) return false;
  }
  return true;
}

/**
 * Whether a quotation is an expression held at arm's length: a few words in marks before the noun they describe, after an
 * article or a possessive ("his "average" followers"), which alone say nothing.
 */
export function isExpressionInMarks(view: TextView, quotation: Quotation): boolean {
  const place = placeOf(view, quotation);
  if (place === null || place.words > LONGEST_EXPRESSION || place.before === null || place.after === null) return false;
  const opens =
    view.lexicon?.is(place.before, 'determiner') === true ||
    view.lexicon?.is(place.before, 'pronoun.possessive') === true ||
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

function placeOf(view: TextView, quotation: Quotation): Place | null {
  const segment = quotation.segments[0];
  if (quotation.segments.length !== 1 || segment === undefined) return null;
  const outer = tokenRange(view, quotation.outer);
  const { first, last } = tokenRange(view, segment);
  let words = 0;
  for (let at = first; at < last; at++) if (view.tokens[at]?.kind !== 'punctuation') words++;
  return {
    first,
    last,
    words,
    before: isLineBetween(view, outer.first - 1, outer.first) ? null : wordAt(view, outer.first - 1),
    after: isLineBetween(view, outer.last - 1, outer.last) ? null : wordAt(view, outer.last),
    afterCue: [1, 2, 3].some((back) => cueAt(view, outer.first - back)?.last === outer.first),
    isNamed: isNaming(view, outer.first - 1),
    isSubject: isSentenceStart(view, outer.first) && isCapitals(view, first, last) && goesOn(view, outer.last),
  };
}

const isCapitals = (view: TextView, first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (view.tokens[at]?.capital !== true) return false;
  return true;
};

function goesOn(view: TextView, at: number): boolean {
  const next = isLineBetween(view, at - 1, at) ? undefined : view.tokens[at];
  return next?.kind === 'word' && !next.capital && cueAt(view, at) === null;
}

function isNaming(view: TextView, at: number): boolean {
  const word = view.tokens[at]?.norm ?? '';
  const is = (norm: string, words: string): boolean => view.lexicon?.is(norm, words) === true;
  return is(word, 'naming') || (word === ',' && is(view.tokens[at - 1]?.norm ?? '', 'work'));
}

const wordAt = (view: TextView, at: number): string | null => {
  const token = view.tokens[at];
  return token === undefined || token.kind === 'punctuation' ? null : token.norm;
};
