import type { CueClass } from '../../lexicon/word-classes.ts';
import type { ClauseReader } from '../../reading/clause-reader.ts';
import { isCueOf } from '../../reading/cue.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Reported } from '../../reading/reported-clause.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { Language, LanguageText } from '../language.ts';
import { closingFrame } from './frames/closing-frame.ts';
import { creditStart } from './frames/credit.ts';
import {
  backReference,
  contentEnd,
  isCredit,
  isReminder,
  openedByAs,
  quotedAsSaying,
} from './frames/english-frames.ts';
import { innerFrame, openingFrame } from './frames/opening-frame.ts';
import { decode } from './model/contents/decode.ts';
import { leadingPart } from './model/contents/leading-part.ts';
import { secondPart } from './model/contents/second-part.ts';
import { refined } from './model/contents/trim-to-that.ts';
import { factsReader } from './model/features/sentence-facts.ts';
import { likeliestSource } from './model/source/likeliest-source.ts';
import { sourceSpan } from './model/source/source-span.ts';
import { isFiniteTag, isReduced, isVerbTag, tagAt } from './model/units/tag-classes.ts';
import { TAG, type Tag } from './model/units/tags.ts';
import type { Unit } from './model/units/unit.ts';

/** Reads sentences with the model of a language. Units are made once a sentence. */
export function modelReader(read: ReadText<Language>): ClauseReader {
  const isTitle = (quotation: number): boolean => read.isName(quotation);
  const trimmed = read.sentences.map((sentence) => withoutCredit(read, sentence));
  const factsOf = factsReader(read, trimmed);

  /** "CONTENT. This was said by SOURCE." */
  const saidAfterwards = (number: number): Reported[] => {
    const next = read.sentences[number + 1];
    const reference = next === undefined ? null : backReference(read, next);
    const sentence = read.sentences[number] as Sentence;
    const content = { first: sentence.first, last: contentEnd(read, sentence) };
    return reference === null
      ? []
      : [
          {
            content,
            conjunction: null,
            cue: reference.cue,
            source: reference.source,
          },
        ];
  };

  return {
    clauses: (number) => {
      const facts = factsOf(number);
      const sentence = trimmed[number] as Sentence;
      const opening = openingFrame(read, sentence, contentEnd(read, sentence));
      if (opening.length > 0) return opening;
      const inner = innerFrame(read, sentence, contentEnd(read, sentence));
      if (inner !== null) return [inner];
      const closing = closingFrame(read, sentence);
      if (closing !== null && isPlain(read, facts.units, closing, isTitle)) return [closing];
      const passedOn = openedByAs(read, sentence) ?? quotedAsSaying(read, sentence);
      if (passedOn !== null) return [passedOn];
      if (backReference(read, sentence) !== null || isCredit(read, sentence) || isReminder(read, sentence)) return [];
      const { found: decoded, cues } = decode(facts);
      if (decoded.length === 0) return saidAfterwards(number);
      return decoded.map((likeliest): Reported => {
        const { units } = facts;
        const found = refined(facts, likeliest);
        const cue = units[found.cue] as Unit;
        const start = units[found.start] as Unit;
        const head = likeliestSource(facts, found.cue, found.start, found.end);
        const tokens = ({ start: from, end: to }: { start: number; end: number }): TokenSpan => ({
          first: (units[from] as Unit).first,
          last: (units[to - 1] as Unit).last,
        });
        const attribution = {
          cue: {
            first: cue.first,
            last: cue.last,
            classes: read.cueAt(cue.first)?.classes ?? new Set<CueClass>(),
          },
          source: sourceSpan(read, units, found.cue, head),
        };
        const leading = leadingPart(read, facts, found);
        if (leading !== null)
          return {
            content: tokens(leading),
            goesOn: tokens(found),
            conjunction: null,
            ...attribution,
          };
        const afterThat = start.tag === TAG.that && found.start + 1 < found.end;
        const second = secondPart(facts, cues, found, head);
        return {
          content: afterThat ? { ...tokens(found), first: start.first + 1 } : tokens(found),
          conjunction: afterThat ? start.first : null,
          ...attribution,
          ...(second === null ? {} : { goesOn: tokens(second) }),
        };
      });
    },
    source: (number, cue, content) => {
      const facts = factsOf(number);
      const at = facts.units.findIndex((unit) => unit.last > cue.first);
      if (at < 0) return null;
      const inside = (unit: Unit): boolean => unit.first < content.last && content.first < unit.last;
      const start = facts.units.findIndex(inside);
      const end =
        start < 0 ? (content.first < cue.first ? 0 : facts.units.length) : facts.units.findLastIndex(inside) + 1;
      return sourceSpan(read, facts.units, at, likeliestSource(facts, at, start < 0 ? end : start, end));
    },
  };
}

