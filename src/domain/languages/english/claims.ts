import type { CueClass } from '../../lexicon/word-classes.ts';
import { isCueOf } from '../../reading/cue.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { isTerminator } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { ClaimRules, Language, LanguageText } from '../language.ts';
import { isShort } from './model/units/register.ts';
import { STANCE, stanceOf } from './model/units/stance.ts';
import { isExpressionInMarks } from './title-in-marks.ts';
import { showsClause } from './verb-of-clause.ts';
import { wordClassOf } from './word-class.ts';

/** A denial stands at most so many words before its cue ("declined to say"). */
const DENIED_WITHIN = 4;

/** An English content claims something when a verb stands in it; a cue that nobody is named for must be one of speech. */
export const englishClaims: ClaimRules = {
  fewestReportedWords: 3,
  showsClause,
  isSaidWithoutSource: (read, cue) => isCueOf(cue, SPOKEN) || hasStance(read, cue, STANCE.accuses),
  leavesOpen,
  isExpression: isExpressionInMarks,
  asserts,
  onlyAsks,
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

const hasStance = (read: LanguageText, cue: TokenSpan | null, stance: number): boolean => {
  for (let at = cue?.first ?? 0; at < (cue?.last ?? 0); at++) if (stanceOf(read.norm(at)) & stance) return true;
  return false;
};

/** A verdict needs a thing and what it is called. */
const SHORTEST_VERDICT = 3;

/**
 * "denied | the charge", "called | the offer an insult", "asked | drivers to wait": what is denied, praised or called for is said,
 * a verdict too, and what others are asked to do.
 */
function asserts(read: LanguageText, cue: TokenSpan, words: TokenSpan): boolean {
  if (hasStance(read, cue, STANCE.asserts | STANCE.accuses)) return true;
  const found = read.cueAt(cue.first);
  if (hasStance(read, cue, STANCE.calls) && isCueOf(found, ['urge']) && !isCueOf(found, ['call'])) return true;
  if (isCueOf(found, ['ask'])) return asksToAct(read, words);
  return isCueOf(found, ['call']) && isVerdict(read, words);
}

/** "the offer | an insult", "the offer | insulting", "the offer | as an insult", and not "the new offer". */
function isVerdict(read: LanguageText, { first, last }: TokenSpan): boolean {
  if (last - first < SHORTEST_VERDICT || read.inMarks(first)) return false;
  for (let at = first + 1; at + 1 < last; at++) if (VERDICT.includes(read.norm(at))) return true;
  const known = wordClassOf(read.norm(last - 1));
  return known?.parts[0] === 'a' || known?.form === 'ing';
}
const VERDICT = ['as', 'a', 'an'];

/** "drivers | to wait", not "to see it" or "when to come". */
function asksToAct(read: LanguageText, { first, last }: TokenSpan): boolean {
  if (read.is(first, 'interrogative') || read.norm(first) === 'to') return false;
  for (let at = first + 1; at + 1 < last; at++) if (read.norm(at) === 'to' && showsClause(read, at)) return true;
  return false;
}

/** What may stand between a question mark and the end of what was asked. */
const BEHIND_A_QUESTION = '"”’\' \n\u00a0';

/**
 * “Who pays?” she asked: in a report such a question is none of its statements, in a story it is part of what people say. What a
 * minister "said" with a question mark is said all the same.
 */
function onlyAsks(read: ReadText<Language>, { start, end }: Span, cue: Span | null): boolean {
  const verb = cue === null ? null : read.cueAt(read.rangeOf(cue).first);
  if (isCueOf(verb, ['say', 'tell'])) return false;
  let mark = end - 1;
  while (mark > start && BEHIND_A_QUESTION.includes(read.text.charAt(mark))) mark--;
  if (read.text.charAt(mark) !== '?' || !isShort(read.sentences.length)) return false;
  const { first, last } = read.rangeOf({ start, end: mark });
  for (let at = first; at < last; at++) if (isTerminator(read.norm(at))) return false;
  return true;
}
