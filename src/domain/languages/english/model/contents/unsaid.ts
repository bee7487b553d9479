import { between } from '../features/counts.ts';
import type { SentenceFacts } from '../features/sentence-facts.ts';
import { isNegated, isNobodys, isRefused } from '../features/stance-features.ts';
import { isReport } from '../units/register.ts';
import { STANCE } from '../units/stance.ts';
import { isPassive, tagAt } from '../units/tag-classes.ts';
import { TAG, type Tag } from '../units/tags.ts';
import { CUE_BITS, SAY_BITS, type Unit, unitAt } from '../units/unit.ts';
import type { CueReading } from './choose-contents.ts';
import { isAsIf, isNoOnes } from './said-by-nobody.ts';

const ASKS = 1 << CUE_BITS.indexOf('ask');

/**
 * Whether nobody says what a reading takes for a content: what was refused or what nobody said ("declined to say how", "neither
 * of them said which"), and in a report a question ("asked whether …") or a thing that something was only done to ("discussed
 * the budget"). In a story these two are found, and then told from what is claimed.
 */
export const isUnsaid = (facts: SentenceFacts, reading: CueReading): boolean =>
  isWithheld(facts, reading) ||
  (isReport(facts.register) &&
    [isQuestion, isThing, isEmpty, isWish, isRequest].some((unsaid) => unsaid(facts, reading)));

/** "rejected | it", "told | her", "said | no", "heard | more": a word that stands for something told elsewhere. */
const isEmpty = ({ units }: SentenceFacts, { start, end }: CueReading): boolean =>
  end === start + 1 && EMPTY.has(tagAt(units, start));
const EMPTY = new Set<Tag>([TAG.thing, TAG.pronoun, TAG.objectPronoun, TAG.determiner, TAG.not, TAG.adverb]);

/** "The city wants | to lay a pipe": of what somebody means to do the report tells, and nobody has said it. */
const isWish = ({ units, counts }: SentenceFacts, { cue, start, end }: CueReading): boolean =>
  start === cue + 1 &&
  tagAt(units, start) === TAG.to &&
  (unitAt(units, cue).stance & STANCE.wishes) !== 0 &&
  between(counts.quotations, start, end) === 0;

/** "asked | to see it", "asked | not to be named": whoever asks for something of his own. */
const isRequest = ({ units }: SentenceFacts, { cue, start }: CueReading): boolean =>
  start === cue + 1 &&
  (unitAt(units, cue).cue & ASKS) !== 0 &&
  tagAt(units, tagAt(units, start) === TAG.not ? start + 1 : start) === TAG.to;

const opensQuestion = ({ units }: SentenceFacts, { start }: CueReading): boolean =>
  tagAt(units, start) === TAG.wh || tagAt(units, start) === TAG.whether;

function isQuestion(facts: SentenceFacts, reading: CueReading): boolean {
  const { cue: bits } = unitAt(facts.units, reading.cue);
  return reading.start > reading.cue && (bits & ASKS) !== 0 && (bits & SAY_BITS) === 0 && opensQuestion(facts, reading);
}

/** Of a clause after "did not deny", "did not rule out" something is said all the same. */
function isWithheld(facts: SentenceFacts, reading: CueReading): boolean {
  const { units } = facts;
  const { cue, start } = reading;
  if (isAsIf(units, cue)) return true;
  if (start < cue) return false;
  if (isNobodys(units, cue) || isNoOnes(units, cue) || isRefused(units, cue)) return true;
  // "said | nothing about it"
  if (unitAt(units, start).stance & STANCE.nobody && isBareNoun(facts, reading)) return true;
  return (
    isNegated(units, cue) &&
    (opensQuestion(facts, reading) || isBareNoun(facts, reading)) &&
    !(unitAt(units, cue).stance & STANCE.asserts)
  );
}

/** A noun without a verb, that is neither quoted nor an infinitive. */
export const isBareNoun = (
  { counts, units }: SentenceFacts,
  { start, end }: Pick<CueReading, 'start' | 'end'>,
): boolean =>
  between(counts.finite, start, end) === 0 &&
  between(counts.quotations, start, end) === 0 &&
  tagAt(units, start) !== TAG.to;

/** "visitors | not to make noise": what somebody is asked to do. */
export function isDirective(units: readonly Unit[], { start, end }: Pick<CueReading, 'start' | 'end'>): boolean {
  for (let at = start + 1; at + 1 < end; at++)
    if (tagAt(units, at) === TAG.to && tagAt(units, at + 1) === TAG.verbBase) return true;
  return false;
}

function isThing(facts: SentenceFacts, reading: CueReading): boolean {
  const { units, counts } = facts;
  const { cue, start, end } = reading;
  if (isPassive(units, cue) && isName(units, reading)) return true;
  // "The loading | is expected", "the director was | heard": the subject of a passive.
  if (start < cue && isPassive(units, cue) && between(counts.finite, start, end) === 0)
    return between(counts.pauses, end, cue) === 0;
  const { stance } = unitAt(units, cue);
  if (stance & STANCE.writes && isBareNoun(facts, reading)) return true;
  return (stance & STANCE.saysNothing) !== 0 && (isBareNoun(facts, reading) || isDescribed(facts, reading));
}

/** "thanked | the crew for the boats they had brought": whatever clause describes it, it is a thing. */
function isDescribed({ units, counts }: SentenceFacts, { cue, start, end }: CueReading): boolean {
  const isBehindPreposition = start === cue + 2 && tagAt(units, cue + 1) === TAG.preposition;
  if (
    (start !== cue + 1 && !isBehindPreposition) ||
    between(counts.quotations, start, end) > 0 ||
    between(counts.thats, start, end) > 0
  )
    return false;
  return OPENS_THING.has(tagAt(units, start));
}
const OPENS_THING = new Set<Tag>([
  TAG.determiner,
  TAG.possessive,
  TAG.nameOf,
  TAG.adjective,
  TAG.noun,
  TAG.nounGroup,
  TAG.objectPronoun,
]);

/** 'was called | "Victory"': a few words in marks that begin with a capital. */
function isName(units: readonly Unit[], { cue, start }: CueReading): boolean {
  const unit = unitAt(units, start);
  return start === cue + 1 && unit.tag === TAG.quotation && unit.capital && unit.words <= LONGEST_NAME;
}
const LONGEST_NAME = 4;