/** What a sentence says without the credit at its end. */
function withoutCredit(read: LanguageText, sentence: Sentence): Sentence {
  const credit = creditStart(read, sentence);
  return credit === null ? sentence : { ...sentence, last: credit };
}

const SPEAKING: readonly CueClass[] = ['say', 'tell', 'accordingTo'];
const PLAIN_CUES: readonly CueClass[] = ['say', 'tell', 'believe', 'adjective', 'accordingTo'];

/**
 * Agencies' commonest frame, "CONTENT, SOURCE CUE (in an interview with …).", is read by rule when nothing makes it doubtful:
 * no quotation but a title, no other cue inside, and a source that is a name, an office or a pronoun. So is the same with "told HEARER".
 */
export function isPlain(
  read: LanguageText,
  units: readonly Unit[],
  clause: Reported,
  isTitle: (quotation: number) => boolean,
): boolean {
  const { source, content, cue } = clause;
  if (source === null || !isCueOf(cue, PLAIN_CUES)) return false;
  const speaks = (at: number): boolean =>
    isVerbTag(tagAt(units, at)) && !isPassive(units, at) && isCueOf(read.cueAt(units[at]?.first ?? 0), SPEAKING);
  let clauseHasVerb = false;
  let named = false;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (unit.first < content.last) {
      if (unit.tag === TAG.quotation || speaks(at)) return false;
      clauseHasVerb ||= isFiniteTag(unit.tag);
    } else if (unit.first >= source.first && unit.first < source.last) {
      if (unit.tag === TAG.wh) return false;
      named ||= unit.capital || unit.tag === TAG.role || unit.tag === TAG.pronoun;
    } else if (unit.first === cue.first) {
      const isAdjective = cue.classes.has('adjective') && tagAt(units, at - 1) === TAG.be;
      const isVerb = unit.tag === TAG.verbPast || unit.tag === TAG.verbS;
      if (!isVerb && !isAdjective && !cue.classes.has('accordingTo')) return false;
    } else if (unit.first >= cue.last && !isOccasion(read, units, at, isTitle)) return false;
  }
  return clauseHasVerb && named;
}

/** Whether a unit after an attribution can belong to the words that say where, when and to whom something was said. */
function isOccasion(
  read: LanguageText,
  units: readonly Unit[],
  at: number,
  isTitle: (quotation: number) => boolean,
): boolean {
  const unit = units[at] as Unit;
  if (unit.tag === TAG.quotation) return isTitle(unit.quotation);
  if (unit.tag === TAG.to) return !isVerbTag(tagAt(units, at + 1));
  if (unit.tag === TAG.verbIng) return read.is(unit.first, 'whileSpeaking') || isModifier(tagAt(units, at - 1));
  if (unit.tag === TAG.verbPast && tagAt(units, at + 1) === TAG.quotation)
    return isTitle(units[at + 1]?.quotation ?? -1);
  if (isReduced(units, at)) return true;
  return !isVerbTag(unit.tag) && unit.tag !== TAG.that && unit.tag !== TAG.be && unit.tag !== TAG.modal;
}

/** "at a meeting", "at the opening": a form that a noun has as well. */
const isModifier = (tag: Tag): boolean =>
  tag === TAG.determiner || tag === TAG.possessive || tag === TAG.adjective || tag === TAG.nameOf;

/** "has been agreed", "were not announced": nobody is named who says it. */
function isPassive(units: readonly Unit[], at: number): boolean {
  let before = at - 1;
  while (tagAt(units, before) === TAG.adverb || tagAt(units, before) === TAG.not) before--;
  return tagAt(units, at) === TAG.verbPast && tagAt(units, before) === TAG.be;
}
