import type { SignalGroups } from '../../reference/model.ts';

const NO_GROUPS: SignalGroups = {
  own: [],
  ownCountry: [],
  members: [],
  otherBodies: [],
  otherSide: [],
  rivals: [],
};

/**
 * Which groups of entities a passage names, 1 or 0 each: the record's own body, its country, another body, another country, a member,
 * nobody at all, the other side. A record without groups knows only the bodies, countries and members of the world at large.
 */
export function namedGroups(entities: ReadonlySet<string>, groups: SignalGroups = NO_GROUPS): number[] {
  const named = (ids: readonly string[], ofWorld?: string): number =>
    (ofWorld !== undefined && entities.has(ofWorld)) || ids.some((id) => entities.has(id)) ? 1 : 0;
  return [
    named(groups.own),
    named(groups.ownCountry),
    named(groups.otherBodies, '+body'),
    named([], '+country'),
    named(groups.members, '+member'),
    entities.size === 0 ? 1 : 0,
    named(groups.otherSide),
  ];
}
