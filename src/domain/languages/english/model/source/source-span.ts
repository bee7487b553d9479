import type { TokenSpan } from '../../../../text/token-span.ts';
import type { LanguageText } from '../../../language.ts';
import { nameAfterComma, officeAfter } from '../../sources/office.ts';
import { occasionEnd } from '../units/occasion.ts';
import { isSourceHead, sourcePhraseEnd, sourcePhraseStart } from '../units/source-head.ts';
import { isFiniteTag, isPassive, tagAt } from '../units/tag-classes.ts';
import { TAG, type Tag } from '../units/tags.ts';
import { CUE_BITS, type Unit, unitAt } from '../units/unit.ts';
import { namedBeforeApposition } from './apposition.ts';
import { endOfLongOffice, officeBeforeList } from './long-office.ts';

/** The words that name a source, from the unit that heads them; null for a source named elsewhere. */
export function sourceSpan(read: LanguageText, units: readonly Unit[], cue: number, head: number): TokenSpan | null {
  const noun = nounOfDeterminer(units, cue, head);
  if (noun < 0 || isAddressed(units, cue, noun)) return null;
  const floor = noun < cue ? occasionEnd(units, cue) : 0;
  const office = namedBeforeApposition(units, officeBeforeList(read, units, cue, noun));
  const named = office < floor && noun >= floor ? noun : office;
  const phrase = withoutOccasion(units, sourcePhraseStart(units, named), named);
  const { first } = unitAt(units, withAge(units, Math.min(phrase, noun === head ? phrase : head)));
  const whole = endOfLongOffice(read, units, cue, named);
  const last = unitAt(units, whole ?? pastNounLikeVerb(units, cue, sourcePhraseEnd(units, named))).last;
  return {
    first,
    last: nameAfterOffice(read, units, named, last) ?? officeAfter(read, last)?.last ?? last,
  };
}

/** "The prime minister of the country, Name Surname, said": the token after a name that a comma parts from its office. */
function nameAfterOffice(read: LanguageText, units: readonly Unit[], head: number, last: number): number | null {
  const isOffice = (at: number): boolean => tagAt(units, at) === TAG.role || tagAt(units, at) === TAG.nounPerson;
  let from = sourcePhraseStart(units, head);
  while (from <= head && !isOffice(from)) from++;
  return from > head ? null : (nameAfterComma(read, last)?.last ?? null);
}

/** "is convinced", "were told": the first says what somebody thinks, the second what somebody hears. */
const THINKS = (1 << CUE_BITS.indexOf('believe')) | (1 << CUE_BITS.indexOf('adjective'));

/** "Drivers are urged to …", "The treaty was called …": before a passive stands who is spoken to or of, not who speaks. */
function isAddressed(units: readonly Unit[], cue: number, head: number): boolean {
  const bits = unitAt(units, cue).cue;
  return head < cue && isPassive(units, cue) && (bits & THINKS) === 0;
}

/**
 * "During the session | Shah", "in his sermon | the Archbishop": a noun after a preposition, and right behind it a name or an
 * article, are two phrases: an occasion, and who spoke on it.
 */
function withoutOccasion(units: readonly Unit[], first: number, head: number): number {
  const before = tagAt(units, first - 1);
  if (before !== TAG.preposition && before !== TAG.of) return first;
  for (let at = first + 1; at <= head; at++) {
    const tag = tagAt(units, at);
    const isThing = OCCASIONS.has(tagAt(units, at - 1));
    if (isThing && (tag === TAG.determiner || tag === TAG.name || tag === TAG.role)) return at;
  }
  return first;
}

const OCCASIONS = new Set<Tag>([TAG.noun, TAG.nounThought, TAG.time, TAG.verbIng]);

/** "The | acting mayor": so far from its article stands a noun at most. */
const FURTHEST_NOUN = 3;

/**
 * The head that an article stands for: itself in "several | of the archivists", the noun behind a participle in "the | acting mayor";
 * -1 where it names nobody by itself ("some | said").
 */
function nounOfDeterminer(units: readonly Unit[], cue: number, head: number): number {
  if (head < 0 || tagAt(units, head) !== TAG.determiner) return head;
  if (tagAt(units, head + 1) === TAG.of) return head;
  const limit = Math.min(head + FURTHEST_NOUN, cue > head ? cue - 1 : units.length);
  for (let at = head + 1; at <= limit; at++) {
    if (isSourceHead(units, at) && tagAt(units, at) !== TAG.determiner) return at;
    if (!PARTICIPLES.has(tagAt(units, at))) return -1;
  }
  return -1;
}
const PARTICIPLES = new Set<Tag>([TAG.verbIng, TAG.verbPast, TAG.adverb, TAG.adjective]);

/** "U.N. | monitors | said": what can be a verb is a noun where the verb of saying follows it. */
function pastNounLikeVerb(units: readonly Unit[], cue: number, last: number): number {
  const tag = tagAt(units, last + 1);
  const isBeforeCue = last + 2 === cue && isFiniteTag(tagAt(units, cue));
  return isBeforeCue && unitAt(units, last).capital && (tag === TAG.verbS || tag === TAG.verbBase) ? last + 1 : last;
}

/** "The 61- | year-old director": an age before its noun, whose dash stands between no spaces. */
function withAge(units: readonly Unit[], first: number): number {
  if (tagAt(units, first - 1) !== TAG.dash || tagAt(units, first - 2) !== TAG.number) return first;
  if (unitAt(units, first - 2).end !== unitAt(units, first).start - 1) return first;
  return tagAt(units, first - 3) === TAG.determiner ? first - 3 : first - 2;
}
