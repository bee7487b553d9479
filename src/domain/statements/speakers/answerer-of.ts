import type { Identity } from './cast/identity.ts';
import { lastPlace } from './cast/identity.ts';
import type { PersonsMet, Place } from './persons-met.ts';

/** "Name asked … "Four," the official said": who answers is who spoke before the question, not who asked it. */
export function answererOf(met: PersonsMet, place: Place, asker: Identity | null): Identity | null {
  if (asker === null || !hasAsked(met, asker, place.source.first)) return asker;
  return met.last(({ identity }) => identity !== null && identity !== asker)?.identity ?? null;
}

const NEAR = 3;

/** Whether a word for asking follows the last mention of somebody before a token; "was asked" is not asking. */
function hasAsked({ read }: PersonsMet, { at }: Identity, before: number): boolean {
  const last = lastPlace(at, before - 1);
  if (last < 0) return false;
  for (let next = last; next <= last + NEAR && next < before; next++) {
    if (!read.isWord(next) || read.is(next, 'auxiliary')) return false;
    const cue = read.cueAt(next);
    if (cue !== null) return cue.classes.has('ask') && !cue.classes.has('say') && !cue.classes.has('noun');
  }
  return false;
}
