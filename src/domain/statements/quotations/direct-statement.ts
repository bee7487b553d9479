import { isExpressionInMarks, isTitleInMarks } from '../../languages/english/title-in-marks.ts';
import type { Attributed, ClauseReader } from '../../reading/clause-reader.ts';
import type { Quotation } from '../../reading/quotation.ts';
import { type Reported, spanOf } from '../../reading/reported-clause.ts';
import type { Sentence } from '../../reading/sentences.ts';
import { isLineBetween, type TextView, tokenRange } from '../../reading/text-view.ts';
import { isDash, isTerminator } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../unresolved-statement.ts';
import { attributionOf } from './attributed.ts';

/** Words in marks shorter than this are names, titles or words held at arm's length, unless something says that they were said. */
const SHORTEST_UNATTRIBUTED = 6;

/** Where no rules can say so, a pause beside the marks makes as few words as these a statement. */
const SHORTEST_BETWEEN_PAUSES = 3;

/** A quotation as a statement of its own; `joined` when it goes on with the one before it, null when nobody said it. */
export function directStatement(
  view: TextView,
  reader: ClauseReader,
  quotation: Quotation,
  clause: Reported | null,
  quotationOf: Int32Array,
  sentences: readonly Sentence[],
  number: number,
  previous: Found | null,
): Found | 'joined' | null {
  const attribution = attributionOf(view, reader, quotation, clause, quotationOf, sentences, number);
  if (isSaidByNobody(view, quotation, clause)) return null;
  const sentence = sentences[number] as Sentence;
  const alone = standsAlone(view, quotation, sentence);
  if (previous !== null && goesOn(view, reader, attribution, previous, sentences, number, alone)) {
    previous.segments.push(...quotation.segments);
    return 'joined';
  }
  if (view.lexicon === null && isSaidByMarks(view, quotation)) return asDirect(view, quotation, null, number);
  if (attribution !== null) return asDirect(view, quotation, attribution, number);
  if (!alone) return null;
  if (isNextParagraph(view, quotation, sentences, number, previous))
    return { ...asDirect(view, quotation, null, number), isOwnParagraph: true };
  return wordsIn(view, quotation) < SHORTEST_UNATTRIBUTED ? null : asDirect(view, quotation, null, number);
}

/** A short quotation that is a paragraph of its own, a sentence, and comes right after quoted words: the speaker goes on. */
function isNextParagraph(
  view: TextView,
  quotation: Quotation,
  sentences: readonly Sentence[],
  number: number,
  previous: Found | null,
): boolean {
  const sentence = sentences[number] as Sentence;
  if (previous?.kind !== 'direct' || sentences[previous.sentence]?.paragraph !== sentence.paragraph - 1) return false;
  if (
    sentences[number - 1]?.paragraph === sentence.paragraph ||
    sentences[number + 1]?.paragraph === sentence.paragraph
  )
    return false;
  const { first } = tokenRange(view, quotation.segments[0] ?? quotation.outer);
  const end = quotation.segments.at(-1)?.end ?? quotation.outer.end;
  const closing = view.text[end - 1] ?? '';
  return (
    view.tokens[first]?.capital === true &&
    (isTerminator(closing) || isTerminator(view.text[quotation.outer.end] ?? ''))
  );
}

/** English marks titles and words held at arm's length as it marks speech; a cue that has nothing else for its content reports it. */
function isSaidByNobody(view: TextView, quotation: Quotation, clause: Reported | null): boolean {
  if (view.lexicon?.lang !== 'en' || quotation.label) return false;
  return isTitleInMarks(view, quotation) || (clause === null && isExpressionInMarks(view, quotation));
}

/**
 * Whether a quotation goes on with the one before it: in the same paragraph, with nothing between them but the attribution
 * of the first. Where no model reads the sentence, one in a later sentence must stand alone, lest it be a word in marks.
 */
function goesOn(
  view: TextView,
  reader: ClauseReader,
  attribution: Attributed | null,
  previous: Found,
  sentences: readonly Sentence[],
  number: number,
  alone: boolean,
): boolean {
  if (previous.kind !== 'direct' || sentences[previous.sentence]?.paragraph !== sentences[number]?.paragraph)
    return false;
  if (attribution !== null && isSameCue(view, attribution, previous)) return true;
  const byModel = view.lexicon !== null && reader.attribution === undefined;
  if (byModel) return attribution === null || attribution.source === null;
  return attribution === null && (alone || (previous.sentence === number && view.lexicon !== null));
}

const asDirect = (view: TextView, quotation: Quotation, attribution: Attributed | null, sentence: number): Found => ({
  segments: [...quotation.segments],
  kind: 'direct',
  conjunction: conjunctionBefore(view, quotation),
  cue: attribution?.cue ? spanOf(view, attribution.cue) : null,
  source: attribution?.source ?? null,
  sentence,
  repairs: quotation.repairs,
});

/**
 * Without rules only marks and their neighbours tell words that were said from names: their number, a colon before them, a
 * comma or a dash after them.
 */
function isSaidByMarks(view: TextView, quotation: Quotation): boolean {
  const words = wordsIn(view, quotation);
  if (words >= SHORTEST_UNATTRIBUTED) return true;
  const { first, last } = tokenRange(view, quotation.outer);
  const before = isLineBetween(view, first - 1, first) ? '' : (view.tokens[first - 1]?.norm ?? '');
  const after = isLineBetween(view, last - 1, last) ? '' : (view.tokens[last]?.norm ?? '');
  return words >= SHORTEST_BETWEEN_PAUSES && (before === ':' || after === ',' || isDash(after));
}

/** "that" right before the opening mark. */
function conjunctionBefore(view: TextView, quotation: Quotation): Span | null {
  const { first } = tokenRange(view, quotation.outer);
  const word = view.tokens[first - 1];
  const comma = word?.norm === ',' ? view.tokens[first - 2] : word;
  return comma !== undefined && ['that', 'что', 'որ'].includes(comma.norm)
    ? { start: comma.start, end: comma.end }
    : null;
}

/** Whether the words between two parts of a quotation are the attribution of the first: it belongs to both. */
const isSameCue = (view: TextView, attribution: Attributed, previous: Found): boolean =>
  attribution.cue !== null && previous.cue !== null && spanOf(view, attribution.cue).start === previous.cue.start;

const wordsIn = (view: TextView, quotation: Quotation): number => {
  const { first, last } = tokenRange(view, quotation.outer);
  let words = 0;
  for (let at = first; at < last; at++) if (view.tokens[at]?.kind === 'word') words++;
  return words;
};

/** A quotation that is the whole sentence: nobody's name stands beside it, but it is no title inside a sentence either. */
function standsAlone(view: TextView, quotation: Quotation, sentence: Sentence): boolean {
  const { first, last } = tokenRange(view, quotation.outer);
  for (let at = sentence.first; at < Math.min(first, sentence.last); at++)
    if (view.tokens[at]?.kind !== 'punctuation') return false;
  for (let at = last; at < sentence.last; at++) if (view.tokens[at]?.kind !== 'punctuation') return false;
  return true;
}
