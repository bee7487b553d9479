import type { CueClass } from '../../../lexicon/word-classes.ts';
import type { ReadText } from '../../../reading/read-text.ts';
import type { Reported } from '../../../reading/reported-clause.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { Language } from '../../language.ts';
import type { CueReading } from './contents/choose-contents.ts';
import { decode } from './contents/decode.ts';
import { leadingPart } from './contents/leading-part.ts';
import { secondPart } from './contents/second-part.ts';
import { trimmedToThat } from './contents/trim-to-that.ts';
import type { CueChances } from './features/chances.ts';
import type { SentenceFacts } from './features/sentence-facts.ts';
import { MODEL_PARTS } from './model-parts.ts';
import { likeliestSource } from './source/likeliest-source.ts';
import { agentOf, isSaidOfNobody } from './source/passive-agent.ts';
import { sourceSpan } from './source/source-span.ts';
import { isConverb } from './units/converb.ts';
import { isSourceHead } from './units/source-head.ts';
import { subjectBefore } from './units/subject.ts';
import { isFiniteTag, tagAt } from './units/tag-classes.ts';
import { TAG } from './units/tags.ts';
import { type Unit, unitAt } from './units/unit.ts';

/** What the model sees reported in a sentence, as token indices, in reading order; each content says which part of the model found it. */
export function reportedByModel(read: ReadText<Language>, facts: SentenceFacts): Reported[] {
  const { found, cues } = decode(facts);
  const reported: Reported[] = [];
  found.forEach((likeliest, at) => {
    const one = reportedOf(read, facts, cues, likeliest);
    const before = reported[at - 1];
    const verb = before === undefined ? null : verbOfConverb(facts, found[at - 1], likeliest);
    reported.push(
      before === undefined || verb === null ? one : { ...one, source: sourceOfVerb(verb) ?? before.source },
    );
  });
  return reported;

  /** Who is the subject of a verb; null of the verb that the statement before has as its cue. */
  function sourceOfVerb(verb: number): Reported['source'] {
    const subject = verb < 0 ? -1 : subjectBefore(facts.units, verb);
    return subject >= 0 && isSourceHead(facts.units, subject) ? sourceSpan(read, facts.units, verb, subject) : null;
  }
}

/**
 * "She said that A, | adding that B", "She said A, and he disagreed, | saying B": the verb behind the statement before, whose subject
 * says B; -1 where there is none, and whoever said A says B. Null where the cue is no such form.
 */
function verbOfConverb({ units }: SentenceFacts, before: CueReading | undefined, { cue }: CueReading): number | null {
  if (before === undefined || before.cue > cue || !isConverb(units, cue)) return null;
  const from = Math.max(before.cue + 1, before.end);
  for (let at = cue - 1; at >= from; at--) if (isFiniteTag(tagAt(units, at))) return at;
  return -1;
}

function reportedOf(read: ReadText<Language>, facts: SentenceFacts, cues: CueChances, likeliest: CueReading): Reported {
  const { units } = facts;
  const found = trimmedToThat(facts, likeliest);
  const head = likeliestSource(facts, found);
  const { first, last } = unitAt(units, found.cue);
  const cue = { first, last, classes: read.cueAt(first)?.classes ?? new Set<CueClass>() };
  const source = sourceSpan(read, units, found.cue, agentOf(read, units, found.cue) ?? head);
  const attribution = { cue, source, isImpersonal: source === null && isSaidOfNobody(units, found.cue) };
  const content = tokensOf(units, found);
  const leading = leadingPart(read, facts, found);
  if (leading !== null)
    return {
      content: tokensOf(units, leading),
      goesOn: content,
      conjunction: null,
      ...attribution,
      foundBy: MODEL_PARTS.leading.name,
    };
  const that = thatBefore(units, found);
  const second = secondPart(facts, cues, found, head);
  return {
    content: that === null ? content : { ...content, first: that + 1 },
    conjunction: that,
    ...attribution,
    ...(second === null ? {} : { goesOn: tokensOf(units, second) }),
    foundBy: MODEL_PARTS[second !== null ? 'second' : that !== null ? 'that' : 'whole'].name,
  };
}

/** The token of the "that" a content begins with, if words follow it. */
const thatBefore = (units: readonly Unit[], { start, end }: CueReading): number | null => {
  const unit = units[start];
  return unit?.tag === TAG.that && start + 1 < end ? unit.first : null;
};

/** Units as tokens. */
const tokensOf = (units: readonly Unit[], { start, end }: { start: number; end: number }): TokenSpan => ({
  first: unitAt(units, start).first,
  last: unitAt(units, end - 1).last,
});
