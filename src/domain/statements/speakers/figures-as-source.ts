import type { TokenSpan } from '../../reading/source-phrase.ts';
import type { TextView } from '../../reading/text-view.ts';
import { isLink } from './office-words.ts';
import type { Company, Person, Place } from './persons-met.ts';
import { referredTo } from './referred-to.ts';

/** "official statistics", "data from the service", «պաշտոնական տվյալների»: figures, which speak without being anybody. */
export function isData(view: TextView, { first, last }: TokenSpan): boolean {
  const { tokens, lexicon } = view;
  if (lexicon === null) return false;
  let end = last;
  if (lexicon.lang === 'en') for (let at = last - 1; at > first; at--) if (isLink(tokens[at]?.norm ?? '')) end = at;
  return lexicon.is(tokens[end - 1]?.norm ?? '', 'role.data');
}

/** "his calculations": what he says. */
export function ownData(company: Company, place: Place): Person | null {
  const { view } = company;
  const { source } = place;
  const isOwn = view.lexicon?.is(view.tokens[source.first]?.norm ?? '', 'pronoun.possessive') === true;
  if (!isOwn || source.last - source.first < 2 || !isData(view, source)) return null;
  return referredTo(company, { ...place, source: { first: source.first, last: source.first + 1 } }, null);
}
