import { isDash } from '../../../../text/characters.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { LanguageText } from '../../../language.ts';
import { wordClassOf } from '../../word-class.ts';
import { closedTags } from './closed-tags.ts';
import { TAG, type Tag } from './tags.ts';
import type { Unit } from './unit.ts';

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

/** The tag of a token of the report's own words; `before` holds the units before it, `isName` is given in a sentence set in capitals. */
export function tagOf(
  read: LanguageText,
  at: number,
  before: readonly Unit[],
  isName: ((norm: string) => boolean) | null,
): Tag {
  const token = read.tokens[at] as Token;
  const lexicon = read.lexicon;
  const word = token.norm;
  if (token.kind === 'punctuation')
    return MARKS[word] ?? (isDash(word) ? TAG.dash : '"“”«»\'‘’'.includes(word) ? TAG.quoteMark : TAG.otherMark);
  if (token.kind === 'number') return TAG.number;
  if (lexicon === null) return TAG.noun;
  const closed = closedTags(lexicon);
  // "WHO", "IT", "US": in capitals, in a sentence that is not, a name.
  if (token.capital && isName === null && isUpper(read, token)) return lexicon.is(word, 'role') ? TAG.role : TAG.name;
  const form = closed.forms.get(word);
  if (form !== undefined) return form;
  const sentenceStart =
    before.length === 0 || (before[before.length - 1]?.tag === TAG.quotation && before.length === 1);
  const inside = token.capital && !sentenceStart;
  const midCapital = inside && (isName === null || isName(word));
  const previous = before[before.length - 1]?.tag;
  if (token.capital && previous === TAG.preposition && lexicon.is(word, 'month')) return TAG.time;
  const listed = midCapital ? undefined : closed.lists.get(word);
  if (listed !== undefined) return listed;
  const afterName = previous === TAG.name;
  if (lexicon.is(word, 'weekday') || (token.capital && !afterName && lexicon.is(word, 'month'))) return TAG.time;
  if (token.capital && lexicon.agencies.match(read.tokens, at) !== null) return TAG.agency;
  if (lexicon.is(word, 'role') || lexicon.is(word, 'title')) return TAG.role;
  if (word.endsWith("'s") || word.endsWith("s'")) return token.capital ? TAG.nameOf : TAG.possessive;
  if (midCapital || (inside && wordClassOf(word) === null)) return TAG.name;
  return openTag(read, at, before, token, sentenceStart);
}

const isUpper = (read: LanguageText, token: Token): boolean => {
  const word = read.text.slice(token.start, token.end);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
};

/** The tag of a word of an open class, from what it can be and what stands before it. */
function openTag(read: LanguageText, at: number, before: readonly Unit[], token: Token, sentenceStart: boolean): Tag {
  const known = wordClassOf(token.norm);
  const next = read.tokens[at + 1];
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
