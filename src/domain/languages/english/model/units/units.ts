import type { ReadText } from '../../../../reading/read-text.ts';
import type { Sentence } from '../../../../reading/sentence.ts';
import { isDash } from '../../../../text/characters.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Language } from '../../../language.ts';
import { domainEnd } from '../../agency-name.ts';
import { wordClassOf } from '../../word-class.ts';
import { TAG } from './tags.ts';
import { CUE_BITS, type Unit } from './unit.ts';
import { tagOf } from './unit-tag.ts';

export function unitsOf(
  read: ReadText<Language>,
  sentence: Sentence,
  isName: ((norm: string) => boolean) | null,
): Unit[] {
  const units: Unit[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    const inside = read.quotationAt(at);
    if (inside >= 0) {
      const first = at;
      let words = 0;
      while (at < sentence.last && read.quotationAt(at) === inside) {
        if (read.isWord(at)) words++;
        at++;
      }
      units.push({
        tag: TAG.quotation,
        start: (read.tokens[first] as Token).start,
        end: (read.tokens[at - 1] as Token).end,
        first,
        last: at,
        verbField: 0,
        nounField: 0,
        frames: 0,
        cue: 0,
        capital: startsUpper(read, first),
        quotation: inside,
        words,
      });
      continue;
    }
    const previous = units[units.length - 1];
    if (previous !== undefined && isOfAbbreviation(read, at, sentence, previous))
      units[units.length - 1] = { ...previous, end: (read.tokens[at] as Token).end, last: at + 1 };
    else if (previous !== undefined && isOwners(read, at, sentence, previous))
      units[units.length - 1] = {
        ...previous,
        tag: previous.capital ? TAG.nameOf : TAG.possessive,
        end: (read.tokens[at] as Token).end,
        last: at + 1,
      };
    else if (read.isCapital(at) && domainEnd(read, at) > at + 1) {
      units.push({ ...unitOf(read, at, units, isName), end: (read.tokens[at + 2] as Token).end, last: at + 3 });
      at += 2;
    } else if (isRange(read, at)) {
      units.push({ ...unitOf(read, at, units, isName), end: (read.tokens[at + 2] as Token).end, last: at + 3 });
      at += 2;
    } else units.push(unitOf(read, at, units, isName));
    at++;
  }
  return units;
}

/** "in 7-8 years": a number to a number is one unit. */
function isRange(read: ReadText<Language>, at: number): boolean {
  const [from, dash, to] = [read.tokens[at], read.tokens[at + 1], read.tokens[at + 2]];
  return (
    from?.kind === 'number' &&
    to?.kind === 'number' &&
    isDash(dash?.norm ?? '') &&
    dash?.start === from.end &&
    to.start === dash.end
  );
}

/** The dot of "U.S." or "Va." inside a sentence belongs to its word. */
const isOfAbbreviation = (read: ReadText<Language>, at: number, sentence: Sentence, previous: Unit): boolean =>
  read.norm(at) === '.' &&
  at + 1 < sentence.last &&
  previous.quotation < 0 &&
  previous.end === read.tokens[at]?.start &&
  read.isWord(at - 1);

/** "the hauliers' union": the mark after a plural. */
function isOwners(read: ReadText<Language>, at: number, sentence: Sentence, previous: Unit): boolean {
  const mark = read.tokens[at];
  const next = read.tokens[at + 1];
  return (
    (mark?.norm === "'" || mark?.norm === '’') &&
    previous.quotation < 0 &&
    previous.end === mark.start &&
    read.text[mark.start - 1] === 's' &&
    at + 1 < sentence.last &&
    next?.kind === 'word' &&
    next.start > mark.end
  );
}

function startsUpper(read: ReadText<Language>, first: number): boolean {
  for (let at = first; at < first + 4; at++) if (read.isWord(at)) return read.tokens[at]?.capital ?? false;
  return false;
}

function unitOf(
  read: ReadText<Language>,
  at: number,
  before: readonly Unit[],
  isName: ((norm: string) => boolean) | null,
): Unit {
  const token = read.tokens[at] as Token;
  const found = token.kind === 'word' ? (read.lexicon.cues.match(read.tokens, at) ?? null) : null;
  let cue = 0;
  if (found !== null)
    CUE_BITS.forEach((name, bit) => {
      if (found.meanings.has(name)) cue |= 1 << bit;
    });
  const known = token.kind === 'word' ? wordClassOf(token.norm) : null;
  return {
    tag: tagOf(read, at, before, isName),
    start: token.start,
    end: token.end,
    first: at,
    last: at + 1,
    verbField: known?.verbField ?? 0,
    nounField: known?.nounField ?? 0,
    frames: known?.frames ?? 0,
    cue,
    capital: token.capital,
    quotation: -1,
    words: 0,
  };
}
