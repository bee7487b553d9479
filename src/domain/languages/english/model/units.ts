import type { Sentence } from '../../../reading/sentences.ts';
import type { TextView } from '../../../reading/text-view.ts';
import { isDash } from '../../../text/characters.ts';
import type { Token } from '../../../text/tokens.ts';
import { domainEnd } from '../agency-name.ts';
import { wordClassOf } from '../word-class.ts';
import { TAG } from './tags.ts';
import { CUE_BITS, type Unit } from './unit.ts';
import { tagOf } from './unit-tag.ts';

export function unitsOf(
  view: TextView,
  sentence: Sentence,
  quotationOf: Int32Array,
  isName: ((norm: string) => boolean) | null,
): Unit[] {
  const units: Unit[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    const inside = quotationOf[at] as number;
    if (inside >= 0) {
      const first = at;
      let words = 0;
      while (at < sentence.last && quotationOf[at] === inside) {
        if (view.tokens[at]?.kind === 'word') words++;
        at++;
      }
      units.push({
        tag: TAG.quotation,
        start: (view.tokens[first] as Token).start,
        end: (view.tokens[at - 1] as Token).end,
        first,
        last: at,
        verbField: 0,
        nounField: 0,
        frames: 0,
        cue: 0,
        capital: startsUpper(view, first),
        quotation: inside,
        words,
      });
      continue;
    }
    const previous = units[units.length - 1];
    if (previous !== undefined && isOfAbbreviation(view, at, sentence, previous))
      units[units.length - 1] = { ...previous, end: (view.tokens[at] as Token).end, last: at + 1 };
    else if (previous !== undefined && isOwners(view, at, sentence, previous))
      units[units.length - 1] = {
        ...previous,
        tag: previous.capital ? TAG.nameOf : TAG.possessive,
        end: (view.tokens[at] as Token).end,
        last: at + 1,
      };
    else if (view.tokens[at]?.capital === true && domainEnd(view, at) > at + 1) {
      units.push({ ...unitOf(view, at, units, isName), end: (view.tokens[at + 2] as Token).end, last: at + 3 });
      at += 2;
    } else if (isRange(view, at)) {
      units.push({ ...unitOf(view, at, units, isName), end: (view.tokens[at + 2] as Token).end, last: at + 3 });
      at += 2;
    } else units.push(unitOf(view, at, units, isName));
    at++;
  }
  return units;
}

/** "in 7-8 years": a number to a number is one unit. */
function isRange(view: TextView, at: number): boolean {
  const [from, dash, to] = [view.tokens[at], view.tokens[at + 1], view.tokens[at + 2]];
  return (
    from?.kind === 'number' &&
    to?.kind === 'number' &&
    isDash(dash?.norm ?? '') &&
    dash?.start === from.end &&
    to.start === dash.end
  );
}

/** The dot of "U.S." or "Va." inside a sentence belongs to its word. */
const isOfAbbreviation = (view: TextView, at: number, sentence: Sentence, previous: Unit): boolean =>
  view.tokens[at]?.norm === '.' &&
  at + 1 < sentence.last &&
  previous.quotation < 0 &&
  previous.end === view.tokens[at]?.start &&
  view.tokens[at - 1]?.kind === 'word';

/** "the hauliers' union": the mark after a plural. */
function isOwners(view: TextView, at: number, sentence: Sentence, previous: Unit): boolean {
  const mark = view.tokens[at];
  const next = view.tokens[at + 1];
  return (
    (mark?.norm === "'" || mark?.norm === '’') &&
    previous.quotation < 0 &&
    previous.end === mark.start &&
    view.text[mark.start - 1] === 's' &&
    at + 1 < sentence.last &&
    next?.kind === 'word' &&
    next.start > mark.end
  );
}

function startsUpper(view: TextView, first: number): boolean {
  for (let at = first; at < first + 4; at++)
    if (view.tokens[at]?.kind === 'word') return view.tokens[at]?.capital ?? false;
  return false;
}

function unitOf(view: TextView, at: number, before: readonly Unit[], isName: ((norm: string) => boolean) | null): Unit {
  const token = view.tokens[at] as Token;
  const found = token.kind === 'word' ? (view.lexicon?.cues.match(view.tokens, at) ?? null) : null;
  let cue = 0;
  if (found !== null)
    CUE_BITS.forEach((name, bit) => {
      if (found.meanings.has(name)) cue |= 1 << bit;
    });
  const known = token.kind === 'word' ? wordClassOf(token.norm) : null;
  return {
    tag: tagOf(view, at, before, isName),
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
