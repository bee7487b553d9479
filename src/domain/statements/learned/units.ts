import type { CueClass } from '../../languages/lexicon.ts';
import { isDash } from '../../text/characters.ts';
import type { Token } from '../../text/tokens.ts';
import type { Sentence } from '../sentences.ts';
import type { TextView } from '../text-view.ts';
import { TAG, type Tag } from './tags.ts';
import { wordClassOf } from './word-class.ts';

/** A sentence as the model sees it: words and marks by class, each quotation as one unit. Nothing in it says which word it was. */
export interface Unit {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
  /** Token indices [first, last). */
  readonly first: number;
  readonly last: number;
  readonly verbField: number;
  readonly nounField: number;
  /** Bits of what a verb can take, see `word-class.ts`. */
  readonly frames: number;
  /** Bits of `CUE_BITS`. */
  readonly cue: number;
  readonly capital: boolean;
  /** Index of the quotation, -1 for the report's own words. */
  readonly quotation: number;
  /** Words inside a quotation. */
  readonly words: number;
}

export const CUE_BITS: readonly CueClass[] = [
  'say',
  'tell',
  'believe',
  'show',
  'ask',
  'urge',
  'call',
  'appraise',
  'discourse',
  'accordingTo',
  'adjective',
  'noun',
];

/** Bits of verbs of saying and telling. */
export const SAY_BITS = (1 << CUE_BITS.indexOf('say')) | (1 << CUE_BITS.indexOf('tell'));

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
    else units.push(unitOf(view, at, units, isName));
    at++;
  }
  return units;
}

/** The dot of "U.S." or "Va." inside a sentence belongs to its word. */
const isOfAbbreviation = (view: TextView, at: number, sentence: Sentence, previous: Unit): boolean =>
  view.tokens[at]?.norm === '.' &&
  at + 1 < sentence.last &&
  previous.quotation < 0 &&
  previous.end === view.tokens[at]?.start &&
  view.tokens[at - 1]?.kind === 'word';

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

const SINGLE_WORDS: Readonly<Record<string, Tag>> = {
  that: TAG.that,
  whether: TAG.whether,
  if: TAG.whether,
  to: TAG.to,
  of: TAG.of,
  and: TAG.and,
  or: TAG.and,
  but: TAG.but,
  yet: TAG.but,
  nor: TAG.but,
  not: TAG.not,
  never: TAG.not,
  "n't": TAG.not,
};
const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "ain't",
]);
const HAVE = new Set(['has', 'have', 'had', 'having', "hasn't", "haven't", "hadn't"]);
const DO = new Set(['do', 'does', 'did', "don't", "doesn't", "didn't"]);
const WH = new Set(['who', 'which', 'what', 'how', 'why', 'when', 'where', 'whose', 'whom']);

function tagOf(view: TextView, at: number, before: readonly Unit[], isName: ((norm: string) => boolean) | null): Tag {
  const token = view.tokens[at] as Token;
  const lexicon = view.lexicon;
  const word = token.norm;
  if (token.kind === 'punctuation')
    return MARKS[word] ?? (isDash(word) ? TAG.dash : '"“”«»\'‘’'.includes(word) ? TAG.quoteMark : TAG.otherMark);
  if (token.kind === 'number') return TAG.number;
  const single = SINGLE_WORDS[word];
  if (single !== undefined) return single;
  if (BE.has(word)) return TAG.be;
  if (HAVE.has(word)) return TAG.have;
  if (DO.has(word)) return TAG.do;
  if (WH.has(word)) return TAG.wh;
  if (lexicon === null) return TAG.noun;
  const sentenceStart =
    before.length === 0 || (before[before.length - 1]?.tag === TAG.quotation && before.length === 1);
  const inside = token.capital && !sentenceStart;
  const midCapital = inside && (isName === null || isName(word));
  if (!midCapital) {
    if (lexicon.is(word, 'pronoun.first')) return TAG.firstPerson;
    if (lexicon.is(word, 'pronoun.person')) return TAG.pronoun;
    if (lexicon.is(word, 'pronoun.possessive')) return TAG.possessive;
    if (lexicon.is(word, 'pronoun.object')) return TAG.objectPronoun;
    if (lexicon.is(word, 'pronoun.thing')) return TAG.thing;
    if (lexicon.is(word, 'determiner')) return TAG.determiner;
    if (lexicon.is(word, 'modal')) return TAG.modal;
    if (lexicon.is(word, 'subordinator')) return TAG.subordinator;
    if (lexicon.is(word, 'preposition')) return TAG.preposition;
    if (lexicon.is(word, 'adverb')) return TAG.adverb;
  }
  const afterName = before[before.length - 1]?.tag === TAG.name;
  if (lexicon.is(word, 'weekday') || (token.capital && !afterName && lexicon.is(word, 'month'))) return TAG.time;
  if (lexicon.agencies.match(view.tokens, at) !== null && token.capital) return TAG.agency;
  if (lexicon.is(word, 'role') || lexicon.is(word, 'title')) return TAG.role;
  if (word.endsWith("'s") || word.endsWith("s'")) return token.capital ? TAG.nameOf : TAG.possessive;
  if (midCapital || (inside && wordClassOf(word) === null)) return TAG.name;
  return openTag(view, at, before, token, sentenceStart);
}

