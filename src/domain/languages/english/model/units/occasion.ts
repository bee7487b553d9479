import { isSourceHead } from './source-head.ts';
import { subjectBefore } from './subject.ts';
import { isFiniteTag, isReduced, tagAt } from './tag-classes.ts';
import { TAG, type Tag } from './tags.ts';
import { SAY_BITS, type Unit, unitAt } from './unit.ts';

/**
 * "In an interview with Radio Lorv, | the coach said": who is named on the occasion that opens a sentence does not speak, where a
 * subject stands between its comma and the cue. The unit behind that comma, 0 where a sentence opens otherwise.
 */
export function occasionEnd(units: readonly Unit[], cue: number): number {
  if (!OPENS_OCCASION.has(tagAt(units, 0))) return 0;
  let comma = 1;
  while (comma < cue && tagAt(units, comma) !== TAG.comma) {
    const tag = tagAt(units, comma);
    if ((isFiniteTag(tag) && !isReduced(units, comma)) || tag === TAG.quotation || unitAt(units, comma).cue & SAY_BITS)
      return 0;
    comma++;
  }
  const subject = subjectBefore(units, cue);
  return comma < cue && subject > comma && isSourceHead(units, subject) ? comma + 1 : 0;
}

const OPENS_OCCASION = new Set<Tag>([TAG.preposition, TAG.verbIng]);
