import { stemOf } from '../../languages/stem.ts';
import type { ReferenceModel } from '../../reference/model.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { EntityName } from './entity-name.ts';
import { anchoringEntities, type EntityNames, entityNamesOf } from './entity-names.ts';

/** Where a text names an entity that anchors a record, by a proper name. */
export interface AnchoringPlace extends Span {
  readonly entity: string;
}

/** All such places among words, in order. `isCased`: whether the text that they are of has capitals, without which no name is met there. */
export function anchoringPlaces(
  words: readonly Token[],
  model: ReferenceModel,
  isCased = words.some(({ capital }) => capital),
): AnchoringPlace[] {
  const anchors = anchoringEntities(model);
  const names = entityNamesOf(model);
  const places: AnchoringPlace[] = [];
  const heads = headsOf(names);
  words.forEach((word, at) => {
    if (!heads.has(word.norm.slice(0, HEAD))) return;
    for (const name of names.get(stemOf(word.norm)) ?? []) {
      if (name.common || !anchors.has(name.entity)) continue;
      if (isCased && name.isCapital && !word.capital) continue;
      const last = lastWordOf(name, words, at);
      if (last !== null) places.push({ start: word.start, end: last.end, entity: name.entity });
    }
  });
  return places;
}

/** So many letters no stemmer changes: most words of a text begin with none that a name begins with, and need no stem. */
const HEAD = 2;

const known = new WeakMap<EntityNames, ReadonlySet<string>>();

/** What the names of a record begin with; a stem of one letter is a word by itself. */
function headsOf(names: EntityNames): ReadonlySet<string> {
  const made = known.get(names) ?? new Set([...names.keys()].map((stem) => stem.slice(0, HEAD)));
  known.set(names, made);
  return made;
}

/** The last word of a name whose words stand from `at` on; null where they do not. */
function lastWordOf({ stems }: EntityName, words: readonly Token[], at: number): Token | null {
  let last: Token | null = null;
  for (let offset = 0; offset < stems.length; offset++) {
    const word = words[at + offset];
    if (word === undefined || stemOf(word.norm) !== stems[offset]) return null;
    last = word;
  }
  return last;
}