/** The tag of a word of an open class, from what it can be and what stands before it. */
function openTag(view: TextView, at: number, before: readonly Unit[], token: Token, sentenceStart: boolean): Tag {
  const known = wordClassOf(token.norm);
  const next = view.tokens[at + 1];
  if (known === null) {
    if (sentenceStart && token.capital) return next?.capital === true || next?.kind !== 'word' ? TAG.name : TAG.noun;
    return token.norm.endsWith('ly')
      ? TAG.adverb
      : token.norm.endsWith('ing')
        ? TAG.verbIng
        : token.norm.endsWith('ed')
          ? TAG.verbPast
          : TAG.noun;
  }
  const previous = before[before.length - 1]?.tag ?? TAG.edge;
  const nominal = known.parts.includes('n');
  const verbal = known.parts.includes('v') && known.form !== 'none';
  if (verbal) {
    const afterDeterminer =
      previous === TAG.determiner ||
      previous === TAG.possessive ||
      previous === TAG.nameOf ||
      previous === TAG.adjective ||
      previous === TAG.of;
    const wantsVerb =
      previous === TAG.to ||
      previous === TAG.modal ||
      previous === TAG.do ||
      previous === TAG.pronoun ||
      previous === TAG.firstPerson ||
      previous === TAG.not;
    const subject =
      previous === TAG.name ||
      previous === TAG.role ||
      previous === TAG.nounPerson ||
      previous === TAG.nounGroup ||
      previous === TAG.agency;
    if (known.form === 'past') return afterDeterminer && known.parts !== 'v' ? TAG.adjective : TAG.verbPast;
    if (known.form === 'ing') return TAG.verbIng;
    if (known.form === 's' && !afterDeterminer && (wantsVerb || subject || known.parts[0] === 'v' || !nominal))
      return TAG.verbS;
    if (
      known.form === 'base' &&
      !afterDeterminer &&
      (wantsVerb || (known.parts[0] === 'v' && previous !== TAG.preposition && previous !== TAG.be))
    )
      return TAG.verbBase;
    if (!nominal && !known.parts.includes('a')) return known.form === 's' ? TAG.verbS : TAG.verbBase;
  }
  if (sentenceStart && token.capital && next?.capital === true) return TAG.name;
  if (known.parts[0] === 'r') return TAG.adverb;
  if (known.parts[0] === 'a' && !(nominal && (next === undefined || next.kind !== 'word'))) return TAG.adjective;
  if (nominal)
    return (
      [TAG.noun, TAG.nounThought, TAG.nounThought, TAG.nounThought, TAG.nounGroup, TAG.nounPerson, TAG.time, TAG.noun][
        known.nounField
      ] ?? TAG.noun
    );
  return known.parts.includes('a') ? TAG.adjective : known.parts.includes('r') ? TAG.adverb : TAG.noun;
}
