import type { ReadText } from '../../../reading/read-text.ts';
import type { Language } from '../../language.ts';
import { isReduced, isVerbTag, tagAt } from '../model/units/tag-classes.ts';
import { TAG, type Tag } from '../model/units/tags.ts';
import { type Unit, unitAt } from '../model/units/unit.ts';

/** Whether a unit after an attribution can belong to the words that say where, when and to whom something was said. */
export function isAfterAttribution(read: ReadText<Language>, units: readonly Unit[], at: number): boolean {
  const unit = unitAt(units, at);
  const next = units[at + 1];
  if (unit.tag === TAG.quotation) return read.isName(unit.quotation);
  if (unit.tag === TAG.to) return !isVerbTag(tagAt(units, at + 1));
  if (unit.tag === TAG.verbIng) return read.is(unit.first, 'whileSpeaking') || opensNoun(tagAt(units, at - 1));
  // "at the forum titled “The River”": the words in marks are a title.
  if (unit.tag === TAG.verbPast && next?.tag === TAG.quotation) return read.isName(next.quotation);
  if (isReduced(units, at)) return true;
  return !isVerbTag(unit.tag) && unit.tag !== TAG.that && unit.tag !== TAG.be && unit.tag !== TAG.modal;
}

/** "at a meeting", "at the opening": a form that a noun has as well. */
const opensNoun = (tag: Tag): boolean =>
  tag === TAG.determiner || tag === TAG.possessive || tag === TAG.adjective || tag === TAG.nameOf;
