import type { LanguageText } from '../../languages/language.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { Person, PersonsMet, Place } from './persons-met.ts';
import { referredTo } from './referred-to.ts';

/** "official statistics", "data | from the service", «պաշտոնական տվյալներ»: figures, which speak without being anybody. */
export function areFigures(read: LanguageText, { first, last }: TokenSpan): boolean {
  let end = last;
  for (let at = last - 1; at > first; at--) if (read.is(at, 'officeLink')) end = at;
  return read.is(end - 1, 'role.data');
}

/** "his calculations": what he says. Null where the figures are nobody's own. */
export function ownerOfFigures(met: PersonsMet, place: Place): Person | null {
  const { source } = place;
  const isOwn = met.read.is(source.first, 'pronoun.possessive');
  if (!isOwn || source.last - source.first < 2 || !areFigures(met.read, source)) return null;
  return referredTo(met, { ...place, source: { first: source.first, last: source.first + 1 }, verb: null });
}
