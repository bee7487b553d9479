import bylines from '../../../assets/page/byline-words.json' with { type: 'json' };
import words from '../../../assets/page/date-words.json' with { type: 'json' };
import { isTerminator } from '../../domain/text/characters.ts';
import { type Token, tokensOf } from '../../domain/text/tokens.ts';
import { monthOf } from './month-names.ts';
import { printedDate } from './printed-date.ts';

/** A longer line is a sentence that names a date, not a date line. UTF-16. */
export const LONGEST_DATE_LINE = 160;
/** Words that belong to no date: so many may stand beside one in a line, and so many of them in small letters. */
const MOST_BESIDE = 6;
const MOST_SMALL = 2;
/** So many of them, or so many before a full stop, make a sentence. */
const SMALL_IN_PROSE = 4;
const IN_PROSE = 3;

const KNOWN: ReadonlySet<string> = new Set([...words.labels, ...words.weekdays]);
const ROLES: ReadonlySet<string> = new Set([...bylines.roles, ...bylines.before]);
const OTHER_MOMENTS: ReadonlySet<string> = new Set(words.otherMoments);

/** Whether a text is a date and nothing else: its other words are weekdays, hours, labels ("Published on", "5 min read"). */
export const isDateAlone = (text: string): boolean =>
  text.length <= LONGEST_DATE_LINE && strangeWords(text).length === 0 && printedDate(text) !== null;

/** Whether a line holds a date beside a name, an office or a section ("Jo Doe, Culture | May 1, 2024"), and is no sentence. */
export function isDateBeside(line: string): boolean {
  if (line.length > LONGEST_DATE_LINE || isOfOtherMoment(line) || isProse(line) || printedDate(line) === null)
    return false;
  const strange = strangeWords(line);
  return strange.length <= MOST_BESIDE && strange.filter((word) => !word.capital).length <= MOST_SMALL;
}

/** Whether a line is running text rather than what stands around it. */
export function isProse(line: string): boolean {
  const strange = strangeWords(line);
  const isClosed = isTerminator(line.trimEnd().at(-1) ?? '');
  return strange.filter((word) => !word.capital).length >= SMALL_IN_PROSE || (isClosed && strange.length >= IN_PROSE);
}

/** Whether a line says that its date is a picture's, or that of something else than publication. */
export const isOfOtherMoment = (line: string): boolean => tokensOf(line).some((token) => OTHER_MOMENTS.has(token.norm));

const strangeWords = (text: string): Token[] =>
  tokensOf(text).filter((token) => token.kind === 'word' && !isOfDates(token.norm));

const isOfDates = (word: string): boolean =>
  word.length === 1 || KNOWN.has(word) || ROLES.has(word) || monthOf(word) !== null || /^[ap]\.?m$/.test(word);
