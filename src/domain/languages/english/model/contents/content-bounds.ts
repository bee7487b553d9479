import { tagAt } from '../units/tag-classes.ts';
import { TAG, type Tag } from '../units/tags.ts';
import type { Unit } from '../units/unit.ts';

/** How far a content can begin before and after its cue. */
export const FURTHEST_START = { before: 60, after: 40 };
/** How many units a content can have. */
export const FURTHEST_END = 120;

/**
 * Words that open a phrase, or stand in the midst of a clause: elsewhere than right after its cue or at the head of a sentence
 * a content does not begin after them. (One labelled content in fifty does; the model would not find it.)
 */
const NEVER_BEFORE = new Set<Tag>([
  TAG.period,
  TAG.pronoun,
  TAG.modal,
  TAG.have,
  TAG.thing,
  TAG.bracketClose,
  TAG.possessive,
  TAG.determiner,
  TAG.nameOf,
  TAG.verbPast,
  TAG.adjective,
  TAG.that,
  TAG.not,
  TAG.verbS,
  TAG.otherMark,
  TAG.noun,
  TAG.do,
  TAG.be,
]);

/** Words that leave a phrase open, and marks: no content ends with them. */
const NEVER_LAST = new Set<Tag>([
  TAG.determiner,
  TAG.possessive,
  TAG.of,
  TAG.nameOf,
  TAG.comma,
  TAG.colon,
  TAG.period,
  TAG.question,
  TAG.semicolon,
  TAG.quoteMark,
  TAG.bracketOpen,
  TAG.bracketClose,
  TAG.dash,
  TAG.otherMark,
  TAG.to,
  TAG.have,
  TAG.whether,
  TAG.and,
  TAG.modal,
  TAG.subordinator,
  TAG.preposition,
  TAG.be,
  TAG.not,
  TAG.do,
  TAG.but,
]);

/** Words that only go on with a phrase: no content ends before them. */
const NEVER_AFTER = new Set<Tag>([
  TAG.firstPerson,
  TAG.not,
  TAG.nounGroup,
  TAG.nounThought,
  TAG.nounPerson,
  TAG.otherMark,
  TAG.objectPronoun,
  TAG.agency,
  TAG.of,
  TAG.quotation,
  TAG.number,
]);

/** Whether a unit is a word, or a quotation: a content begins and goes on with one. */
export const isWord = (units: readonly Unit[], at: number): boolean =>
  tagAt(units, at) < TAG.comma || tagAt(units, at) > TAG.otherMark;

/** Whether the content of a cue can begin at a unit. */
export const canStart = (units: readonly Unit[], cue: number, at: number): boolean =>
  isWord(units, at) && (at === 0 || at === cue + 1 || !NEVER_BEFORE.has(tagAt(units, at - 1)));

/** Whether a content can end before a unit. */
export const canEnd = (units: readonly Unit[], end: number): boolean =>
  isSentenceEnd(tagAt(units, end))
    ? isWord(units, end - 1)
    : !NEVER_LAST.has(tagAt(units, end - 1)) && !NEVER_AFTER.has(tagAt(units, end));

const isSentenceEnd = (tag: Tag): boolean => tag === TAG.edge || tag === TAG.period || tag === TAG.question;
