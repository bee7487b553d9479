import { isDash, isInCapitals } from '../../../../text/characters.ts';
import { sliceOf } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { LanguageText } from '../../../language.ts';
import { knownWord } from './known-word.ts';
import { openTag } from './open-tag.ts';
import { TAG, type Tag } from './tags.ts';
import type { Unit } from './unit.ts';
import type { WordPlace } from './word-place.ts';

const MARKS: Readonly<Record<string, Tag>> = {
  ',': TAG.comma,
  '.': TAG.period,
  '…': TAG.period,
  '!': TAG.period,
  '?': TAG.question,
  ':': TAG.colon,
  ';': TAG.semicolon,
  '(': TAG.bracketOpen,
  '[': TAG.bracketOpen,
  ')': TAG.bracketClose,
  ']': TAG.bracketClose,
};
const QUOTE_MARKS = '"“”«»\'‘’';

/** The tag of a token of the report's own words; `before` holds the units before it, `isName` is given in a sentence set in capitals. */
export function tagOf(
  read: LanguageText,
  at: number,
  before: readonly Unit[],
  isName: ((norm: string) => boolean) | null,
): Tag {
  const token = read.tokens[at] as Token;
  if (token.kind === 'punctuation') return tagOfMark(token.norm);
  if (token.kind === 'number') return TAG.number;
  const last = before[before.length - 1];
  const isFirst = last === undefined || (last.tag === TAG.quotation && before.length === 1);
  const word = knownWord(read.lexicon, token.norm);
  const place = { read, at, token, word, previous: last?.tag ?? TAG.edge, isFirst, isName };
  return closedTag(place) ?? nameTag(place) ?? openTag(place);
}

const tagOfMark = (mark: string): Tag =>
  MARKS[mark] ?? (isDash(mark) ? TAG.dash : QUOTE_MARKS.includes(mark) ? TAG.quoteMark : TAG.otherMark);

/** A word of a closed class; a month or a weekday. */
function closedTag(place: WordPlace): Tag | null {
  const { read, at, token, word, previous, isName } = place;
  // "WHO", "IT", "US": in capitals, in a sentence that is not, a name.
  if (token.capital && isName === null && isUpper(read, token)) return read.is(at, 'role') ? TAG.role : TAG.name;
  if (word.form !== undefined) return word.form;
  const isMonth = token.capital && read.is(at, 'month');
  if (isMonth && previous === TAG.preposition) return TAG.time;
  const listed = isCapitalInside(place) ? undefined : word.listed;
  if (listed !== undefined) return listed;
  return read.is(at, 'weekday') || (isMonth && previous !== TAG.name) ? TAG.time : null;
}

/** A name, an office, an agency, or whose something is. */
function nameTag(place: WordPlace): Tag | null {
  const { read, at, token, word, isFirst } = place;
  const { norm, capital } = token;
  if (capital && read.lexicon.agencies.match(read.tokens, at) !== null) return TAG.agency;
  if (read.isAny(at, ['role', 'title'])) return TAG.role;
  if (norm.endsWith("'s") || norm.endsWith("s'")) return capital ? TAG.nameOf : TAG.possessive;
  if (isCapitalInside(place)) return TAG.name;
  return capital && !isFirst && word.open === null ? TAG.name : null;
}

/** A capital inside a sentence makes a name; in one set in capitals only that of a word which has it elsewhere too. */
const isCapitalInside = ({ token, isFirst, isName }: WordPlace): boolean =>
  token.capital && !isFirst && (isName === null || isName(token.norm));

const isUpper = (read: LanguageText, token: Token): boolean => isInCapitals(sliceOf(read.text, token));
