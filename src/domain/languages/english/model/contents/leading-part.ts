import type { WordClass } from '../../../../lexicon/word-classes.ts';
import type { LanguageText } from '../../../language.ts';
import type { SentenceFacts } from '../features/sentence-facts.ts';
import { sourceStart, subjectBefore } from '../units/subject.ts';
import { tagAt } from '../units/tag-classes.ts';
import { TAG, type Tag } from '../units/tags.ts';
import { CUE_BITS, SAY_BITS, type Unit, unitAt } from '../units/unit.ts';
import type { CueReading } from './choose-contents.ts';

const CALLING = 1 << CUE_BITS.indexOf('call');

/**
 * Words before the attribution that belong to what is said after it: the pronoun of "the bridge, which she said would open", the condition
 * of "If it rains, he said the bridge would close", what stands before an attribution between commas ("Last year, he said, the
 * bridge was closed"). Without them the content says more than the speaker did. Unit indices.
 */
export function leadingPart(
  read: LanguageText,
  { units }: SentenceFacts,
  { cue, start, end }: CueReading,
): { start: number; end: number } | null {
  const bits = unitAt(units, cue).cue;
  if (start <= cue || (bits & SAY_BITS) === 0 || (bits & CALLING) !== 0 || end - start < 2) return null;
  const subject = subjectBefore(units, cue);
  if (subject < 0) return null;
  const source = sourceStart(units, subject);
  const isPaused = tagAt(units, source - 1) === TAG.comma;
  const last = isPaused ? source - 1 : source;
  const is = (at: number, words: WordClass): boolean => read.is(unitAt(units, at).first, words);
  if (
    is(last - 1, 'relativePronoun') &&
    tagAt(units, last - 2) !== TAG.preposition &&
    tagAt(units, last - 2) !== TAG.of
  )
    return { start: last - 1, end: last };
  if (isPaused && last > 2 && is(0, 'conditional')) return { start: 0, end: last };
  return isPaused && isInserted(units, cue, start) && !isDeed(units, last) ? { start: 0, end: last } : null;
}

/** "…, he said, | the bridge was closed" */
const isInserted = (units: readonly Unit[], cue: number, start: number): boolean =>
  tagAt(units, cue + 1) === TAG.comma && start === cue + 2 && tagAt(units, start) !== TAG.quotation;

/** "Asked about it", "Speaking at a forum", "When he came", "He rose": what the speaker did, and no part of what was said. */
function isDeed(units: readonly Unit[], last: number): boolean {
  if (DEEDS.has(tagAt(units, 0))) return true;
  for (let at = 0; at < last; at++)
    if (tagAt(units, at) === TAG.quotation || tagAt(units, at) === TAG.comma) return true;
  return false;
}
const DEEDS = new Set<Tag>([TAG.verbIng, TAG.verbPast, TAG.wh, TAG.subordinator, TAG.pronoun]);
