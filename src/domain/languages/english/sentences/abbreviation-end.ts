import data from '../../../../../assets/languages/english/abbreviations.json' with { type: 'json' };
import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { TokenizedText } from '../../../reading/tokenized-text.ts';
import { isInCapitals } from '../../../text/characters.ts';
import type { Abbreviations } from '../data-schemas.ts';

const { clock, companies, closing, within }: Abbreviations = data;

/** Zones are written with so few capitals: "5 p.m. GMT". */
const LONGEST_ZONE = 4;
/** "5 p.m. | Central European Time". */
const FURTHEST_TIME = 3;

/**
 * Whether the dot of an abbreviation ends a sentence as well: "at 5 p.m. | The road", "by Roads Inc. | Work begins", "left the U.S. | He".
 * Not in "5 p.m. Moscow time", "Roads Inc. Chairman Jan Holt", "U.S. Senate".
 */
export function endsAtAbbreviation(read: TokenizedText, dot: number): boolean {
  const word = read.norm(dot - 1);
  const next = dot + 1;
  if (read.startOf(next) === read.endOf(dot)) return false;
  const isCapital = read.isCapital(next);
  if (!isCapital && !read.isMark(next, '“"')) return false;
  if (closing.includes(word)) return true;
  if (clock.includes(word)) return !isCapital || !belongsToHour(read, next);
  if (companies.includes(word)) return !isCapital || !belongsToCompany(read, next);
  return isCapital && (within.includes(word) || word.includes('.')) && read.isAny(next, OPENERS);
}

/** A zone or a day behind an hour. */
function belongsToHour(read: TokenizedText, at: number): boolean {
  if (read.isAny(at, DAYS)) return true;
  const zone = read.wordsOf({ first: at, last: at + 1 });
  if (zone.length <= LONGEST_ZONE && zone.length > 1 && isInCapitals(zone)) return true;
  for (let next = at + 1; next <= at + FURTHEST_TIME; next++) if (read.norm(next) === 'time') return true;
  return false;
}
const DAYS: readonly WordClass[] = ['weekday', 'month'];

/** An office, a title or the rest of a name. */
const belongsToCompany = (read: TokenizedText, at: number): boolean =>
  read.isAny(at, OF_COMPANY) || companies.includes(read.norm(at));
const OF_COMPANY: readonly WordClass[] = ['role', 'title', 'role.body', 'office'];

/** What a sentence begins with, and no name. */
const OPENERS: readonly WordClass[] = [
  'determiner',
  'pronoun.person',
  'pronoun.first',
  'preposition',
  'conjunction',
  'subordinator',
  'adverb',
];
