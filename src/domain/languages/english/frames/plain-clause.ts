import type { CueClass } from '../../../lexicon/word-classes.ts';
import { type Cue, isCueOf } from '../../../reading/cue.ts';
import type { ReadText } from '../../../reading/read-text.ts';
import type { Language } from '../../language.ts';
import { isFiniteTag, isPassive, isVerbTag, tagAt } from '../model/units/tag-classes.ts';
import { TAG, type Tag } from '../model/units/tags.ts';
import { type Unit, unitAt } from '../model/units/unit.ts';
import { isAfterAttribution } from './after-attribution.ts';
import type { Found } from './english-frame.ts';

const SPEAKING: readonly CueClass[] = ['say', 'tell', 'accordingTo'];
const PLAIN_CUES: readonly CueClass[] = ['say', 'tell', 'believe', 'adjective', 'accordingTo'];

/**
 * Whether nothing makes a clause with its attribution at the end doubtful: no quotation but a title, no other cue inside, and a
 * source that is a name, an office or a pronoun.
 */
export function isPlainClause(read: ReadText<Language>, units: readonly Unit[], clause: Found): boolean {
  const { source, content, cue } = clause;
  if (source === null || !isCueOf(cue, PLAIN_CUES)) return false;
  let hasVerb = false;
  let isNamed = false;
  for (let at = 0; at < units.length; at++) {
    const unit = unitAt(units, at);
    if (unit.first < content.last) {
      if (unit.tag === TAG.quotation || speaks(read, units, at)) return false;
      hasVerb ||= isFiniteTag(unit.tag);
    } else if (unit.first >= source.first && unit.first < source.last) {
      if (unit.tag === TAG.wh) return false;
      isNamed ||= unit.capital || SPEAKERS.has(unit.tag);
    } else if (unit.first === cue.first) {
      if (!isPlainCue(units, at, cue)) return false;
    } else if (unit.first >= cue.last && !isAfterAttribution(read, units, at)) return false;
  }
  return hasVerb && isNamed;
}

/** What can name who speaks without a capital: an office, a pronoun, a noun for persons or for a body. */
const SPEAKERS = new Set<Tag>([TAG.role, TAG.pronoun, TAG.nounPerson, TAG.nounGroup]);

/** Whether somebody else is said to speak: a verb of saying, unless it is passive ("has been announced"). */
const speaks = (read: ReadText<Language>, units: readonly Unit[], at: number): boolean =>
  isVerbTag(tagAt(units, at)) && !isPassive(units, at) && isCueOf(read.cueAt(unitAt(units, at).first), SPEAKING);

/** "said", "says", "is sure", "according to". */
const isPlainCue = (units: readonly Unit[], at: number, cue: Cue): boolean =>
  (tagAt(units, at) === TAG.verbPast && !isPassive(units, at)) ||
  tagAt(units, at) === TAG.verbS ||
  (cue.classes.has('adjective') && tagAt(units, at - 1) === TAG.be) ||
  cue.classes.has('accordingTo');
