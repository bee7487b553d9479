import { between } from '../features/counts.ts';
import type { SentenceFacts } from '../features/sentence-facts.ts';
import { isFiniteTag, isReduced, tagAt } from '../units/tag-classes.ts';
import { TAG, type Tag } from '../units/tags.ts';
import { CUE_BITS, SAY_BITS, type Unit } from '../units/unit.ts';
import type { Option } from './choose-contents.ts';

/** Between a cue and its "that" stand at most this many words that are not what was said. */
const LONGEST_BETWEEN = 9;
const TELLS = 1 << CUE_BITS.indexOf('tell');

/**
 * Bounds that agencies' sentences ask for and that few of the texts learned from have: the content begins after "that" when only who
 * was told, an occasion or a noun of speech stands before it ("told the forum that …", "said for his part that …", "expressed the
 * opinion that …"), and ends before a colon that a quotation follows, which was said as it stands.
 */
export function refined(facts: SentenceFacts, found: Option): Option {
  const start = afterThat(facts, found);
  const end = beforeQuotation(facts.units, start, found.end);
  return start === found.start && end === found.end ? found : { ...found, start, end };
}

function afterThat({ units, counts }: SentenceFacts, { cue, start, end }: Option): number {
  if (start <= cue || start > cue + LONGEST_BETWEEN || tagAt(units, start) === TAG.that) return start;
  const bits = (units[cue] as Unit).cue;
  const from = cue + 1;
  for (let at = from + 1; at < Math.min(end - 2, from + LONGEST_BETWEEN); at++) {
    const tag = tagAt(units, at);
    if (tag === TAG.comma || tag === TAG.quotation || tag === TAG.colon) return start;
    if (tag !== TAG.that) continue;
    if (
      at < start ||
      hasClause(units, from, at) ||
      !(between(counts.finite, at + 1, end) > 0 || between(counts.quotations, at + 1, end) > 0)
    )
      return start;
    const opens = tagAt(units, from);
    const isHearer = (bits & TELLS) !== 0 && opens !== TAG.wh;
    const isOccasion = (bits & SAY_BITS) !== 0 && OCCASION.has(opens);
    const isNoun = tagAt(units, at - 1) === TAG.nounThought && ((bits & SAY_BITS) === 0 || at - start <= 2);
    // "made it clear that"
    const isVerdict = opens === TAG.thing && at === from + 2;
    return isHearer || isOccasion || isNoun || isVerdict ? at : start;
  }
  return start;
}

/** Whether a verb with a subject of its own stands in [from, to). */
export function hasClause(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFiniteTag(tagAt(units, at)) && !isReduced(units, at)) return true;
  return false;
}

/** What an occasion begins with: "in response to …", "when delivering …". */
const OCCASION = new Set<Tag>([TAG.preposition, TAG.to, TAG.wh, TAG.subordinator]);

function beforeQuotation(units: readonly Unit[], start: number, end: number): number {
  if (tagAt(units, end - 1) !== TAG.quotation || tagAt(units, end - 2) !== TAG.colon) return end;
  return end - 2 > start ? end - 2 : end;
}
