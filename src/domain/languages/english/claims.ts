import type { CueClass } from '../../lexicon/word-classes.ts';
import { isCueOf } from '../../reading/cue.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { ClaimRules, LanguageText } from '../language.ts';
import { isExpressionInMarks } from './title-in-marks.ts';
import { showsClause } from './verb-of-clause.ts';

/** A denial stands at most so many words before its cue ("declined to say"). */
const DENIED_WITHIN = 4;

/** An English content claims something when a verb stands in it; a cue that nobody is named for must be one of speech. */
export const englishClaims: ClaimRules = {
  fewestReportedWords: 3,
  showsClause,
  isSaidWithoutSource: (cue) => isCueOf(cue, SPOKEN),
  leavesOpen,
  isExpression: isExpressionInMarks,
  announces: () => false,
};

const SPOKEN: readonly CueClass[] = ['say', 'tell', 'believe', 'show', 'accordingTo', 'noun'];

/** "did not say | when …", "declined to say | whether …". */
function leavesOpen(read: LanguageText, { first, last }: TokenSpan, begins: number): boolean {
  if (!read.is(begins, 'interrogative')) return false;
  for (let at = Math.max(0, first - DENIED_WITHIN); at < last; at++) if (refuses(read, at)) return true;
  return false;
}

const refuses = (read: LanguageText, at: number): boolean => read.norm(at).endsWith("n't") || read.is(at, 'refusal');
