import type { WordClass } from '../lexicon/word-classes.ts';
import { isInCapitals } from '../text/characters.ts';
import { type Span, sliceOf } from '../text/span.ts';
import type { TokenSpan } from '../text/token-span.ts';
import type { TokenizedText } from './tokenized-text.ts';

/** "CSTO": a word that is all capitals. Offsets are UTF-16. */
export const isAbbreviation = (read: TokenizedText, span: Span): boolean => isInCapitals(sliceOf(read.text, span));

/** Whether the word at a token has a capital and is none of the words that have one in no name. */
export const isNameWord = (read: TokenizedText, at: number): boolean =>
  read.language.hasRules &&
  read.isWord(at) &&
  read.isCapital(at) &&
  (isMonthAsName(read, at) || isInitial(read, at) || !read.isAny(at, NOT_IN_NAMES));

/** Letters from here on are neither Latin nor Greek; languages in them write their months small. */
const OTHER_SCRIPTS = 0x400;

/** «Марта Аюбян»: with a capital and another capital word behind it no month. */
const isMonthAsName = (read: TokenizedText, at: number): boolean =>
  read.is(at, 'month') && read.norm(at).charCodeAt(0) >= OTHER_SCRIPTS && read.isCapital(at + 1);

/** «А. С. Рогов»: a letter with a full stop, whatever word it is without. */
const isInitial = (read: TokenizedText, at: number): boolean =>
  read.norm(at + 1) === '.' && /^.(?:\..)?$/u.test(read.norm(at)) && read.startOf(at + 1) === read.endOf(at);

const NOT_IN_NAMES: readonly WordClass[] = [
  'role',
  'determiner',
  'title',
  'pronoun.person',
  'preposition',
  'adverb',
  'conjunction',
  'subordinator',
  'auxiliary',
  'weekday',
  'month',
  'organisation',
  'role.body',
];

/** Whether only a space parts two neighbouring tokens. */
export const isSpaceBetween = (read: TokenizedText, before: number, after: number): boolean =>
  read.text.slice(read.tokens[before]?.end, read.tokens[after]?.start) === ' ';

/** The first run of capital words in [from, to), articles, titles and what else does not count left out; initials keep their dots. */
export function capitalsIn(
  read: TokenizedText,
  { first: from, last: to }: TokenSpan,
  mayCount: (at: number) => boolean = () => true,
): TokenSpan | null {
  const counts = (at: number): boolean =>
    read.isCapital(at) && mayCount(at) && (isInitial(read, at) || !read.isAny(at, ['determiner', 'title']));
  let first = from;
  while (first < to && !counts(first)) first++;
  if (first >= to) return null;
  let last = first + 1;
  while (last < to && (counts(last) || (read.norm(last) === '.' && last + 1 < to && counts(last + 1)))) last++;
  if (isInitial(read, last - 1) && last < to) last++;
  return { first, last };
}

/** The last run of them: a name stands nearest to the cue ("president of the Court | Marta Lund"). */
export function lastCapitalsIn(
  read: TokenizedText,
  { first, last }: TokenSpan,
  mayCount: (at: number) => boolean = () => true,
): TokenSpan | null {
  let found: TokenSpan | null = null;
  for (
    let run = capitalsIn(read, { first, last }, mayCount);
    run !== null;
    run = capitalsIn(read, { first: run.last, last }, mayCount)
  )
    found = run;
  return found;
}
