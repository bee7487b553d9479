import type { ReadText } from '../../../../reading/read-text.ts';
import type { Sentence } from '../../../../reading/sentence.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Language } from '../../../language.ts';
import { isAbbreviationDotAfter, isPossessiveMarkAfter, lastOfLongUnit } from './joined-tokens.ts';
import { knownWord } from './known-word.ts';
import { TAG } from './tags.ts';
import { CUE_BITS, type Unit, unitAt } from './unit.ts';
import { tagOf } from './unit-tag.ts';

/** Cuts a sentence into units; `isName` is given for one set in capitals, see `title-case.ts`. */
export function unitsOf(
  read: ReadText<Language>,
  sentence: Sentence,
  isName: ((norm: string) => boolean) | null,
): Unit[] {
  const units: Unit[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    const previous = units[units.length - 1];
    if (read.inMarks(at)) units.push(quotationUnit(read, at, sentence.last));
    else if (previous !== undefined && isAbbreviationDotAfter(read, at, sentence, previous))
      units[units.length - 1] = { ...previous, end: read.endOf(at), last: at + 1 };
    else if (previous !== undefined && isPossessiveMarkAfter(read, at, sentence, previous)) {
      const tag = previous.capital ? TAG.nameOf : TAG.possessive;
      units[units.length - 1] = { ...previous, tag, end: read.endOf(at), last: at + 1 };
    } else {
      const last = lastOfLongUnit(read, at);
      const unit = wordUnit(read, at, units, isName);
      units.push(last === at + 1 ? unit : { ...unit, end: read.endOf(last - 1), last });
    }
    at = unitAt(units, units.length - 1).last;
  }
  return units;
}

/** The part of a quotation that stands in a sentence, from a token on. */
function quotationUnit(read: ReadText<Language>, first: number, limit: number): Unit {
  const quotation = read.quotationAt(first);
  let words = 0;
  let last = first;
  while (last < limit && read.quotationAt(last) === quotation) {
    if (read.isWord(last)) words++;
    last++;
  }
  return {
    tag: TAG.quotation,
    start: read.startOf(first),
    end: read.endOf(last - 1),
    first,
    last,
    verbField: 0,
    nounField: 0,
    frames: 0,
    cue: 0,
    stance: 0,
    capital: startsUpper(read, first),
    quotation,
    words,
  };
}

/** Whether the first word among a few tokens begins with a capital. */
function startsUpper(read: ReadText<Language>, first: number): boolean {
  for (let at = first; at < first + 4; at++) if (read.isWord(at)) return read.isCapital(at);
  return false;
}

function wordUnit(
  read: ReadText<Language>,
  at: number,
  before: readonly Unit[],
  isName: ((norm: string) => boolean) | null,
): Unit {
  const { start, end, kind, norm, capital } = read.tokens[at] as Token;
  const word = kind === 'word' ? knownWord(read.lexicon, norm) : null;
  const known = word?.open;
  return {
    tag: tagOf(read, at, before, isName),
    start,
    end,
    first: at,
    last: at + 1,
    verbField: known?.verbField ?? 0,
    nounField: known?.nounField ?? 0,
    frames: known?.frames ?? 0,
    cue: cueBitsAt(read, at),
    stance: word?.stance ?? 0,
    capital,
    quotation: -1,
    words: 0,
  };
}

/** What the lists of cues say of a word, however it is used there. */
function cueBitsAt(read: ReadText<Language>, at: number): number {
  const found = read.isWord(at) ? read.lexicon.cues.match(read.tokens, at) : null;
  if (found === null) return 0;
  return CUE_BITS.reduce((bits, name, bit) => (found.meanings.has(name) ? bits | (1 << bit) : bits), 0);
}
