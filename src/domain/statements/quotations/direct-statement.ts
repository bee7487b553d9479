import type { Language } from '../../languages/language.ts';
import type { Attributed } from '../../reading/clause-reader.ts';
import type { Quotation } from '../../reading/quotation.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Span } from '../../text/span.ts';
import type { UnresolvedStatement } from '../unresolved-statement.ts';
import { isBeforeAnothersSentence } from './anothers-sentence.ts';
import { attributionOf } from './attribution-of.ts';
import { type QuotationInSentence, quotedWords } from './quotation-in-sentence.ts';
import { isSaidByMarks, SHORTEST_UNATTRIBUTED } from './said-by-marks.ts';
import { isNextParagraph, standsAlone } from './stands-alone.ts';

/** A quotation as a statement of its own; `joined` when it goes on with the one before it, null when nobody said it. */
export function directStatement(
  place: QuotationInSentence,
  previous: UnresolvedStatement | null,
): UnresolvedStatement | 'joined' | null {
  const { read, quotation } = place;
  const attribution = attributionOf(place);
  if (isSaidByNobody(place)) return null;
  const alone = standsAlone(place) || isBeforeAnothersSentence(place);
  if (previous !== null && goesOnWith(place, previous, attribution, alone)) {
    previous.segments.push(...quotation.segments);
    return 'joined';
  }
  if (!read.language.hasRules && isSaidByMarks(place))
    return asDirect(place, unattributed('quotation by its marks alone'));
  if (attribution !== null) return asDirect(place, attribution);
  if (!alone) return null;
  if (isNextParagraph(place, previous))
    return { ...asDirect(place, unattributed("quotation's own paragraph")), isOwnParagraph: true };
  if (quotedWords(read, quotation) < SHORTEST_UNATTRIBUTED) return null;
  return asDirect(place, unattributed('quotation alone'));
}

/** What is said by nobody who is named. */
const unattributed = (foundBy: string): Attributed => ({ cue: null, source: null, foundBy });

/** Some languages mark words held at arm's length as they mark speech; a cue that has nothing else for its content reports them. */
const isSaidByNobody = ({ read, quotation, clause }: QuotationInSentence): boolean =>
  !quotation.label && clause === null && read.language.claims.isExpression(read, quotation);

/**
 * Whether a quotation goes on with the one before it: in the same paragraph, with nothing between them but the attribution
 * of the first. Where no model reads the sentence, one in a later sentence must stand alone, lest it be a word in marks.
 */
function goesOnWith(
  { read, reader, sentence }: QuotationInSentence,
  previous: UnresolvedStatement,
  attribution: Attributed | null,
  alone: boolean,
): boolean {
  if (previous.kind !== 'direct') return false;
  if (read.sentences[previous.sentence]?.paragraph !== read.sentences[sentence]?.paragraph) return false;
  if (attribution !== null && isSameCue(read, attribution, previous)) return true;
  const byModel = read.language.hasRules && reader.attribution === undefined;
  if (byModel) return attribution === null || attribution.source === null;
  return attribution === null && (alone || (previous.sentence === sentence && read.language.hasRules));
}

/** Whether the words between two parts of a quotation are the attribution of the first: it belongs to both. */
const isSameCue = (read: ReadText<Language>, attribution: Attributed, previous: UnresolvedStatement): boolean =>
  attribution.cue !== null && previous.cue !== null && read.spanOf(attribution.cue).start === previous.cue.start;

const asDirect = (
  { read, quotation, sentence }: QuotationInSentence,
  attribution: Attributed,
): UnresolvedStatement => ({
  segments: [...quotation.segments],
  kind: 'direct',
  conjunction: conjunctionBefore(read, quotation),
  cue: attribution.cue ? read.spanOf(attribution.cue) : null,
  source: attribution.source,
  sentence,
  repairs: quotation.repairs,
  foundBy: attribution.foundBy,
});

/** "that" before the opening mark, with a comma between them or without. */
function conjunctionBefore(read: ReadText<Language>, quotation: Quotation): Span | null {
  const { first } = read.rangeOf(quotation.outer);
  const at = read.norm(first - 1) === ',' ? first - 2 : first - 1;
  return read.is(at, 'thatBeforeMarks') ? read.spanOf({ first: at, last: at + 1 }) : null;
}
