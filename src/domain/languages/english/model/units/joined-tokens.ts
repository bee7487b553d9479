import type { Sentence } from '../../../../reading/sentence.ts';
import { isDash } from '../../../../text/characters.ts';
import type { LanguageText } from '../../../language.ts';
import { domainEnd } from '../../agency-name.ts';
import type { Unit } from './unit.ts';

/** The dot of "U.S." or "Va." inside a sentence belongs to its word. */
export const isAbbreviationDotAfter = (read: LanguageText, at: number, sentence: Sentence, previous: Unit): boolean =>
  read.norm(at) === '.' &&
  at + 1 < sentence.last &&
  previous.quotation < 0 &&
  previous.end === read.startOf(at) &&
  read.isWord(at - 1);

/** "the hauliers' union": the mark after a plural. */
export const isPossessiveMarkAfter = (read: LanguageText, at: number, sentence: Sentence, previous: Unit): boolean =>
  (read.norm(at) === "'" || read.norm(at) === '’') &&
  previous.quotation < 0 &&
  previous.end === read.startOf(at) &&
  read.text[read.startOf(at) - 1] === 's' &&
  at + 1 < sentence.last &&
  read.isWord(at + 1) &&
  read.startOf(at + 1) > read.endOf(at);

/** "RiverPort.Net", "7-8": an outlet with its domain, and a number to a number, are one unit. The token after the unit that begins at `at`. */
export const lastOfLongUnit = (read: LanguageText, at: number): number =>
  read.isCapital(at) ? domainEnd(read, at) : isRange(read, at) ? at + 3 : at + 1;

/** "in 7-8 years" */
const isRange = (read: LanguageText, at: number): boolean =>
  read.tokens[at]?.kind === 'number' &&
  read.tokens[at + 2]?.kind === 'number' &&
  isDash(read.norm(at + 1)) &&
  read.startOf(at + 1) === read.endOf(at) &&
  read.startOf(at + 2) === read.endOf(at + 1);
