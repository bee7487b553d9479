import { type Identity, lastPlace } from './cast.ts';
import { type Company, lastMet, type Place } from './persons-met.ts';

/** "Name asked … "Four," the official said": who answers is who spoke before the question, not who asked it. */
export function whoIsAsked(company: Company, place: Place, asker: Identity | null): Identity | null {
  if (asker === null || !hasAsked(company, asker, place.source.first)) return asker;
  return lastMet(company, ({ identity }) => identity !== null && identity !== asker)?.identity ?? null;
}

const NEAR = 3;

/** Whether a word for asking follows the last mention of somebody before a token; "was asked" is not asking. */
function hasAsked(company: Company, { at }: Identity, before: number): boolean {
  const { read } = company;
  const last = lastPlace(at, before - 1);
  if (last < 0) return false;
  for (let next = last; next <= last + NEAR && next < before; next++) {
    const token = read.tokens[next];
    if (token === undefined || token.kind !== 'word' || read.lexicon.is(token.norm, 'auxiliary')) return false;
    const cue = read.cueAt(next);
    if (cue !== null) return cue.classes.has('ask') && !cue.classes.has('say') && !cue.classes.has('noun');
  }
  return false;
}
