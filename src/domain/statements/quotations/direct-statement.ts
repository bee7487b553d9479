import { isExpressionInMarks, isTitleInMarks } from '../../languages/english/title-in-marks.ts';
import type { Language } from '../../languages/language.ts';
import type { Attributed, ClauseReader } from '../../reading/clause-reader.ts';
import type { Quotation } from '../../reading/quotation.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Reported } from '../../reading/reported-clause.ts';
import type { Sentence } from '../../reading/sentence.ts';
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
  read: ReadText<Language>,
  reader: ClauseReader,
  quotation: Quotation,
  clause: Reported | null,
  number: number,
  previous: Found | null,
): Found | 'joined' | null {
  const attribution = attributionOf(read, reader, quotation, clause, number);
  if (isSaidByNobody(read, quotation, clause)) return null;
  const sentence = read.sentences[number] as Sentence;
  const alone = standsAlone(read, quotation, sentence);
  if (previous !== null && goesOn(read, reader, attribution, previous, number, alone)) {
    previous.segments.push(...quotation.segments);
    return 'joined';
  }
  if (!read.language.hasRules && isSaidByMarks(read, quotation)) return asDirect(read, quotation, null, number);
  if (attribution !== null) return asDirect(read, quotation, attribution, number);
  if (!alone) return null;
  if (isNextParagraph(read, quotation, number, previous))
    return { ...asDirect(read, quotation, null, number), isOwnParagraph: true };
  return wordsIn(read, quotation) < SHORTEST_UNATTRIBUTED ? null : asDirect(read, quotation, null, number);
}

/** A short quotation that is a paragraph of its own, a sentence, and comes right after quoted words: the speaker goes on. */
function isNextParagraph(
  read: ReadText<Language>,
  quotation: Quotation,
  number: number,
  previous: Found | null,
): boolean {
  const sentence = read.sentences[number] as Sentence;
  if (previous?.kind !== 'direct' || read.sentences[previous.sentence]?.paragraph !== sentence.paragraph - 1)
    return false;
  if (
    read.sentences[number - 1]?.paragraph === sentence.paragraph ||
    read.sentences[number + 1]?.paragraph === sentence.paragraph
  )
    return false;
  const { first } = read.rangeOf(quotation.segments[0] ?? quotation.outer);
  const end = quotation.segments.at(-1)?.end ?? quotation.outer.end;
  const closing = read.text[end - 1] ?? '';
  return read.isCapital(first) && (isTerminator(closing) || isTerminator(read.text[quotation.outer.end] ?? ''));
}

/** English marks titles and words held at arm's length as it marks speech; a cue that has nothing else for its content reports it. */
function isSaidByNobody(read: ReadText<Language>, quotation: Quotation, clause: Reported | null): boolean {
  if (read.lexicon.lang !== 'en' || quotation.label) return false;
  return isTitleInMarks(read, quotation) || (clause === null && isExpressionInMarks(read, quotation));
}

/**
 * Whether a quotation goes on with the one before it: in the same paragraph, with nothing between them but the attribution
 * of the first. Where no model reads the sentence, one in a later sentence must stand alone, lest it be a word in marks.
 */
function goesOn(
  read: ReadText<Language>,
  reader: ClauseReader,
  attribution: Attributed | null,
  previous: Found,
  number: number,
  alone: boolean,
): boolean {
  if (previous.kind !== 'direct' || read.sentences[previous.sentence]?.paragraph !== read.sentences[number]?.paragraph)
    return false;
  if (attribution !== null && isSameCue(read, attribution, previous)) return true;
  const byModel = read.language.hasRules && reader.attribution === undefined;
  if (byModel) return attribution === null || attribution.source === null;
  return attribution === null && (alone || (previous.sentence === number && read.language.hasRules));
}

const asDirect = (
  read: ReadText<Language>,
  quotation: Quotation,
  attribution: Attributed | null,
  sentence: number,
): Found => ({
  segments: [...quotation.segments],
  kind: 'direct',
  conjunction: conjunctionBefore(read, quotation),
  cue: attribution?.cue ? read.spanOf(attribution.cue) : null,
  source: attribution?.source ?? null,
  sentence,
  repairs: quotation.repairs,
});

/**
 * Without rules only marks and their neighbours tell words that were said from names: their number, a colon before them, a
 * comma or a dash after them.
 */
function isSaidByMarks(read: ReadText<Language>, quotation: Quotation): boolean {
  const words = wordsIn(read, quotation);
  if (words >= SHORTEST_UNATTRIBUTED) return true;
  const { first, last } = read.rangeOf(quotation.outer);
  const before = read.isLineBetween(first - 1, first) ? '' : read.norm(first - 1);
  const after = read.isLineBetween(last - 1, last) ? '' : read.norm(last);
  return words >= SHORTEST_BETWEEN_PAUSES && (before === ':' || after === ',' || isDash(after));
}

/** "that" right before the opening mark. */
function conjunctionBefore(read: ReadText<Language>, quotation: Quotation): Span | null {
  const { first } = read.rangeOf(quotation.outer);
  const word = read.tokens[first - 1];
  const comma = word?.norm === ',' ? read.tokens[first - 2] : word;
  return comma !== undefined && ['that', 'что', 'որ'].includes(comma.norm)
    ? { start: comma.start, end: comma.end }
    : null;
}

/** Whether the words between two parts of a quotation are the attribution of the first: it belongs to both. */
const isSameCue = (read: ReadText<Language>, attribution: Attributed, previous: Found): boolean =>
  attribution.cue !== null && previous.cue !== null && read.spanOf(attribution.cue).start === previous.cue.start;

const wordsIn = (read: ReadText<Language>, quotation: Quotation): number => {
  const { first, last } = read.rangeOf(quotation.outer);
  let words = 0;
  for (let at = first; at < last; at++) if (read.isWord(at)) words++;
  return words;
};

/** A quotation that is the whole sentence: nobody's name stands beside it, but it is no title inside a sentence either. */
function standsAlone(read: ReadText<Language>, quotation: Quotation, sentence: Sentence): boolean {
  const { first, last } = read.rangeOf(quotation.outer);
  for (let at = sentence.first; at < Math.min(first, sentence.last); at++) if (!read.isPunctuation(at)) return false;
  for (let at = last; at < sentence.last; at++) if (!read.isPunctuation(at)) return false;
  return true;
}
