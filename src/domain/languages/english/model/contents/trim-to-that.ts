import { between } from '../features/counts.ts';
import type { SentenceFacts } from '../features/sentence-facts.ts';
import { isFiniteTag, isPassive, isReduced, tagAt } from '../units/tag-classes.ts';
import { TAG, type Tag } from '../units/tags.ts';
import { CUE_BITS, SAY_BITS, type Unit, unitAt } from '../units/unit.ts';
import type { CueReading } from './choose-contents.ts';
import { startPastHearer } from './past-hearer.ts';
import { endBeforeDeeds } from './writers-words.ts';

/** Between a cue and its "that" stand at most this many words that are not what was said. */
const LONGEST_BETWEEN = 9;
const TELLS = 1 << CUE_BITS.indexOf('tell');

/**
 * Bounds that agencies' sentences ask for and that few of the texts the model was trained on have: the content begins after
 * "that" when only who was told, an occasion or a noun of speech stands before it ("told the forum that …", "said for his part
 * that …", "expressed the opinion that …"), and ends before a colon that a quotation follows, which was said as it stands.
 */
export function trimmedToThat(facts: SentenceFacts, found: CueReading): CueReading {
  const that = startAtThat(facts, found);
  const start = that === found.start ? startPastAgent(facts.units, startPastHearer(facts.units, found), found) : that;
  const end = endBeforeDeeds(facts.units, start, endBeforeQuotation(facts.units, start, found.end), found.cue);
  return start === found.start && end === found.end ? found : { ...found, start, end };
}

/** "accused by | the police | of loosening bolts", "urged by the opposition | to send a bill": what was said begins behind who says it. */
function startPastAgent(units: readonly Unit[], start: number, { cue, end }: CueReading): number {
  if (!isPassive(units, cue) || tagAt(units, cue + 1) !== TAG.preposition || start > cue + 2 || start <= cue)
    return start;
  let at = cue + 2;
  while (at < end && AGENT.has(tagAt(units, at))) at++;
  const opens = tagAt(units, at);
  if (at === cue + 2 || at + 1 >= end) return start;
  return opens === TAG.of ? at + 1 : opens === TAG.to ? at : start;
}
const AGENT = new Set<Tag>([
  TAG.determiner,
  TAG.possessive,
  TAG.adjective,
  TAG.name,
  TAG.nameOf,
  TAG.agency,
  TAG.role,
  TAG.noun,
  TAG.nounGroup,
  TAG.nounPerson,
  TAG.nounThought,
]);

function startAtThat(facts: SentenceFacts, found: CueReading): number {
  const { cue, start, end } = found;
  if (start <= cue || start > cue + LONGEST_BETWEEN || tagAt(facts.units, start) === TAG.that) return start;
  const that = thatAfter(facts.units, cue, end);
  if (that < start || hasClause(facts.units, cue + 1, that) || !isClauseOrQuotation(facts, that + 1, end)) return start;
  return opensOnlyThat(facts.units, found, that) ? that : start;
}

/** The first "that" after a cue, before any pause; -1 where there is none within reach. */
function thatAfter(units: readonly Unit[], cue: number, end: number): number {
  for (let at = cue + 2; at < Math.min(end - 2, cue + 1 + LONGEST_BETWEEN); at++) {
    const tag = tagAt(units, at);
    if (tag === TAG.that) return at;
    if (tag === TAG.comma || tag === TAG.quotation || tag === TAG.colon) return -1;
  }
  return -1;
}

const isClauseOrQuotation = ({ counts }: SentenceFacts, from: number, end: number): boolean =>
  between(counts.finite, from, end) > 0 || between(counts.quotations, from, end) > 0;

/** Whether the words between a cue and its "that" are a hearer, an occasion, a noun of speech or a verdict ("made it clear that"). */
function opensOnlyThat(units: readonly Unit[], { cue, start }: CueReading, that: number): boolean {
  const { cue: bits } = unitAt(units, cue);
  const says = (bits & SAY_BITS) !== 0;
  const opens = tagAt(units, cue + 1);
  const isHearer = (bits & TELLS) !== 0 && opens !== TAG.wh;
  const isOccasion = says && OCCASION.has(opens);
  const isNoun = tagAt(units, that - 1) === TAG.nounThought && (!says || that - start <= 2);
  const isVerdict = opens === TAG.thing && that === cue + 3;
  return isHearer || isOccasion || isNoun || isVerdict;
}

/** Whether a verb with a subject of its own stands in [from, to). */
export function hasClause(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFiniteTag(tagAt(units, at)) && !isReduced(units, at)) return true;
  return false;
}

/** What an occasion begins with: "in response to …", "when delivering …". */
const OCCASION = new Set<Tag>([TAG.preposition, TAG.to, TAG.wh, TAG.subordinator]);

function endBeforeQuotation(units: readonly Unit[], start: number, end: number): number {
  if (tagAt(units, end - 1) !== TAG.quotation || tagAt(units, end - 2) !== TAG.colon) return end;
  return end - 2 > start ? end - 2 : end;
}
