import type { WordClass } from '../../../../lexicon/word-classes.ts';
import type { LanguageText } from '../../../language.ts';
import type { SentenceFacts } from '../features/sentence-facts.ts';
import { sourceStart, subjectBefore } from '../units/subject.ts';
import { tagAt } from '../units/tag-classes.ts';
import { TAG } from '../units/tags.ts';
import { CUE_BITS, SAY_BITS, unitAt } from '../units/unit.ts';
import type { CueReading } from './choose-contents.ts';

const CALLING = 1 << CUE_BITS.indexOf('call');

/**
 * Words before the attribution that belong to what is said after it: the pronoun of "the bridge, which she said would open", the condition
 * of "If it rains, he said the bridge would close". Without them the content says more than the speaker did. Unit indices.
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
  return isPaused && last > 2 && is(0, 'conditional') ? { start: 0, end: last } : null;
}
